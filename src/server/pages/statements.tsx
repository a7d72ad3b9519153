import { act, statementType } from '../../contract/enums.ts';
import type { Part, Slice, StatementFilter, StatementJson } from '../desk.ts';
import { Empty, Pager, Select, twinsOf } from '../parts/list.tsx';
import { Page, Twins } from '../parts/page.tsx';
import { Statements } from '../parts/statements.tsx';
import type { View } from '../view.ts';

interface Props {
  readonly view: View;
  readonly part: Part<StatementJson>;
  readonly slice: Slice;
  readonly filter: StatementFilter;
}

/** Every statement of the coverage, in reading order. */
export const StatementsPage = ({ view, part, slice, filter }: Props) => {
  const { t, labels } = view;
  const twins = twinsOf(view.here);
  return (
    <Page view={view} title={t('statements.title')} section="/s" twins={twins}>
      <h1>{t('statements.title')}</h1>
      <p class="lead">{t('statements.lead', { total: part.total })}</p>
      <form class="filters" aria-label={t('list.filters')}>
        <Select
          name="type"
          label={t('statements.mode')}
          value={filter.type}
          options={statementType.options.map((value) => ({ value, label: labels.modes[value] }))}
          all={t('list.all')}
        />
        <Select
          name="act"
          label={t('statements.act')}
          value={filter.act}
          options={act.options.map((value) => ({ value, label: labels.acts[value] }))}
          all={t('list.all')}
        />
        {(['speaker', 'via', 'contact', 'article'] as const).map((name) =>
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
          <p>{t('statements.none')}</p>
        </Empty>
      ) : (
        <Statements view={view} rows={part.rows} />
      )}
      <Pager view={view} part={part} slice={slice} />
    </Page>
  );
};
