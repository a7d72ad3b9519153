import { moment } from '../../record/values/moment.ts';
import type { ArticleRow, FramingJson, Slice } from '../desk.ts';
import type { OutletContact, OutletFile, OutletFilter, OutletSource } from '../outlet.ts';
import { dayOf, Status, Who } from '../parts/contact.tsx';
import { Differences } from '../parts/differences.tsx';
import { KindFilters } from '../parts/kind-filters.tsx';
import { Check, Empty, Filters, Head, Listed } from '../parts/list.tsx';
import { Page } from '../parts/page.tsx';
import { Place } from '../parts/place.tsx';
import { Outside, Quote, Title } from '../parts/text.tsx';
import { labelOf, typeOf, type View } from '../view.ts';

interface Props {
  readonly view: View;
  readonly file: OutletFile;
  readonly filter: OutletFilter;
  readonly slice: Slice;
  /** What the contacts of its differences are called. */
  readonly contacts: ReadonlyMap<string, string>;
}

/** One outlet: what it tells beside what others tell, what it leaves out, its words, its sources, its articles. */
export const OutletPage = ({ view, file, filter, slice, contacts }: Props) => {
  const { t } = view;
  const name = file.outlet ?? view.nameOf(file.id);
  return (
    <Page view={view} title={name} section="/outlets" twins={twinsOf(view.here)}>
      <p class="crumb">
        <a href="/outlets">{t('outlets.title')}</a>
      </p>
      <h1>
        <Outside>{name}</Outside>
      </h1>
      <p class="lead">
        {file.outlet === null ? `${t('outlets.unknown')} · ` : ''}
        {t('outlet.lead', { articles: file.articles.total, contacts: file.contacts.total })}
        {file.outlet === null && view.state.writable ? (
          <>
            {' '}
            <a href={`/a/${encodeURIComponent(file.id)}#correct`}>{t('outlet.enter')}</a>
          </>
        ) : null}
      </p>
      <Told view={view} file={file} filter={filter} slice={slice} />
      <section>
        <h2>{t('outlet.within')}</h2>
        {file.within.length === 0 ? (
          <Empty>
            <p>{t('outlet.within.none')}</p>
          </Empty>
        ) : (
          <Differences view={view} rows={file.within} contacts={contacts} />
        )}
      </section>
      <Framing view={view} framing={file.framing} />
      <Sources view={view} sources={file.sources} said={file.said} />
      <Articles view={view} file={file} />
    </Page>
  );
};

/** The contacts of the outlet as data, with the same filters. */
function twinsOf(here: string) {
  const [path = '', query] = here.split('?');
  const rest = query === undefined ? '' : `?${query}`;
  return (['json', 'csv'] as const).map((kind) => ({ kind, href: `${path}.${kind}${rest}` }));
}

const Told = ({ view, file, filter, slice }: Omit<Props, 'contacts'>) => {
  const { t } = view;
  return (
    <section>
      <h2>{t('outlet.told')}</h2>
      <Filters view={view} kept={{}}>
        <KindFilters view={view} filter={filter} />
        <Check name="conflicts" label={t('contacts.conflicts')} on={filter.conflicts} />
      </Filters>
      <Listed view={view} part={file.contacts} slice={slice} none={<p>{t('outlet.told.none')}</p>}>
        <div class="scroll" tabindex={0} role="region" aria-label={t('outlet.told')}>
          <table class="list told">
            <Head cells={[t('contacts.who'), t('outlet.alone'), t('outlet.leftOut'), t('outlet.against')]} />
            <tbody>
              {file.contacts.rows.map((one) => (
                <ToldRow view={view} one={one} />
              ))}
            </tbody>
          </table>
        </div>
      </Listed>
    </section>
  );
};

const ToldRow = ({ view, one }: { readonly view: View; readonly one: OutletContact }) => {
  const { t } = view;
  const { row, alone, leftOut, against, given } = one;
  return (
    <tr data-row>
      <th scope="row">
        <a href={`/c/${row.id}`}>
          <Who participants={row.participants} />
        </a>
        <small>
          {typeOf(row.type, view)} · {dayOf(row.date, view)} · <Status status={row.status} view={view} />
        </small>
      </th>
      <td data-label={t('outlet.alone')}>
        {row.articles === 1 ? (
          <span class="absent">{t('outlet.only', { n: given.length })}</span>
        ) : (
          <Items none={t('outlet.nothing')}>
            {[...byAttribute(alone)].map(([attribute, values]) => (
              <li>
                <a href={`/c/${row.id}#v-${attribute}`}>{labelOf(attribute, view)}</a>{' '}
                {values.map((shown, i) => (
                  <>
                    {i === 0 ? '' : ' · '}
                    <Outside>{shown}</Outside>
                  </>
                ))}
              </li>
            ))}
          </Items>
        )}
      </td>
      <td data-label={t('outlet.leftOut')}>
        <Items none={t('outlet.nothing')}>
          {leftOut.map((attribute) => (
            <li>
              <a href={`/c/${row.id}#v-${attribute}`}>{labelOf(attribute, view)}</a>
            </li>
          ))}
        </Items>
      </td>
      <td data-label={t('outlet.against')}>
        <Items none={t('outlet.nothing')}>
          {against.map(({ attribute, kind }) => (
            <li class="differ">
              <span aria-hidden="true">≠</span>{' '}
              <a href={`/c/${row.id}#${attribute === undefined ? 'differences' : `v-${attribute}`}`}>
                {attribute === undefined ? view.labels.kinds[kind] : labelOf(attribute, view)}
              </a>
            </li>
          ))}
        </Items>
      </td>
    </tr>
  );
};

