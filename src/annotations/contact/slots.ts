import type { ContactTables } from '../../languages/sections/contacts.ts';
import type { Annotation, Pos, Seen } from '../../model/annotation.ts';
import type { SlotEnds } from '../../syntax/pattern.ts';
import { overlaps } from '../../text/span.ts';
import { isOfMatter } from './place-of-matter.ts';
import { tokenAt, wordAt } from './sentence.ts';
import type { SentenceView } from './view.ts';

const IN_PHRASE: readonly Pos[] = ['DET', 'ADJ', 'NOUN', 'PROPN', 'NUM', 'ADP', 'X', 'SYM'];
const OPENS_PHRASE: readonly Pos[] = ['DET', 'ADJ', 'NOUN', 'PROPN', 'NUM'];

const KNOWN = ['actor', 'time', 'duration', 'place', 'island', 'seat', 'contact', 'nation'] as const;

function isKnown(kind: string): kind is (typeof KNOWN)[number] {
  return (KNOWN as readonly string[]).includes(kind);
}

/**
 * What the slots of the cue patterns stand for: `actor`, `time`, `duration`, `place` (a state too, and after "in" or a noun a
 * name that nobody known bears), `island`, `seat` (of a government), `contact`, `nation` ("polnisch"), `phrase` (a noun
 * phrase) and `rest` (all words up to the end of the sentence).
 */
export function slotsOf(
  view: SentenceView,
  seen: Seen,
  tables: Pick<ContactTables, 'at' | 'islands' | 'matters' | 'nouns'>,
): SlotEnds {
  const names = seen.within('name', view.sentence);
  const known = names.filter((n) => n.value.actor !== null);
  const ends = {
    actor: new Map(view.groups.map((g) => [g.from, g.to])),
    time: endsOf(view, view.times),
    duration: endsOf(view, seen.within('duration', view.sentence)),
    place: endsOf(
      view,
      names.filter(
        (n) =>
          (n.value.kind === 'place' || n.value.kind === 'country') &&
          !isOfMatter(tokenAt(view.tokens, n.start), view, tables),
      ),
    ),
    island: endsOf(
      view,
      names.filter((n) => tables.islands.includes(wordAt(view, tokenAt(view.tokens, n.end - 1)))),
    ),
    seat: endsOf(
      view,
      names.filter((n) => n.value.kind === 'government'),
    ),
    nation: endsOf(
      view,
      names.filter((n) => n.value.kind === 'nationality' && n.value.actor !== null),
    ),
    contact: endsOf(view, seen.within('contact', view.sentence)),
  };
  const nameless = (index: number): number | undefined => {
    const before = view.tokens[index - 1]?.value;
    const leads =
      before &&
      (before.pos === 'NOUN' || before.pos === 'ADJ' || tables.at.includes(before.form.toLowerCase()));
    const token = view.tokens[index];
    const isTime = token !== undefined && seen.over('time', token).length > 0;
    return leads && !isTime ? properEnd(view.tokens, index, known) : undefined;
  };
  return (kind, index) => {
    if (isKnown(kind))
      return listed(ends[kind].get(index) ?? (kind === 'place' ? nameless(index) : undefined));
    if (kind === 'rest') return listed(restEnd(view.tokens, index));
    return kind === 'phrase' ? phraseEnds(view.tokens, index) : [];
  };
}

function endsOf(view: SentenceView, spans: readonly { start: number; end: number }[]): Map<number, number> {
  return new Map(spans.map((s) => [tokenAt(view.tokens, s.start), tokenAt(view.tokens, s.end - 1) + 1]));
}

/** After the proper names that begin at `index` and are the name of nobody known: "in Neom". */
function properEnd(
  tokens: readonly Annotation<'token'>[],
  index: number,
  known: readonly Annotation<'name'>[],
): number | undefined {
  let end = index;
  while (tokens[end]?.value.pos === 'PROPN' && !known.some((name) => overlaps(name, tokens[end] ?? name)))
    end++;
  return end > index ? end : undefined;
}

/** All up to the end of the sentence, without its final mark. */
function restEnd(tokens: readonly Annotation<'token'>[], index: number): number | undefined {
  const end = tokens.at(-1)?.value.pos === 'PUNCT' ? tokens.length - 1 : tokens.length;
  return end > index ? end : undefined;
}

function listed(end: number | undefined): readonly number[] {
  return end === undefined ? [] : [end];
}

/** Ends of the noun phrases that begin at `index`: after each noun, up to punctuation, a verb or a pronoun. */
function phraseEnds(tokens: readonly Annotation<'token'>[], index: number): readonly number[] {
  const first = tokens[index];
  const inside = OPENS_PHRASE.includes(tokens[index - 1]?.value.pos ?? 'PUNCT');
  if (!first || inside || !OPENS_PHRASE.includes(first.value.pos)) return [];
  const ends: number[] = [];
  for (let at = index; at < tokens.length && at - index < 20 && goesOn(tokens, at); at++) {
    const pos = tokens[at]?.value.pos;
    if (pos === 'NOUN' || pos === 'PROPN') ends.unshift(at + 1);
  }
  return ends;
}

function goesOn(tokens: readonly Annotation<'token'>[], at: number): boolean {
  const token = tokens[at];
  if (!token) return false;
  if (IN_PHRASE.includes(token.value.pos)) return true;
  const next = tokens[at + 1]?.value.pos;
  return token.value.pos === 'CCONJ' && next !== undefined && OPENS_PHRASE.includes(next);
}
