import { ATTRIBUTES } from '../../app.ts';
import type { ArticleFile, ContactFile, WhyData } from '../desk.ts';
import type { Edits } from '../editing.ts';
import { publishedOf } from '../parts/published.ts';
import { Outside } from '../parts/text.tsx';
import { Better, WhyValue } from '../parts/why.tsx';
import type { View } from '../view.ts';
import { Absent, Said } from './said.tsx';

type Attribute = WhyData['attributes'][number];

/** What may be entered, by attribute. */
export type Enterable = Edits['enterable'];

/** Articles that get a column of the table; of more, the others are named below it. */
const COLUMNS = 4;
/** Attributes that the head of the page gives. */
const IN_HEAD = new Set(['type', 'status', 'participants']);
/** Attributes that tell of other contacts: when these lie is no matter of this one. */
const OF_OTHERS = new Set(['next_steps', 'previous']);

interface TableProps {
  readonly view: View;
  readonly file: ContactFile;
  /** Empty where nothing is kept. */
  readonly enterable: Enterable;
}

/** Every value with how we have it, and a column for each article with its words. */
export const ValueTable = ({ view, file, enterable }: TableProps) => {
  const { t } = view;
  const ids = file.articles.map(({ article }) => article.id);
  const before = writtenBefore(file.why.attributes);
  const columns = file.articles.slice(0, COLUMNS).map((one): Column => ({
    id: one.article.id,
    article: one,
    before: before.has(one.article.id),
  }));
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
              {columns.map((column) => (
                <Head view={view} column={column} />
              ))}
            </tr>
          </thead>
          <tbody>
            {inTableOrder(file.why.attributes.map(shownOnce)).map((attribute) => (
              <Rows
                view={view}
                attribute={attribute}
                ids={ids}
                columns={columns}
                edit={editOf(attribute.name, file, enterable)}
              />
            ))}
          </tbody>
        </table>
      </div>
      {ids.length > COLUMNS ? <p class="hint">+ {t('record.more', { n: ids.length - COLUMNS })}</p> : null}
    </div>
  );
};

/** An article as a column of the table. */
interface Column {
  readonly id: string;
  readonly article: ArticleFile;
  /** Everything it says of the contact was written before it: told once, in the head. */
  readonly before: boolean;
}

/** What an article is called, when it was published, and whether that was before the contact. */
const Head = ({
  view,
  column: { id, article, before },
}: {
  readonly view: View;
  readonly column: Column;
}) => (
  <th scope="col" class="outlet">
    <a href={`/a/${encodeURIComponent(id)}`}>
      <Outside>{view.nameOf(id)}</Outside>
    </a>
    <small>{publishedOf(article.article, view)}</small>
    {before ? <small class="before">{view.labels.tense.before}</small> : null}
  </th>
);

/** Articles all of whose words on the contact itself were written before it. */
function writtenBefore(attributes: readonly Attribute[]): ReadonlySet<string> {
  const links = attributes
    .filter(({ name }) => !OF_OTHERS.has(name))
    .flatMap(({ values }) => values.flatMap(({ chain }) => chain));
  const after = new Set(links.filter(({ tense }) => tense !== 'before').map(({ article }) => article));
  return new Set(links.map(({ article }) => article).filter((article) => !after.has(article)));
}

/** How many of the articles that are about the contact and could know give the attribute. */
function baseOf({ values, silent }: Attribute): { readonly said: number; readonly of: number } {
  const saying = new Set(values.flatMap(({ chain }) => chain.map(({ article }) => article)));
  return { said: saying.size, of: new Set([...saying, ...silent]).size };
}

/** True where an article may give several values: how many articles give any says nothing of each. */
function isMany(name: string): boolean {
  return ATTRIBUTES.find((one) => one.name === name)?.many === true;
}

/** Values that read the same (one day, stated here and computed there) are one row; why tells them apart. */
function shownOnce(attribute: Attribute): Attribute {
  const rows = new Map<string, Attribute['values'][number]>();
  for (const value of attribute.values) {
    const same = rows.get(value.shown);
    const from = [...(same?.linked_from ?? []), ...(value.linked_from ?? [])];
    const row = same === undefined ? value : { ...same, chain: [...same.chain, ...value.chain] };
    rows.set(value.shown, from.length === 0 ? row : { ...row, linked_from: [...new Set(from)] });
  }
  return { ...attribute, values: [...rows.values()] };
}

/** What the head of the page says already comes last: what differs between contacts is read first. */
function inTableOrder(attributes: readonly Attribute[]): Attribute[] {
  const inHead = ({ name }: Attribute): boolean => IN_HEAD.has(name);
  return [...attributes.filter((one) => !inHead(one)), ...attributes.filter(inHead)];
}

/** Where a better value of an attribute is sent; undefined where none can be entered. */
function editOf(attribute: string, { row }: ContactFile, enterable: Enterable): RowsProps['edit'] {
  const form = Object.hasOwn(enterable, attribute) ? enterable[attribute]?.form : undefined;
  return form === undefined ? undefined : { action: `/c/${row.id}/set`, form };
}

interface RowsProps {
  readonly view: View;
  readonly attribute: Attribute;
  /** All articles of the contact, and those that have a column. */
  readonly ids: readonly string[];
  readonly columns: readonly Column[];
  readonly edit: { readonly action: string; readonly form: string } | undefined;
}

const Rows = ({ view, attribute, ids, columns, edit }: RowsProps) => {
  const { t, labels } = view;
  const { name, label, values, standing } = attribute;
  const base = baseOf(attribute);
  if (values.length === 0) {
    return (
      <tr data-row id={`v-${name}`} class="silent">
        <th scope="row">{label}</th>
        <td colspan={2}>
          {t('record.silent.attribute')}
          {edit === undefined ? null : <Better view={view} attribute={attribute} edit={edit} />}
        </td>
        {columns.map(({ id }) => (
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
        {i === 0 && !isMany(name) && base.of > 1 ? <span class="count">{t('record.base', base)}</span> : null}
        <span class={`basis ${value.basis}`}>{labels.basis[value.basis]}</span>{' '}
        {value.linked_from === undefined
          ? null
          : t('record.linkedFrom', { articles: value.linked_from.map(view.nameOf).join(', ') })}
        <WhyValue view={view} attribute={attribute} value={value} edit={edit} />
      </td>
      {columns.map(({ id, before }) => (
        <td class="said">
          <span class="outletname">{view.nameOf(id)}</span>
          <Said
            view={view}
            attribute={attribute}
            value={value}
            article={id}
            ids={ids}
            first={i === 0}
            bare={before || OF_OTHERS.has(name)}
          />
        </td>
      ))}
    </tr>
  ));
};
