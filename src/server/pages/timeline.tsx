import type { ContactRow } from '../desk.ts';
import { coverageOf, dayOf, Status, titleOf, Who } from '../parts/contact.tsx';
import { Empty } from '../parts/list.tsx';
import { Page } from '../parts/page.tsx';
import { typeOf, type View } from '../view.ts';
import { barsOf, yearsOf, type Bar } from './timeline-scale.ts';

const WIDTH = 1000;
const ROW = 18;
const TOP = 26;

/** Contacts by day: a list to read, a drawing above it. */
export const TimelinePage = ({
  view,
  rows,
}: {
  readonly view: View;
  readonly rows: readonly ContactRow[];
}) => {
  const { t } = view;
  const bars = barsOf(rows, WIDTH);
  const undated = rows.filter((row) => !bars.some(({ id }) => id === row.id));
  const dated = bars.flatMap(({ id }) => rows.filter((row) => row.id === id));
  return (
    <Page view={view} title={t('timeline.title')} section="/t">
      <h1>{t('timeline.title')}</h1>
      <p class="lead">{t('timeline.lead')}</p>
      {bars.length === 0 ? (
        <Empty>
          <p>{t('timeline.none')}</p>
        </Empty>
      ) : (
        <Drawing view={view} bars={bars} rows={rows} />
      )}
      <TimelineList view={view} rows={dated} />
      {undated.length === 0 ? null : (
        <>
          <h2>{t('timeline.undated')}</h2>
          <TimelineList view={view} rows={undated} />
        </>
      )}
    </Page>
  );
};

const TimelineList = ({ view, rows }: { readonly view: View; readonly rows: readonly ContactRow[] }) => (
  <ol class="timeline">
    {rows.map((row) => (
      <li data-row id={`t-${row.id}`}>
        <span class="when">{dayOf(row.date, view)}</span>
        <span class="what">
          <a href={`/c/${row.id}`}>
            <Who participants={row.participants} />
          </a>{' '}
          {typeOf(row.type, view)} <Status status={row.status} view={view} />
          <small>{coverageOf(row, view)}</small>
        </span>
      </li>
    ))}
  </ol>
);

interface DrawingProps {
  readonly view: View;
  readonly bars: readonly Bar[];
  readonly rows: readonly ContactRow[];
}

/** One line a contact. The list below says the same to those who cannot see it. */
const Drawing = ({ view, bars, rows }: DrawingProps) => (
  <svg
    class="drawing"
    viewBox={`0 0 ${WIDTH} ${TOP + ROW * bars.length + 6}`}
    role="img"
    aria-label={view.t('timeline.drawing')}
  >
    {yearsOf(rows, WIDTH).map(({ label, x }) => (
      <g class="tick">
        <line x1={x} x2={x} y1={14} y2={TOP + ROW * bars.length} />
        <text x={x + 4} y={12}>
          {label}
        </text>
      </g>
    ))}
    {bars.map(({ id, x, width, open }, i) => {
      const row = rows.find((one) => one.id === id);
      const y = TOP + ROW * i;
      return (
        <g>
          <title>{row === undefined ? id : titleOf(row, view)}</title>
          {width > 8 ? (
            <rect class={open ? 'bar open' : 'bar'} x={x} y={y} width={width} height={10} rx={3} />
          ) : (
            <circle
              class={open ? 'bar open' : 'bar'}
              cx={Math.min(WIDTH - 6, Math.max(6, x + width / 2))}
              cy={y + 5}
              r={5}
            />
          )}
        </g>
      );
    })}
  </svg>
);
