import { discrepancyKind, severity } from '../../contract/enums.ts';
import type { DifferenceFilter, DiscrepancyJson, Part, Slice } from '../desk.ts';
import { Differences } from '../parts/differences.tsx';
import { Empty, Pager, Select, twinsOf } from '../parts/list.tsx';
import { Page, Twins } from '../parts/page.tsx';
import type { View } from '../view.ts';

interface Props {
  readonly view: View;
  readonly part: Part<DiscrepancyJson>;
  readonly slice: Slice;
  readonly filter: DifferenceFilter;
  /** What the contacts of these differences are called. */
  readonly contacts: ReadonlyMap<string, string>;
}

/** Every difference of the coverage, with the words of each side. */
export const DifferencesPage = ({ view, part, slice, filter, contacts }: Props) => {
  const { t, labels, state } = view;
  const twins = twinsOf(view.here);
  const base = t('app.base', { articles: state.articles, independent: state.independent });
  return (
    <Page view={view} title={t('differences.title')} section="/d" twins={twins}>
      <h1>{t('differences.title')}</h1>
      <p class="lead">{t('differences.lead', { total: state.differences, base })}</p>
      <form class="filters" aria-label={t('list.filters')}>
        <Select
          name="kind"
          label={t('differences.kind')}
          value={filter.kind}
          options={discrepancyKind.options.map((value) => ({ value, label: labels.kinds[value] }))}
          all={t('list.all')}
        />
        <Select
          name="severity"
          label={t('differences.weight')}
          value={filter.severity}
          options={severity.options.map((value) => ({ value, label: labels.severities[value] }))}
          all={t('list.all')}
        />
        {(['contact', 'article'] as const).map((name) =>
          filter[name] === undefined ? null : <input type="hidden" name={name} value={filter[name]} />,
        )}
        <button>{t('list.apply')}</button>
      </form>
      <div class="listhead">
        <p>{t('list.count', { total: part.total })}</p>
        <Twins view={view} twins={twins} />
      </div>
      {part.rows.length === 0 ? (
        <Empty>
          <p>{t('differences.none')}</p>
        </Empty>
      ) : (
        <Differences view={view} rows={part.rows} contacts={contacts} />
      )}
      <Pager view={view} part={part} slice={slice} />
    </Page>
  );
};
