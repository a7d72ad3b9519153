import { act, statementType } from '../../contract/enums.ts';
import type { Part, Slice, StatementFilter, StatementJson } from '../desk.ts';
import { Filters, Listed, Select, twinsOf } from '../parts/list.tsx';
import { Page } from '../parts/page.tsx';
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
  return (
    <Page view={view} title={t('statements.title')} section="/s" twins={twinsOf(view.here)}>
      <h1>{t('statements.title')}</h1>
      <p class="lead">{t('statements.lead', { total: part.total })}</p>
      {filter.contact === undefined ? null : (
        <p>
          <a href={`/c/${encodeURIComponent(filter.contact)}/sides`}>{t('sides.title')}</a> ·{' '}
          <a href={`/c/${encodeURIComponent(filter.contact)}`}>{t('brief.record')}</a>
        </p>
      )}
      <Filters
        view={view}
        kept={{ speaker: filter.speaker, via: filter.via, contact: filter.contact, article: filter.article }}
      >
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
      </Filters>
      <Listed view={view} part={part} slice={slice} none={<p>{t('statements.none')}</p>}>
        <Statements view={view} rows={part.rows} />
      </Listed>
    </Page>
  );
};
