import { ATTRIBUTES } from '../../app.ts';
import { messageIn } from '../../record/labels/messages.ts';
import type { ContactRow, ReaderFile } from '../desk.ts';
import { ArticleText, type Mark } from '../parts/article-text.tsx';
import { Status, titleOf } from '../parts/contact.tsx';
import { Because, Done, Write } from '../parts/forms.tsx';
import { Hint } from '../parts/hint.tsx';
import { Page } from '../parts/page.tsx';
import { Outside, Quote, shortened } from '../parts/text.tsx';
import { visible } from '../../text/visible.ts';
import { labelOf, type View } from '../view.ts';
import { publishedOf } from '../parts/published.ts';

interface Props {
  readonly view: View;
  readonly file: ReaderFile;
  /** The characters that a reader was sent to. */
  readonly at: { readonly start: number; readonly end: number } | undefined;
  /** Fields of an article that can be entered; empty where nothing is kept. */
  readonly fields: readonly string[];
}

/** An article with everything found in it, word by word. */
export const ReaderPage = ({ view, file, at, fields }: Props) => {
  const { t } = view;
  const { article } = file;
  const title = shortened(article.title?.quote ?? view.nameOf(article.id));
  return (
    <Page view={view} title={title} section="/articles">
      <Done view={view} />
      <div class="readerhead">
        <h1 lang={article.language === 'und' ? undefined : article.language}>
          <Outside>{title}</Outside>
        </h1>
        <p class="lead">
          <a href={`/outlets/${encodeURIComponent(article.outlet ?? article.id)}`}>
            <Outside>{article.outlet ?? t('article.outletUnknown')}</Outside>
          </a>{' '}
          · {publishedOf(article, view)}
        </p>
        {article.url === undefined || !/^https?:\/\//u.test(article.url) ? null : (
          <p>
            <a href={article.url} data-action="source" rel="noreferrer noopener">
              <Outside>{article.url}</Outside>
            </a>
          </p>
        )}
        <p class="hint">
          SHA-256 <code>{article.sha256.slice(0, 16)}…</code>
        </p>
      </div>
      <div class="reader">
        <article
          class="column full"
          aria-label={visible(title)}
          data-article={article.id}
          data-cite={`${visible(view.nameOf(article.id))}, ${publishedOf(article, view)}`}
        >
          <fieldset class="layers" hidden>
            <legend>{t('reader.layers')}</legend>
            {(['value', 'speech', 'framing'] as const).map((layer) => (
              <label class="check">
                <input type="checkbox" name={layer} checked /> {t(`reader.layer.${layer}`)}
              </label>
            ))}
          </fieldset>
          <ArticleText file={file} marks={marksOf(file, view, at)} />
        </article>
        <aside>
          <ReaderValues view={view} file={file} />
          <section>
            <h2>{t('reader.framing')}</h2>
            {file.framing.length === 0 ? (
              <p class="absent">{t('reader.framing.none')}</p>
            ) : (
              <ul>
                {file.framing.map((one, i) => (
                  <li>
                    <a href={`#f${i}`}>
                      <Outside>{one.quote}</Outside>
                    </a>{' '}
                    <small>
                      {view.labels.framing[one.kind]}: {view.reasonOf(one.reason)}
                    </small>
                  </li>
                ))}
              </ul>
            )}
          </section>
          {article.messages.length === 0 ? null : (
            <section>
              <h2>{t('reader.messages')}</h2>
              <ul>
                {article.messages.map(({ code, text, start, end }) => (
                  <li>
                    {messageIn({ code, text }, view.locale)}
                    {start === undefined || end === undefined ? null : (
                      <>
                        {': '}
                        <Quote>{file.text.slice(start, end)}</Quote>
                      </>
                    )}
                  </li>
                ))}
              </ul>
            </section>
          )}
          {fields.length === 0 ? null : <CorrectArticle view={view} id={article.id} fields={fields} />}
          {file.versions.length === 0 ? null : (
            <section>
              <h2>{t('reader.versions')}</h2>
              <ul>
                {file.versions.map(({ n, sha256, added }) => (
                  <li>
                    {t('reader.version', { n, when: added.slice(0, 16).replace('T', ' ') })}{' '}
                    <code>{sha256.slice(0, 12)}…</code>
                  </li>
                ))}
              </ul>
            </section>
          )}
        </aside>
      </div>
    </Page>
  );
};

interface CorrectProps {
  readonly view: View;
  readonly id: string;
  readonly fields: readonly string[];
}

