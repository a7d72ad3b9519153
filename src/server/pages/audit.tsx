import type { LogRow } from '../editing.ts';
import { Write } from '../parts/forms.tsx';
import { Empty, Head } from '../parts/list.tsx';
import { Page } from '../parts/page.tsx';
import { ChangeIn } from './change.tsx';
import { Outside } from '../parts/text.tsx';
import type { View } from '../view.ts';

/** Kinds of changes that can be taken back. */
const UNDOABLE = new Set(['set', 'override', 'ignore', 'merge', 'split', 'state', 'undo']);
const KINDS = ['set', 'override', 'ignore', 'merge', 'split', 'state', 'undo', 'reanalyse'] as const;

interface AuditProps {
  readonly view: View;
  readonly rows: readonly LogRow[];
  /** True where only the changes of one contact are shown. */
  readonly narrowed: boolean;
  /** What the contacts that changes name are called. */
  readonly titles: ReadonlyMap<string, string>;
}

/** The log of corrections. */
export const AuditPage = ({ view, rows, narrowed, titles }: AuditProps) => {
  const { t } = view;
  const last = rows.find(({ holds, kind }) => holds && UNDOABLE.has(kind) && kind !== 'undo');
  return (
    <Page view={view} title={t('audit.title')}>
      <h1>{t('audit.title')}</h1>
      <p class="lead">
        {t('audit.lead')} {narrowed ? <a href="/audit">{t('audit.all')}</a> : null}
      </p>
      {rows.length === 0 ? (
        <Empty>
          <p>{t('audit.none')}</p>
        </Empty>
      ) : (
        <table class="list log">
          <Head
            cells={[
              t('audit.n'),
              t('audit.when'),
              t('audit.who'),
              t('audit.what'),
              t('edit.because'),
              t('edit.undo'),
            ]}
          />
          <tbody>
            {rows.map((row) => (
              <tr data-row class={row.holds ? undefined : 'taken'}>
                <th scope="row">{row.n}</th>
                <td>
                  <time datetime={row.at}>{row.at.replace('T', ' ').slice(0, 16)} UTC</time>
                </td>
                <td>
                  <Outside>{row.by}</Outside>
                </td>
                <td>
                  <span class="done-what">{kindOf(row.kind, view)}</span>{' '}
                  <small>
                    <ChangeIn view={view} payload={row.payload} titles={titles} />
                  </small>
                </td>
                <td class="because">
                  <Outside>{row.because ?? ''}</Outside>
                </td>
                <td>
                  {!row.holds ? (
                    <small>{t('audit.taken')}</small>
                  ) : UNDOABLE.has(row.kind) ? (
                    <Write view={view} action="/undo" class="inline">
                      <input type="hidden" name="n" value={String(row.n)} />
                      <button
                        aria-label={`${t('edit.undo')}: ${row.n}`}
                        data-action={row === last ? 'undo' : undefined}
                      >
                        {t('edit.undo')}
                      </button>
                    </Write>
                  ) : null}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </Page>
  );
};

function kindOf(kind: string, { t }: View): string {
  const known = KINDS.find((one) => one === kind);
  return known === undefined ? kind : t(`audit.kind.${known}`);
}
