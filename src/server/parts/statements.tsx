import { Head } from './list.tsx';
import type { StatementJson } from '../desk.ts';
import type { View } from '../view.ts';
import { Place } from './place.tsx';
import { Outside } from './text.tsx';

type Party = StatementJson['via'][number];

/** Statements as a table: who said what, to whom, through whom. */
export const Statements = ({
  view,
  rows,
}: {
  readonly view: View;
  readonly rows: readonly StatementJson[];
}) => {
  const { t, labels } = view;
  return (
    <table class="list statements">
      <Head
        cells={[
          t('statements.speaker'),
          t('statements.via'),
          t('statements.mode'),
          t('statements.words'),
          t('statements.where'),
        ]}
      />
      <tbody>
        {rows.map((one) => (
          <tr data-row>
            <th scope="row">
              {one.speaker === null ? (
                <span class="absent">{t('statements.unknown')}</span>
              ) : (
                <Name party={one.speaker} />
              )}
              {(one.addressee ?? []).map((party) => (
                <small>
                  {' → '}
                  <Name party={party} />
                </small>
              ))}
            </th>
            <td data-label={one.via.length === 0 ? undefined : t('statements.via')}>
              {one.via.map((party, i) => (
                <>
                  {i > 0 ? ' → ' : ''}
                  <Name party={party} />
                </>
              ))}
            </td>
            <td>
              {labels.modes[one.type]}
              {one.act === undefined ? null : <small class="act">{labels.acts[one.act]}</small>}
            </td>
            <td class={`words ${one.type}`}>
              <Outside>{one.quote}</Outside>
            </td>
            <td>
              <Place view={view} article={one.article} start={one.start} end={one.end} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
};

const Name = ({ party: { actor, name } }: { readonly party: Party }) =>
  actor === undefined ? (
    <Outside>{name}</Outside>
  ) : (
    <a href={`/actors/${encodeURIComponent(actor)}`}>
      <Outside>{name}</Outside>
    </a>
  );