/** The values of each attribute, in their order. */
function byAttribute(alone: OutletContact['alone']): ReadonlyMap<string, readonly string[]> {
  const groups = new Map<string, string[]>();
  for (const { attribute, shown } of alone) groups.set(attribute, [...(groups.get(attribute) ?? []), shown]);
  return groups;
}

/** A short list in a cell; a dash with its meaning where there is nothing. */
const Items = ({ none, children }: { readonly none: string; readonly children: readonly unknown[] }) =>
  children.length === 0 ? (
    <span class="absent">
      <span aria-hidden="true">–</span>
      <span class="unseen">{none}</span>
    </span>
  ) : (
    <ul class="items">{children}</ul>
  );

const Framing = ({ view, framing }: { readonly view: View; readonly framing: readonly FramingJson[] }) => {
  const { t, labels } = view;
  return (
    <section>
      <h2>
        {t('framing.title')} <small>{t('framing.count', { n: framing.length })}</small>
      </h2>
      <p class="hint">{t('framing.lead')}</p>
      <ul class="spellings">
        {framing.map(({ article, quote, kind, reason, start, end }) => (
          <li>
            <Quote>{quote}</Quote>{' '}
            <small>
              {labels.framing[kind]}: {view.reasonOf(reason)}
            </small>{' '}
            <Place view={view} article={article} start={start} end={end} />
          </li>
        ))}
      </ul>
    </section>
  );
};

interface SourcesProps {
  readonly view: View;
  readonly sources: readonly OutletSource[];
  readonly said: OutletFile['said'];
}

const Sources = ({ view, sources, said }: SourcesProps) => {
  const { t } = view;
  return (
    <section>
      <h2>{t('outlet.sources')}</h2>
      <p class="hint">{t('outlet.said', said)}</p>
      {sources.length === 0 ? (
        <Empty>
          <p>{t('outlet.sources.none')}</p>
        </Empty>
      ) : (
        <ul class="sources">
          {sources.map(({ name, actor, carrier, statements }) => (
            <li>
              <a href={`/s?via=${encodeURIComponent(actor ?? name)}`}>
                <Outside>{name}</Outside>
              </a>{' '}
              <small>
                ×{statements}
                {carrier ? ` · ${t('outlet.carrier')}` : ''}
              </small>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
};

const Articles = ({ view, file }: { readonly view: View; readonly file: OutletFile }) => {
  const { t } = view;
  const { rows, total } = file.articles;
  const copies = rows.some(({ copyOf }) => copyOf !== null);
  const when = ({ published }: ArticleRow): string =>
    published === null ? t('article.undated') : moment.show({ value: published }, view.locale);
  return (
    <section>
      <h2>{t('articles.title')}</h2>
      <table class="list">
        <Head
          cells={[
            t('articles.headline'),
            t('articles.published'),
            ...(copies ? [t('articles.messages')] : []),
          ]}
        />
        <tbody>
          {rows.map((one) => (
            <tr data-row>
              <th scope="row">
                <a
                  href={`/a/${encodeURIComponent(one.id)}`}
                  lang={one.language === 'und' ? undefined : one.language}
                >
                  <Title>{one.title ?? view.nameOf(one.id)}</Title>
                </a>
              </th>
              <td>{when(one)}</td>
              {copies ? (
                <td>
                  {one.copyOf === null ? (
                    ''
                  ) : (
                    <Outside>
                      {t('articles.copyOf', { name: view.nameOf(one.copyOf), shared: one.shared ?? 0 })}
                    </Outside>
                  )}
                </td>
              ) : null}
            </tr>
          ))}
        </tbody>
      </table>
      {rows.length === total ? null : (
        <p>
          <a href={`/articles?outlet=${encodeURIComponent(file.id)}`}>{t('list.whole', { total })}</a>
        </p>
      )}
    </section>
  );
};
