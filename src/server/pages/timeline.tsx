import { moment } from '../../record/values/moment.ts';
import type { ContactRow } from '../desk.ts';
import { coverageOf, dayOf, Status, titleOf, Who } from '../parts/contact.tsx';
import { Empty, NoArticles } from '../parts/list.tsx';
import { Page } from '../parts/page.tsx';
import { visible } from '../../text/visible.ts';
import { typeOf, type View } from '../view.ts';
import {
  barsOf, dayText, placesOf, rangeOf, ticksOf, wholeOf, zooms, type Bar, type Window,
} from './timeline-scale.ts'; // prettier-ignore

const WIDTH = 1000;
const ROW = 18;
const TOP = 26;

interface Props {
  readonly view: View;
  readonly rows: readonly ContactRow[];
  /** Days that are shown; undefined: from the first to the last. */
  readonly window: Window | undefined;
  /** Days that remain for contacts whose day no article settles, by contact. */
  readonly candidates: ReadonlyMap<string, readonly string[]>;
}

/** Contacts by day: a list to read, a drawing above it, and ways to look nearer. */
export const TimelinePage = ({ view, rows, window, candidates }: Props) => {
  const { t } = view;
  const whole = wholeOf(rows);
  const shown = window ?? whole;
  const bars = shown === undefined ? [] : barsOf(rows, WIDTH, shown);
  const undated = rows.filter(({ date }) => date === null || rangeOf(date.value) === undefined);
  const dated = bars.flatMap(({ id }) => rows.filter((row) => row.id === id));
  return (
    <Page view={view} title={t('timeline.title')} section="/t">
      <h1>{t('timeline.title')}</h1>
      <p class="lead">{t('timeline.lead')}</p>
      {shown === undefined || whole === undefined ? (
        view.state.articles === 0 ? (
          <NoArticles view={view} />
        ) : (
          <Empty>
            <p>{t('timeline.none')}</p>
          </Empty>
        )
      ) : (
        <>
          <Zooms view={view} shown={shown} whole={whole} />
          <Drawing view={view} bars={bars} rows={rows} window={shown} candidates={candidates} />
        </>
      )}
      {shown !== undefined && bars.length === 0 ? <p class="empty">{t('timeline.noneHere')}</p> : null}
      <TimelineList view={view} rows={dated} candidates={candidates} />
      {undated.length === 0 ? null : (
        <>
          <h2>{t('timeline.undated')}</h2>
          <TimelineList view={view} rows={undated} candidates={candidates} />
        </>
      )}
    </Page>
  );
};

const ZOOMS = ['earlier', 'later', 'nearer', 'further', 'all'] as const;

/** The ways to other windows; a way that leads nowhere is shown as words alone. */
const Zooms = ({
  view,
  shown,
  whole,
}: {
  readonly view: View;
  readonly shown: Window;
  readonly whole: Window;
}) => {
  const ways = zooms(shown, whole);
  return (
    <nav class="zooms" aria-label={view.t('timeline.zoom')}>
      <p class="hint">
        {moment.show({ value: dayText(shown[0]) }, view.locale)} –{' '}
        {moment.show({ value: dayText(shown[1]) }, view.locale)}
      </p>
      {ZOOMS.map((zoom) => {
        const window = ways[zoom];
        const label = view.t(`timeline.${zoom}`);
        return window === undefined ? (
          <span class="button off">{label}</span>
        ) : (
          <a
            class="button"
            href={zoom === 'all' ? '/t' : `/t?from=${dayText(window[0])}&to=${dayText(window[1])}`}
          >
            {label}
          </a>
        );
      })}
    </nav>
  );
};

const TimelineList = ({ view, rows, candidates }: Pick<Props, 'view' | 'rows' | 'candidates'>) => (
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
          {candidates.has(row.id) ? (
            <small>
              {view.t('timeline.candidates', {
                days: (candidates.get(row.id) ?? [])
                  .map((day) => moment.show({ value: day }, view.locale))
                  .join(', '),
              })}
            </small>
          ) : null}
        </span>
      </li>
    ))}
  </ol>
);

interface DrawingProps {
  readonly view: View;
  readonly bars: readonly Bar[];
  readonly rows: readonly ContactRow[];
  readonly window: Window;
  readonly candidates: Props['candidates'];
}

/** Characters of a name in the drawing before it is cut short. */
const NAME = 48;

interface NameProps {
  readonly row: ContactRow;
  readonly x: number;
  readonly width: number;
  readonly y: number;
}

/** Who took part, on the side of the bar where there is room. */
const Name = ({ row: { participants }, x, width, y }: NameProps) => {
  const names = participants.map(({ name }) => name).join(participants.length === 2 ? ' ↔ ' : ', ');
  const shown = names.length > NAME ? `${names.slice(0, NAME - 1)}…` : names;
  const isLeft = x > WIDTH - x - width;
  return (
    <text
      class="name"
      x={isLeft ? x - 8 : x + Math.max(width, 10) + 8}
      y={y + 9}
      text-anchor={isLeft ? 'end' : 'start'}
    >
      {visible(shown)}
    </text>
  );
};

/** One line a contact. The list below says the same to those who cannot see it. */
const Drawing = ({ view, bars, rows, window, candidates }: DrawingProps) => (
  <svg
    class="drawing"
    viewBox={`0 0 ${WIDTH} ${TOP + ROW * bars.length + 6}`}
    role="img"
    aria-label={view.t('timeline.drawing')}
  >
    {ticksOf(window, WIDTH).map(({ label, x }) => (
      <g class="tick">
        <line x1={x} x2={x} y1={14} y2={TOP + ROW * bars.length} />
        <text x={x + 4} y={12}>
          {label}
        </text>
      </g>
    ))}
    {bars.map(({ id, x, width, isDay, open }, i) => {
      const row = rows.find((one) => one.id === id);
      const y = TOP + ROW * i;
      return (
        <g>
          <title>{row === undefined ? id : titleOf(row, view)}</title>
          {width > 8 && !isDay ? (
            <rect class={open ? 'bar open' : 'bar'} x={x} y={y} width={width} height={10} rx={3} />
          ) : (
            <circle
              class={open ? 'bar open' : 'bar'}
              cx={Math.min(WIDTH - 6, Math.max(6, x + width / 2))}
              cy={y + 5}
              r={5}
            />
          )}
          {row === undefined ? null : <Name row={row} x={x} width={width} y={y} />}
          {placesOf(candidates.get(id) ?? [], WIDTH, window).map((at) => (
            <line class="candidate" x1={at} x2={at} y1={y - 3} y2={y + 13} />
          ))}
        </g>
      );
    })}
  </svg>
);
