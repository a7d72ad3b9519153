import type { ContactFilter, ContactRow, Part, Slice } from '../desk.ts';
import { coverageOf, dayOf, Status, Who } from '../parts/contact.tsx';
import { KindFilters } from '../parts/kind-filters.tsx';
import { Check, Empty, Filters, Head, Listed, twinsOf, NoArticles } from '../parts/list.tsx';
import { Page } from '../parts/page.tsx';
import { typeOf, type View } from '../view.ts';

interface Props {
  readonly view: View;
  readonly part: Part<ContactRow>;
  readonly slice: Slice;
  readonly filter: ContactFilter;
}

/** The start page: every contact, one line each. */
export const ContactsPage = ({ view, part, slice, filter }: Props) => {
  const { t, state } = view;
  const base = t('app.base', { articles: state.articles, independent: state.independent });
  return (
    <Page view={view} title={t('contacts.title')} section="/" twins={twinsOf(view.here)}>
      <h1>{t('contacts.title')}</h1>
      <p class="lead">{t('contacts.lead', { total: state.contacts, base })}</p>
      {state.contacts === 0 ? (
        state.articles === 0 ? (
          <NoArticles view={view} />
        ) : (
          <Empty>
            <p>{t('contacts.empty')}</p>
          </Empty>
        )
      ) : (
        <>
          <ContactFilters view={view} filter={filter} />
          <Listed
            view={view}
            part={part}
            slice={slice}
            none={
              <>
                <p>{t('contacts.none')}</p>
                <p>
                  <a href="/">{t('contacts.reset')}</a>
                </p>
              </>
            }
          >
            <ContactTable view={view} rows={part.rows} />
          </Listed>
        </>
      )}
    </Page>
  );
};

/** Contacts as a table; also on the pages of actors, articles and searches. */
export const ContactTable = ({
  view,
  rows,
}: {
  readonly view: View;
  readonly rows: readonly ContactRow[];
}) => (
  <table class="list contacts">
    <Head
      cells={[
        view.t('contacts.when'),
        view.t('contacts.who'),
        view.t('contacts.what'),
        view.t('contacts.details'),
        view.t('contacts.coverage'),
      ]}
    />
    <tbody>
      {rows.map((row) => (
        <Row view={view} row={row} />
      ))}
    </tbody>
  </table>
);

const Row = ({ view, row }: { readonly view: View; readonly row: ContactRow }) => {
  const { initiator, duration, place, press } = row.shown;
  const details = [duration, place, initiator && view.t('contacts.by', { who: initiator }), press];
  return (
    <tr data-row>
      <td class="when">
        <span class={row.date === null ? 'open' : undefined}>{dayOf(row.date, view)}</span>
        {row.date !== null && row.date.basis !== 'stated' ? (
          <small>{view.labels.basis[row.date.basis]}</small>
        ) : null}
      </td>
      <th scope="row">
        <a href={`/c/${row.id}`}>
          <Who participants={row.participants} />
        </a>
      </th>
      <td>
        {typeOf(row.type, view)} <Status status={row.status} view={view} />
      </td>
      <td class="details">{details.filter(Boolean).join(' · ')}</td>
      <td class="base">
        {coverageOf(row, view)}{' '}
        {row.conflicts > 0 ? (
          <span class="differ">≠ {view.t('contacts.differ', { n: row.conflicts })}</span>
        ) : null}
      </td>
    </tr>
  );
};

const ContactFilters = ({ view, filter }: Pick<Props, 'view' | 'filter'>) => {
  const { t } = view;
  return (
    <Filters view={view} kept={{ actor: filter.actor }}>
      <KindFilters view={view} filter={filter} />
      <Check name="main" label={t('contacts.main')} on={filter.main} />
      <Check name="conflicts" label={t('contacts.conflicts')} on={filter.conflicts} />
    </Filters>
  );
};
