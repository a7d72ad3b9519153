import type { ContactFile } from '../desk.ts';
import { Differences } from '../parts/differences.tsx';
import { countsOf, dayOf, Status, titleOf, Who } from '../parts/contact.tsx';
import { Done } from '../parts/forms.tsx';
import { Hint } from '../parts/hint.tsx';
import { Page, Twins } from '../parts/page.tsx';
import { Statements } from '../parts/statements.tsx';
import { labelOf, typeOf, type View } from '../view.ts';
import { ArticleColumn } from './article-column.tsx';
import { ValueTable, type Enterable } from './record-values.tsx';

/** Statements shown on the page of a contact before the rest is only counted. */
const STATEMENTS = 12;

interface PageProps {
  readonly view: View;
  readonly file: ContactFile;
  /** What may be entered, by attribute; empty where nothing is kept. */
  readonly enterable: Enterable;
}

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
        <Verdict view={view} file={file} />
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
                <a href={`/c/${row.id}/pack.zip`} download>
                  {t('record.pack')}
                </a>
              </li>
              <li>
                <a href={`/audit?contact=${row.id}`}>{t('record.history')}</a>
              </li>
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

/** At the top what the page is read for: on what the articles contradict each other, and how much else differs. */
const Verdict = ({ view, file }: Pick<PageProps, 'view' | 'file'>) => {
  const { t, labels } = view;
  const { discrepancies, row } = file;
  if (discrepancies.length === 0 || row.articles === 0) return null;
  const conflicts = discrepancies.filter(({ severity }) => severity === 'conflict');
  const rest = discrepancies.length - conflicts.length;
  return (
    <p class="verdict">
      {conflicts.map(({ attribute, kind }) => (
        <a class="conflict" href={attribute === undefined ? '#differences' : `#v-${attribute}`}>
          <span aria-hidden="true">≠</span>{' '}
          {attribute === undefined ? labels.kinds[kind] : labelOf(attribute, view)}
        </a>
      ))}
      {rest === 0 ? null : (
        <a href="#differences">{t('record.differences.rest', { n: rest, conflicts: conflicts.length })}</a>
      )}
    </p>
  );
};
