import type { ContactFile, Edits, WhyData } from '../desk.ts';
import { Differences } from '../parts/differences.tsx';
import { countsOf, dayOf, Status, titleOf, Who } from '../parts/contact.tsx';
import { Done } from '../parts/forms.tsx';
import { Hint } from '../parts/hint.tsx';
import { Page, Twins } from '../parts/page.tsx';
import { Statements } from '../parts/statements.tsx';
import { Outside } from '../parts/text.tsx';
import { Better, WhyValue } from '../parts/why.tsx';
import { typeOf, type View } from '../view.ts';
import { ArticleColumn } from './article-column.tsx';
import { Absent, Said } from './said.tsx';

type Attribute = WhyData['attributes'][number];

/** Articles that get a column of the table; of more, the others are named below it. */
const COLUMNS = 4;
/** Attributes that the head of the page gives. */
const IN_HEAD = new Set(['type', 'status', 'participants']);
/** Statements shown on the page of a contact before the rest is only counted. */
const STATEMENTS = 12;

interface PageProps {
  readonly view: View;
  readonly file: ContactFile;
  /** What may be entered, by attribute; empty where nothing is kept. */
  readonly enterable: Enterable;
}

type Enterable = Edits['enterable'];

/** The record of a contact: what is told, by whom, in which words. */
export const RecordPage = ({ view, file, enterable }: PageProps) => {
  const { t } = view;
  const { row } = file;
  const twins = [{ kind: 'json', href: `/c/${row.id}.json` }] as const;
  return (
    <Page view={view} title={titleOf(row, view)} section="/" twins={twins}>
      <Done view={view} />
      <div class="recordhead">
        <h1>
          <Who participants={row.participants} link />
        </h1>
        <p class="lead">
          {typeOf(row.type, view)} · {dayOf(row.date, view)} · <Status status={row.status} view={view} />
        </p>
        <p class="base">{t('record.coverage', countsOf(row))}</p>
        <ul class="actions">
          {row.articles > 1 ? (
            <li>
              <a href={`/c/${row.id}/compare`}>{t('record.compare')}</a>
            </li>
          ) : null}
          {file.statements.length === 0 ? null : (
            <li>
              <a href={`/c/${row.id}/sides`}>{t('sides.title')}</a>
            </li>
          )}
          <li>
            <a href={`/c/${row.id}/brief`}>{t('brief.title')}</a>
          </li>
          {view.state.writable ? (
            <>
              <li>
                <a href={`/c/${row.id}/merge`} data-action="merge">
                  {t('merge.title')} <Hint view={view} action="merge" />
                </a>
              </li>
              {row.articles > 1 ? (
                <li>
                  <a href={`/c/${row.id}/split`} data-action="split">
                    {t('split.title')} <Hint view={view} action="split" />
                  </a>
                </li>
              ) : null}
            </>
          ) : null}
          <li>
            <Twins view={view} twins={twins} of="record.as" />
          </li>
        </ul>
      </div>
      <ValueTable view={view} file={file} enterable={enterable} />
      <section aria-labelledby="differences">
        <h2 id="differences">{t('record.differences')}</h2>
        {row.articles === 1 ? (
          <p class="empty">{t('record.single')}</p>
        ) : file.discrepancies.length === 0 ? (
          <p class="empty">{t('record.differences.none', countsOf(row))}</p>
        ) : null}
        <Differences view={view} rows={file.discrepancies} back={`/c/${row.id}`} />
      </section>
      <section class="evidence" aria-labelledby="evidence">
        <h2 id="evidence">{t('record.evidence')}</h2>
        <p class="hint">{t('record.evidence.lead')}</p>
        <p class="dockbar" hidden>
          <button type="button" data-dock data-release={t('record.undock')} data-keep={t('record.dock')} />
        </p>
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

const ValueTable = ({ view, file, enterable }: PageProps) => {
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
  readonly columns: readonly string[];
  readonly edit: { readonly action: string; readonly form: string } | undefined;
}

const Rows = ({ view, attribute, ids, columns, edit }: RowsProps) => {
  const { t, labels } = view;
  const { name, label, values, standing } = attribute;
  if (values.length === 0) {
    return (
      <tr data-row id={`v-${name}`} class="silent">
        <th scope="row">{label}</th>
        <td colspan={2}>
          {t('record.silent.attribute')}
          {edit === undefined ? null : <Better view={view} attribute={attribute} edit={edit} />}
        </td>
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
        <WhyValue view={view} attribute={attribute} value={value} edit={edit} />
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