/** What the text does not say of itself, or says wrongly: entered with a reason. */
const CorrectArticle = ({ view, id, fields }: CorrectProps) => (
  <section>
    <details class="better">
      <summary>
        {view.t('reader.correct')} <Hint view={view} action="edit" />
      </summary>
      <Write view={view} action={`/a/${encodeURIComponent(id)}/set`}>
        <label id="correct">
          {view.t('record.attribute')}
          <select name="field">
            {FIELDS.filter((field) => fields.includes(field)).map((field) => (
              <option value={field}>{view.t(`reader.field.${field}`)}</option>
            ))}
          </select>
        </label>
        <label>
          {view.t('edit.value')}
          <input type="text" name="value" required maxlength={500} placeholder="2022-02-12" />
        </label>
        <Because view={view} />
        <button>{view.t('edit.save')}</button>
      </Write>
    </details>
  </section>
);

const FIELDS = ['published', 'outlet', 'language'] as const;

/** What the article reports, contact by contact; a value once, with every place that gives it. */
const ReaderValues = ({ view, file }: Pick<Props, 'view' | 'file'>) => (
  <section>
    <h2>{view.t('reader.values')}</h2>
    {file.values.length === 0 ? <p class="absent">{view.t('reader.values.none')}</p> : null}
    {byContact(file).map(({ row, values }) => (
      <>
        <h3>
          <a href={`/c/${row.id}`}>
            <Outside>{titleOf(row, view)}</Outside>
          </a>{' '}
          <Status status={row.status} view={view} />
        </h3>
        <ul class="fromhere">
          {values.map(({ attribute, shown, places }) => (
            <li data-row>
              <a href={`/c/${row.id}#v-${attribute}`}>{labelOf(attribute, view)}</a>
              {': '}
              <Outside>{shown}</Outside>{' '}
              {places.map(({ start, end }, i) => (
                <a
                  class="nth"
                  href={`#v${start}-${end}-${attribute}`}
                  data-group={attribute}
                  aria-label={view.t('reader.place', { n: i + 1, of: places.length })}
                >
                  {i + 1}
                </a>
              ))}
            </li>
          ))}
        </ul>
      </>
    ))}
  </section>
);

interface FromHere {
  readonly attribute: string;
  readonly shown: string;
  readonly places: ReaderFile['values'];
}

/** The values of each contact in reading order, each once, in the order in which the text first gives them. */
function byContact({ contacts, values }: ReaderFile): { row: ContactRow; values: FromHere[] }[] {
  const sorted = [...values].sort((a, b) => a.start - b.start);
  const first = ({ id }: ContactRow): number => sorted.findIndex(({ contact }) => contact === id);
  const told = contacts.filter((row) => first(row) >= 0).sort((a, b) => first(a) - first(b));
  return told.map((row) => {
    const groups = new Map<string, FromHere>();
    for (const value of sorted.filter(({ contact }) => contact === row.id)) {
      const key = `${value.attribute}:${value.shown}`;
      const places = [...(groups.get(key)?.places ?? []), value];
      groups.set(key, { attribute: value.attribute, shown: value.shown, places });
    }
    const place = ({ attribute }: FromHere): number => ATTRIBUTES.findIndex(({ name }) => name === attribute);
    return { row, values: [...groups.values()].sort((a, b) => place(a) - place(b)) };
  });
}

function marksOf({ values, statements, framing }: ReaderFile, view: View, at: Props['at']): Mark[] {
  const unique = new Map<string, Mark>();
  const add = (mark: Mark): void => {
    if (!unique.has(mark.id)) unique.set(mark.id, mark);
  };
  if (at !== undefined) add({ ...at, id: 'at', layer: 'value', label: '', group: 'at' });
  for (const { attribute, shown, start, end } of values) {
    const label = `${labelOf(attribute, view)}: ${shown}`;
    add({ start, end, id: `v${start}-${end}-${attribute}`, layer: 'value', label, group: attribute });
  }
  for (const { id, start, end, spans, speaker, type } of statements) {
    const label = `${speaker?.name ?? view.t('statements.unknown')}, ${view.labels.modes[type]}`;
    for (const part of spans ?? [{ start, end }])
      add({ ...part, id: `${id}-${part.start}`, layer: 'speech', label, group: type });
  }
  for (const [i, { start, end, kind, reason }] of framing.entries())
    add({
      start,
      end,
      id: `f${i}`,
      layer: 'framing',
      label: `${view.labels.framing[kind]}: ${view.reasonOf(reason)}`,
      group: kind,
    });
  return [...unique.values()];
}
