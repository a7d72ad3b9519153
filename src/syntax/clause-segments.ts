import { openingOf } from './clause-openings.ts';
import type { ClauseWords } from './clause-tables.ts';
import type { TaggedWord } from './word-model.ts';
import {
  endsInFinite,
  firstFinite,
  isFiniteAt,
  isInfinitive,
  keyAt,
  startsWithFinite,
  type Range,
} from './word-range.ts';

/** A stretch of a sentence between two borders. */
export interface Segment extends Range {
  /** The border before it; empty at the start, `+` for a coordinator that parts two clauses, `>` where one begins with no sign. */
  readonly border: string;
}

const BORDERS = new Set([
  ',',
  ';',
  ':',
  '–',
  '—',
  '-',
  '--',
  '(',
  ')',
  '[',
  ']',
  '.',
  '!',
  '?',
  '…',
  '...',
  '/',
]);

/** Cuts a sentence at punctuation. */
export function stretchesOf(words: readonly TaggedWord[]): Segment[] {
  const found: Segment[] = [];
  let from = 0;
  let border = '';
  words.forEach((word, i) => {
    if (word.tag !== 'PUNCT' || !BORDERS.has(word.form)) return;
    if (i > from) found.push({ from, to: i, border });
    border = i > from || (border !== ')' && border !== ']') ? word.form : border;
    from = i + 1;
  });
  if (from < words.length) found.push({ from, to: words.length, border });
  return found;
}

/** Cuts stretches further at coordinators with a clause on either side. */
export function segmentsOf(
  words: readonly TaggedWord[],
  stretches: readonly Segment[],
  tables: ClauseWords,
): Segment[] {
  return stretches.flatMap((stretch, n) => {
    const place = { inner: stretch.border !== '', later: stretches.slice(n + 1, n + 4) };
    const opening = openingOf(words, stretch, place, tables);
    const verbLast = tables.verbLast && (opening !== undefined || endsInFinite(words, stretch));
    const cuts =
      opening?.kind === 'infinitive'
        ? infinitiveCuts(words, stretch)
        : finiteCuts(words, stretch, verbLast, tables);
    const again = opening || n === 0 ? -1 : resumedCut(words, stretch);
    if (again >= 0) cuts.push(again);
    const open = opening && tables.verbLast ? openCut(words, stretch, place.later) : -1;
    if (open >= 0 && !cuts.includes(open)) cuts.push(open);
    const bare = tables.verbLast ? [] : bareCuts(words, stretch, tables).filter((cut) => !cuts.includes(cut));
    const starts = [stretch.from, ...cuts, ...bare].sort((a, b) => a - b);
    return starts.map((from, i) => ({
      from,
      to: starts[i + 1] ?? stretch.to,
      border: i === 0 ? stretch.border : bare.includes(from) ? '>' : '+',
    }));
  });
}

/** Coordinators with a finite verb on either side. */
function finiteCuts(
  words: readonly TaggedWord[],
  range: Range,
  verbLast: boolean,
  tables: ClauseWords,
): number[] {
  const cuts: number[] = [];
  let previous = -1;
  for (let i = range.from; i < range.to; i++) {
    if (!isFiniteAt(words, i)) continue;
    if (previous >= 0) {
      const cut = cutBetween(words, { from: previous + 1, to: i }, verbLast, tables);
      if (cut >= 0) cuts.push(cut);
    }
    previous = i;
  }
  return cuts;
}

/** "A reiste, kurz vor der Wahl, nach Genf und sprach dort mit B": the coordinator right before the first finite verb; else -1. */
function resumedCut(words: readonly TaggedWord[], range: Range): number {
  const cut = firstFinite(words, range) - 1;
  return cut > range.from && words[cut]?.tag === 'CCONJ' ? cut : -1;
}

/** "die kamen und, nach langem Streit, gingen": the coordinator behind the verb, when the other verb comes later; else -1. */
function openCut(words: readonly TaggedWord[], range: Range, later: readonly Range[]): number {
  const finite = words.slice(range.from, range.to).findLastIndex((w) => isFiniteAt([w], 0)) + range.from;
  const next = later.find((r) => firstFinite(words, r) >= 0);
  const goesOn = next !== undefined && endsInFinite(words, next) && !startsWithFinite(words, next);
  const behind = finite >= range.from && words[finite + 1]?.tag === 'CCONJ' && finite + 1 < range.to;
  return behind && goesOn ? finite + 1 : -1;
}

/** The coordinator between two finite verbs at which a clause begins, or -1. */
function cutBetween(
  words: readonly TaggedWord[],
  gap: Range,
  verbLast: boolean,
  tables: ClauseWords,
): number {
  const found: number[] = [];
  for (let i = gap.from; i < gap.to; i++)
    if (words[i]?.tag === 'CCONJ' && tables.coordinators.has(keyAt(words, i))) found.push(i);
  if (verbLast && found[0] === gap.from) return gap.from;
  const last = found.at(-1) ?? -1;
  const joinsNouns =
    found.length > 1 && last < gap.to - 1 && isNominal(words[last - 1]) && isNominal(words[last + 1]);
  return joinsNouns && last + 2 >= gap.to ? (found.at(-2) ?? last) : last;
}

function isNominal(word: TaggedWord | undefined): boolean {
  return word?.tag === 'PROPN' || word?.tag === 'NOUN';
}

/**
 * Where clauses begin without a comma in languages that need none: at "that", "whether", "who" between two finite verbs, else
 * right behind a full verb with another finite verb to come ("said the talks would continue").
 */
function bareCuts(words: readonly TaggedWord[], range: Range, tables: ClauseWords): number[] {
  const cuts: number[] = [];
  let previous = -1;
  let opener = -1;
  for (let i = range.from; i < range.to; i++) {
    if (i > range.from && opens(words, i, tables)) opener = i;
    if (!isFiniteAt(words, i)) continue;
    const joined = words.slice(previous + 1, i).some((w) => w.tag === 'CCONJ');
    if (previous >= 0 && opener > previous) cuts.push(opener);
    else if (previous >= 0 && !joined && i > previous + 1 && words[previous]?.tag.startsWith('VERB'))
      cuts.push(previous + 1);
    previous = i;
  }
  return cuts;
}

function opens(words: readonly TaggedWord[], at: number, tables: ClauseWords): boolean {
  const key = keyAt(words, at);
  const tag = words[at]?.tag;
  if (tag === 'SCONJ') return tables.subordinators.has(key) || tables.interrogatives.has(key);
  return (
    (tag === 'PRON.Rel' && tables.relatives.has(key)) || (tag === 'PRON' && tables.interrogatives.has(key))
  );
}

/** Coordinators right behind an infinitive with its particle, when another comes later. */
function infinitiveCuts(words: readonly TaggedWord[], range: Range): number[] {
  const marked: number[] = [];
  for (let i = range.from; i < range.to; i++)
    if (isInfinitive(words[i]) && (words[i]?.marked === true || words[i - 1]?.tag === 'PART.Inf'))
      marked.push(i);
  return marked.slice(0, -1).filter((i) => words[i + 1]?.tag === 'CCONJ').map((i) => i + 1); // prettier-ignore
}
