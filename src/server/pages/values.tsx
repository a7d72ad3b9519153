import type { Slice } from '../desk.ts';
import type { ContactValues, FieldValues } from '../finding.ts';
import { titleOf } from '../parts/contact.tsx';
import { Empty, Head, Pager } from '../parts/list.tsx';
import { Page } from '../parts/page.tsx';
import { Place } from '../parts/place.tsx';
import { Outside, Quote } from '../parts/text.tsx';
import { labelOf, type View } from '../view.ts';
import { SearchHead } from './search.tsx';

interface Props {
  readonly view: View;
  /** What was typed. */
  readonly line: string;
  readonly found: FieldValues;
  readonly slice: Slice;
}

/** What the articles say of one attribute: a row a value, with every place that gives it; who does not give it is named too. */
export const ValuesPage = ({ view, line, found: { field, contacts }, slice }: Props) => {
  const { t } = view;
  const label = labelOf(field, view);
  return (
    <Page view={view} title={t('search.title')}>
      <SearchHead view={view} line={line}>
        {t('search.values', { field: label, total: contacts.total })}
      </SearchHead>
      {contacts.rows.length === 0 ? (
        <Empty>
          <p>{t('search.values.none')}</p>
        </Empty>
      ) : (
        <table class="list told">
          <Head cells={[t('search.values.contact'), label, t('search.values.words')]} />
          <tbody>
            {contacts.rows.map((one) => (
              <ContactRows view={view} field={field} one={one} />
            ))}
          </tbody>
        </table>
      )}
      <Pager view={view} part={contacts} slice={slice} />
    </Page>
  );
};

interface RowsProps {
  readonly view: View;
  readonly field: string;
  readonly one: ContactValues;
}

const ContactRows = ({ view, field, one }: RowsProps) => {
  const { contact, values } = one;
  const head = (
    <th scope="row" rowspan={Math.max(1, values.length)}>
      <a href={`/c/${contact.id}#v-${field}`}>
        <Outside>{titleOf(contact, view)}</Outside>
      </a>
    </th>
  );
  if (values.length === 0)
    return (
      <tr data-row>
        {head}
        <td>
          <span class="absent">{view.labels.standing.silent}</span>
        </td>
        <td>
          <Others view={view} one={one} />
        </td>
      </tr>
    );
  return (
    <>
      {values.map(({ shown, basis, places }, i) => (
        <tr data-row={i === 0}>
          {i === 0 ? head : null}
          <td>
            <strong>
              <Outside>{shown}</Outside>
            </strong>{' '}
            <small class="basis">{view.labels.basis[basis]}</small>
          </td>
          <td>
            <ul class="items">
              {places.map(({ article, start, end, quote }) => (
                <li>
                  <Quote>{quote}</Quote> <Place view={view} article={article} start={start} end={end} />
                </li>
              ))}
            </ul>
            {i === values.length - 1 ? <Others view={view} one={one} /> : null}
          </td>
        </tr>
      ))}
    </>
  );
};

/** Who does not give the attribute, and who could not. */
const Others = ({ view, one: { silent, couldNotKnow } }: Pick<RowsProps, 'view' | 'one'>) => (
  <>
    {silent.length === 0 ? null : (
      <p class="base">
        <Outside>{view.t('search.values.silent', { names: silent.map(view.nameOf).join(', ') })}</Outside>
      </p>
    )}
    {couldNotKnow.length === 0 ? null : (
      <p class="base">
        <Outside>
          {view.t('search.values.couldNotKnow', { names: couldNotKnow.map(view.nameOf).join(', ') })}
        </Outside>
      </p>
    )}
  </>
);
