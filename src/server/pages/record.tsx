import { moment } from '../../record/values/moment.ts';
import type { ArticleFile, ContactFile, WhyData } from '../desk.ts';
import { ArticleText } from '../parts/article-text.tsx';
import { Differences } from '../parts/differences.tsx';
import { countsOf, dayOf, Status, titleOf, Who } from '../parts/contact.tsx';
import { Page, Twins } from '../parts/page.tsx';
import { Statements } from '../parts/statements.tsx';
import { Outside, Quote } from '../parts/text.tsx';
import { visible } from '../parts/visible.ts';
import { WhyValue } from '../parts/why.tsx';
import { typeOf, type View } from '../view.ts';
import { anchorOf, valueMarks } from './marks.ts';

type Attribute = WhyData['attributes'][number];
type Value = Attribute['values'][number];

/** Articles that get a column of the table; of more, the others are named below it. */
const COLUMNS = 4;
/** Attributes that the head of the page gives. */
const IN_HEAD = new Set(['type', 'status', 'participants']);
/** Statements shown on the page of a contact before the rest is only counted. */
const STATEMENTS = 12;

/** The record of a contact: what is told, by whom, in which words. */
export const RecordPage = ({ view, file }: { readonly view: View; readonly file: ContactFile }) => {
  const { t } = view;
  const { row } = file;
  const twins = [{ kind: 'json', href: `/c/${row.id}.json` }] as const;
  return (
    <Page view={view} title={titleOf(row, view)} section="/" twins={twins}>
      <div class="recordhead">
        <h1>
          <Who participants={row.participants} link />
        </h1>
        <p class="lead">
          {typeOf(row.type, view)} · {dayOf(row.date, view)} · <Status status={row.status} view={view} />
        </p>
        <p class="base">{t('record.coverage', countsOf(row))}</p>
        <ul class="actions">
          {row.articles.length > 1 ? (
            <li>
              <a href={`/c/${row.id}/compare`}>{t('record.compare')}</a>
            </li>
          ) : null}
          <li>
            <Twins view={view} twins={twins} of="record.as" />
          </li>
        </ul>
      </div>
      <ValueTable view={view} file={file} />
      <section aria-labelledby="differences">
        <h2 id="differences">{t('record.differences')}</h2>
        {row.articles.length === 1 ? (
          <p class="empty">{t('record.single')}</p>
        ) : file.discrepancies.length === 0 ? (
          <p class="empty">{t('record.differences.none', countsOf(row))}</p>
        ) : null}
        <Differences view={view} rows={file.discrepancies} />
      </section>
      <section aria-labelledby="evidence">
        <h2 id="evidence">{t('record.evidence')}</h2>
        <p class="hint">{t('record.evidence.lead')}</p>
        <div class="columns" data-count={Math.min(3, file.articles.length)}>
          {file.articles.map((article) => (
            <ArticleColumn view={view} file={file} article={article} />
          ))}
        </div>
      </section>
      {file.statements.length === 0 ? null : (
        <section aria-labelledby="statements">
          <h2 id="statements">{t('record.whose')}</h2>
          <Statements view={view} rows={file.statements.slice(0, STATEMENTS)} />
          {file.statements.length <= STATEMENTS ? null : (
            <p>
              <a href={`/s?contact=${row.id}`}>{t('record.statements.all', { n: file.statements.length })}</a>
            </p>
          )}
        </section>
      )}
      {(file.why.contact.because ?? []).length === 0 ? null : (
        <details>
          <summary>{t('record.because')}</summary>
          <ul>
            {file.why.contact.because?.map((reason) => (
              <li>{reason}</li>
            ))}
          </ul>
        </details>
      )}
    </Page>
  );
};

