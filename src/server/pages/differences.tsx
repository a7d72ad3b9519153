import { discrepancyKind, severity } from '../../contract/enums.ts';
import type { DifferenceFilter, DifferenceRow, Part, Slice } from '../desk.ts';
import { Differences } from '../parts/differences.tsx';
import { Filters, Listed, Select, twinsOf } from '../parts/list.tsx';
import { Done } from '../parts/forms.tsx';
import { Page } from '../parts/page.tsx';
import type { View } from '../view.ts';

interface Props {
  readonly view: View;
  readonly part: Part<DifferenceRow>;
  readonly slice: Slice;
  readonly filter: DifferenceFilter;
  /** What the contacts of these differences are called. */
  readonly contacts: ReadonlyMap<string, string>;
}

/** Every difference of the coverage, with the words of each side. */
export const DifferencesPage = ({ view, part, slice, filter, contacts }: Props) => {
  const { t, labels, state } = view;
  const base = t('app.base', { articles: state.articles, independent: state.independent });
  return (
    <Page view={view} title={t('differences.title')} section="/d" twins={twinsOf(view.here)}>
      <Done view={view} />
      <h1>{t('differences.title')}</h1>
      <p class="lead">{t('differences.lead', { total: state.differences, base })}</p>
      <Filters view={view} kept={{ contact: filter.contact, article: filter.article }}>
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
      </Filters>
      <Listed
        view={view}
        part={part}
        slice={slice}
        none={
          <p>
            {t(state.differences === 0 ? 'differences.noneAtAll' : 'differences.none', { n: state.articles })}
          </p>
        }
      >
        <Differences view={view} rows={part.rows} contacts={contacts} back={view.here} />
      </Listed>
    </Page>
  );
};
