import { shownSide, tellingPlaces } from '../../app.ts';
import type { DifferenceRow, DiscrepancyJson } from '../desk.ts';
import { labelOf, type View } from '../view.ts';
import { DIFFERENCE_STATES } from '../../model/project.ts';
import { visible } from '../../text/visible.ts';
import { around } from './around.ts';
import { Because, Write } from './forms.tsx';
import { Place } from './place.tsx';
import { Outside, Quote } from './text.tsx';

/** Places shown of one side before the rest is folded away. */
const PLACES = 4;

interface Props {
  readonly view: View;
  readonly rows: readonly DifferenceRow[];
  /** What the contact of a difference is called, where the list spans several contacts. */
  readonly contacts?: ReadonlyMap<string, string>;
  /** Where to come back to after a judgement; absent where none is asked for. */
  readonly back?: string;
  /** Texts by article, where words are shown in their line. */
  readonly texts?: ReadonlyMap<string, string>;
}

/** Differences, each with the words of every side. */
export const Differences = ({ view, rows, contacts, back, texts }: Props) => (
  <ol class="differences">
    {rows.map((one) => (
      <li data-row class={one.severity}>
        <p class="kind">
          <span class="symbol" aria-hidden="true">
            {SYMBOLS[one.severity]}
          </span>{' '}
          <strong>{view.labels.kinds[one.kind]}</strong>
          {one.attribute === undefined ? null : <> · {labelOf(one.attribute, view)}</>}{' '}
          <small class="severity">{view.labels.severities[one.severity]}</small>
          {one.contact === undefined || contacts === undefined ? null : (
            <a class="about" href={`/c/${one.contact}`}>
              <Outside>{contacts.get(one.contact) ?? one.contact}</Outside>
            </a>
          )}
        </p>
        <ul class="sides">
          {one.values.map(({ value, evidence }) => (
            <li>
              <Side shown={shownSide(one.attribute, value, view.locale)} evidence={evidence} />
              <Words view={view} evidence={evidence} texts={texts} />
            </li>
          ))}
        </ul>
        {view.state.writable && one.kind === 'gap' && one.attribute === 'date' ? (
          <Settle view={view} row={one} />
        ) : null}
        {back === undefined || one.state === undefined ? null : <Judged view={view} row={one} back={back} />}
      </li>
    ))}
  </ol>
);

interface SideProps {
  readonly shown: string;
  readonly evidence: DiscrepancyJson['values'][number]['evidence'];
}

/** What one side has; left out where its words, which follow, are just that. */
const Side = ({ shown, evidence }: SideProps) =>
  evidence.some(({ quote }) => quote === shown) ? null : (
    <span class="side">
      <Outside>{shown}</Outside>
    </span>
  );

interface WordsProps {
  readonly view: View;
  readonly evidence: DiscrepancyJson['values'][number]['evidence'];
  readonly texts: Props['texts'];
}

/** The words of one side, of every article first; beyond a few the rest is folded away. */
const Words = ({ view, evidence, texts }: WordsProps) => {
  if (evidence.length === 0) return <p class="absent">{view.t('differences.absent')}</p>;
  const places = tellingPlaces(evidence, (one) => one);
  const items = (some: typeof places) =>
    some.map(({ quote, article, start, end }) => (
      <li>
        <Shown quote={quote} place={{ start, end }} text={texts?.get(article)} />{' '}
        <Place view={view} article={article} start={start} end={end} />
      </li>
    ));
  return (
    <>
      <ul>{items(places.slice(0, PLACES))}</ul>
      {places.length <= PLACES ? null : (
        <details class="more">
          <summary>{view.t('record.moreWords', { n: places.length - PLACES })}</summary>
          <ul>{items(places.slice(PLACES))}</ul>
        </details>
      )}
    </>
  );
};

interface ShownProps {
  readonly quote: string;
  readonly place: { readonly start: number; readonly end: number };
  /** The text of the article; undefined where the words are shown alone. */
  readonly text: string | undefined;
}

/** Words alone, or marked in their line. */
const Shown = ({ quote, place: { start, end }, text }: ShownProps) => {
  if (text === undefined) return <Quote>{quote}</Quote>;
  const [before, after] = around(text, start, end);
  return (
    <bdi class="words">
      {visible(before)}
      <mark>{visible(quote)}</mark>
      {visible(after)}
    </bdi>
  );
};

/** A day that no article gives may follow from the day on which one was published: the ways to enter it. */
const Settle = ({ view, row }: { readonly view: View; readonly row: DifferenceRow }) => {
  const articles = [...new Set(row.values.flatMap(({ evidence }) => evidence.map(({ article }) => article)))];
  return (
    <p class="settle">
      {articles.map((article) => (
        <a href={`/a/${encodeURIComponent(article)}#correct`}>
          {view.t('differences.settle')}: <Outside>{view.nameOf(article)}</Outside>
        </a>
      ))}
    </p>
  );
};

/** What the user said of a difference, and the form to say it. */
const Judged = ({
  view,
  row,
  back,
}: {
  readonly view: View;
  readonly row: DifferenceRow;
  readonly back: string;
}) => (
  <details class="judged">
    <summary>
      {view.t('state.label')}: {view.t(`state.${row.state ?? 'open'}`)}
      {row.because ? (
        <>
          {' ('}
          <Outside>{row.because}</Outside>)
        </>
      ) : null}
    </summary>
    <Write view={view} action={`/d/${row.id}/state`}>
      <input type="hidden" name="back" value={back} />
      <label>
        {view.t('state.label')}
        <select name="state">
          {DIFFERENCE_STATES.map((state) => (
            <option value={state} selected={state === row.state}>
              {view.t(`state.${state}`)}
            </option>
          ))}
        </select>
      </label>
      <Because view={view} />
      <button>{view.t('edit.save')}</button>
    </Write>
  </details>
);

const SYMBOLS: Readonly<Record<DiscrepancyJson['severity'], string>> = {
  conflict: '≠',
  info: 'ℹ',
  needs_user: '?',
};