const ValueTable = ({ view, file }: { readonly view: View; readonly file: ContactFile }) => {
  const { t } = view;
  const ids = file.articles.map(({ article }) => article.id);
  const columns = ids.slice(0, COLUMNS);
  return (
    <div>
      <h2 id="values">{t('record.table')}</h2>
      <div class="scroll" tabindex={0} role="region" aria-labelledby="values">
        <table class="values">
          <thead>
            <tr>
              <th scope="col">{t('record.attribute')}</th>
              <th scope="col">{t('record.value')}</th>
              <th scope="col">{t('record.how')}</th>
              {columns.map((id) => (
                <th scope="col" class="outlet">
                  <a href={`/a/${encodeURIComponent(id)}`}>
                    <Outside>{view.nameOf(id)}</Outside>
                  </a>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {inTableOrder(file.why.attributes).map((attribute) => (
              <Rows view={view} attribute={attribute} ids={ids} columns={columns} />
            ))}
          </tbody>
        </table>
      </div>
      {ids.length > COLUMNS ? <p class="hint">+ {t('record.more', { n: ids.length - COLUMNS })}</p> : null}
    </div>
  );
};

/** What the head of the page says already comes last: what differs between contacts is read first. */
function inTableOrder(attributes: readonly Attribute[]): Attribute[] {
  const inHead = ({ name }: Attribute): boolean => IN_HEAD.has(name);
  return [...attributes.filter((one) => !inHead(one)), ...attributes.filter(inHead)];
}

interface RowsProps {
  readonly view: View;
  readonly attribute: Attribute;
  /** All articles of the contact, and those that have a column. */
  readonly ids: readonly string[];
  readonly columns: readonly string[];
}

const Rows = ({ view, attribute, ids, columns }: RowsProps) => {
  const { t, labels } = view;
  const { name, label, values, standing } = attribute;
  if (values.length === 0) {
    return (
      <tr data-row id={`v-${name}`} class="silent">
        <th scope="row">{label}</th>
        <td colspan={2}>{t('record.silent.attribute')}</td>
        {columns.map((id) => (
          <td class="said">
            <Absent view={view} attribute={attribute} article={id} />
          </td>
        ))}
      </tr>
    );
  }
  return values.map((value, i) => (
    <tr
      data-row
      data-group={name}
      id={i === 0 ? `v-${name}` : undefined}
      class={i === 0 ? standing : `${standing} next`}
    >
      {i === 0 ? (
        <th scope="row" rowspan={values.length}>
          {label}
        </th>
      ) : null}
      <td class="value">
        {i > 0 && standing === 'conflicting' ? <small>{t('record.or')} </small> : null}
        <Outside>{value.shown}</Outside>
      </td>
      <td class="how">
        {i === 0 ? <span class={`standing ${standing}`}>{labels.standing[standing]}</span> : null}
        <span class={`basis ${value.basis}`}>{labels.basis[value.basis]}</span>{' '}
        {value.linked_from === undefined
          ? null
          : t('record.linkedFrom', { articles: value.linked_from.map(view.nameOf).join(', ') })}
        <WhyValue view={view} attribute={attribute} value={value} />
      </td>
      {columns.map((id) => (
        <td class="said">
          <span class="outletname">{view.nameOf(id)}</span>
          <Said view={view} attribute={attribute} value={value} article={id} ids={ids} first={i === 0} />
        </td>
      ))}
    </tr>
  ));
};

interface SaidProps {
  readonly view: View;
  readonly attribute: Attribute;
  readonly value: Value;
  readonly article: string;
  readonly ids: readonly string[];
  /** Whether this is the first value of the attribute: only there an absence is told. */
  readonly first: boolean;
}

/** The words of one article for one value, each a way to their place in the text. */
const Said = ({ view, attribute, value, article, ids, first }: SaidProps) => {
  const links = value.chain.filter((link) => link.article === article);
  const elsewhere = attribute.values.some(({ chain }) => chain.some((link) => link.article === article));
  if (links.length === 0)
    return first && !elsewhere ? <Absent view={view} attribute={attribute} article={article} /> : null;
  return (
    <ul class="quotes">
      {grouped(longestOnly(links)).map(([link, times]) => (
        <li>
          <a class="quote" href={`#${anchorOf(ids, link)}`} data-group={attribute.name}>
            <Quote>{link.quote}</Quote>
          </a>
          {times === 1 ? null : <small> ×{times}</small>}
          {link.voice.length === 0 ? null : (
            <small> {view.t('record.accordingTo', { who: link.voice.join(', ') })}</small>
          )}
          {link.tense === 'before' ? <small> ({view.labels.tense.before})</small> : null}
        </li>
      ))}
    </ul>
  );
};

/** The same words by the same voice stand once, with how often the article has them. */
function grouped(links: Value['chain']): [Value['chain'][number], number][] {
  const groups = new Map<string, [Value['chain'][number], number]>();
  for (const link of links) {
    const key = JSON.stringify([link.quote, link.voice, link.tense]);
    const known = groups.get(key);
    groups.set(key, known === undefined ? [link, 1] : [known[0], known[1] + 1]);
  }
  return [...groups.values()];
}

/** Words that lie within longer words of the same value are not shown twice. */
function longestOnly(links: Value['chain']): Value['chain'] {
  return links.filter(
    (link, i) =>
      !links.some(
        (other, k) =>
          other.start <= link.start &&
          link.end <= other.end &&
          (other.end - other.start > link.end - link.start ||
            (k < i && other.start === link.start && other.end === link.end)),
      ),
  );
}

interface AbsentProps {
  readonly view: View;
  readonly attribute: Attribute;
  readonly article: string;
}

/** Why an article has no value: it does not say, it could not know, or it only mentions the contact. */
const Absent = ({ view, attribute, article }: AbsentProps) => {
  const key = attribute.silent.includes(article)
    ? 'record.silent'
    : attribute.could_not_know.includes(article)
      ? 'record.couldNotKnow'
      : undefined;
  return <span class="absent">{key === undefined ? '–' : view.t(key)}</span>;
};

interface ColumnProps {
  readonly view: View;
  readonly file: ContactFile;
  readonly article: ArticleFile;
}

const ArticleColumn = ({ view, file, article }: ColumnProps) => {
  const { id } = article.article;
  return (
    <article class="column" data-article={id} tabindex={0} aria-label={visible(view.nameOf(id))}>
      <header>
        <a href={`/a/${encodeURIComponent(id)}`}>
          <Outside>{view.nameOf(id)}</Outside>
        </a>
        <small>{publishedOf(article.article, view)}</small>
      </header>
      <ArticleText file={article} marks={valueMarks(file, id, view)} />
    </article>
  );
};

/** When an article was published, in the precision it gives. */
export function publishedOf(
  { published: { value, note } }: ArticleFile['article'],
  { t, locale }: View,
): string {
  if (value === null) return t('article.undated');
  const when = moment.show({ value }, locale);
  return t(note === 'as of' ? 'article.asOf' : 'article.published', { when });
}
