import { isArticleInList } from './articled-names.ts';
import type { ClauseWords } from './clause-tables.ts';
import { isFinite } from './tags.ts';
import type { TaggedWord } from './word-model.ts';
import {
  endsInFinite,
  firstFinite,
  firstWord,
  isInfinitive,
  isMark,
  keyAt,
  lastWord,
  markedInfinitive,
  startsWithFinite,
  type Range,
} from './word-range.ts';

/** What a stretch of words opens. */
export interface Opening {
  readonly kind: 'subordinate' | 'relative' | 'infinitive';
  /** Absent for an infinitive clause without "um" or the like. */
  readonly introducer?: string;
}

/** Where a stretch stands. */
export interface Place {
  /** It follows a comma, a dash or a bracket. */
  readonly inner: boolean;
  /** Later stretches of the sentence, in order. */
  readonly later: readonly Range[];
}

/** What the stretch opens by its first words and the place of its verb; undefined when it opens nothing. */
export function openingOf(
  words: readonly TaggedWord[],
  range: Range,
  place: Place,
  tables: ClauseWords,
): Opening | undefined {
  const rest = { from: afterCoordinator(words, range, tables), to: range.to };
  return (
    compound(words, rest, tables) ??
    measured(words, rest, tables) ??
    subordinate(words, rest, place, tables) ??
    infinitive(words, rest, place, tables) ??
    (place.inner ? relative(words, rest, place, tables) : undefined) ??
    interrogative(words, rest, place, tables)
  );
}

/** Number of the first word after marks and a coordinator ("und dass ..."). */
export function afterCoordinator(words: readonly TaggedWord[], range: Range, tables: ClauseWords): number {
  let at = firstWord(words, range);
  if (words[at]?.tag === 'CCONJ' && tables.coordinators.has(keyAt(words, at)) && at + 1 < range.to) at++;
  while (at < range.to && isMark(words[at])) at++;
  return at;
}

const LONGEST_COMPOUND = 3;

function compound(words: readonly TaggedWord[], range: Range, tables: ClauseWords): Opening | undefined {
  for (let length = LONGEST_COMPOUND; length > 1; length--) {
    const phrase = words.slice(range.from, Math.min(range.to, range.from + length));
    const introducer = phrase.map((w) => w.key).join(' ');
    if (!tables.compounds.has(introducer)) continue;
    // "auch als Lachgas bekannt" compares
    if (!tables.comparisons.has(phrase.at(-1)?.key ?? '') || endsInFinite(words, range))
      return { kind: 'subordinate', introducer };
  }
  return undefined;
}

/** How many words may say how long before or after. */
const LONGEST_MEASURE = 4;

/** "nur drei Tage nachdem er kam": a length of time before the subordinator. */
function measured(words: readonly TaggedWord[], range: Range, tables: ClauseWords): Opening | undefined {
  for (let at = range.from + 1; at <= range.from + LONGEST_MEASURE && at < range.to; at++) {
    const introducer = keyAt(words, at);
    if (tables.measured.has(introducer) && words[at - 1]?.tag === 'NOUN')
      return { kind: 'subordinate', introducer };
    if (!/^(?:ADV|NUM|ADJ|DET|NOUN)$/u.test(words[at]?.tag ?? '')) return undefined;
  }
  return undefined;
}

/** A subordinator that is nothing else opens a clause always; one that is also a preposition or adverb when the verb stands last. */
function subordinate(
  words: readonly TaggedWord[],
  range: Range,
  place: Place,
  tables: ClauseWords,
): Opening | undefined {
  const word = words[range.from];
  if (!word || !tables.subordinators.has(word.key)) return undefined;
  const opening: Opening = { kind: 'subordinate', introducer: word.key };
  const finite = firstFinite(words, range);
  if (!tables.verbLast)
    return word.tag === 'SCONJ' && (finite > range.from || place.later.length > 0) ? opening : undefined;
  const pure = word.canBe.every((tag) => tag === 'SCONJ');
  if (pure && finite !== range.from + 1) return opening;
  if (finite >= 0) return endsInFinite(words, range) && finite > range.from + 1 ? opening : undefined;
  const isOpener = word.tag === 'SCONJ' || mainFollows(words, place.later);
  return isOpener && verbComesLast(words, place.later) && markedInfinitive(words, range) < 0
    ? opening
    : undefined;
}

/** "Während A, B und C mit D redeten, wartete E": behind the stretch that brings the verb a main clause begins with its own. */
function mainFollows(words: readonly TaggedWord[], later: readonly Range[]): boolean {
  const next = later.findIndex((range) => firstFinite(words, range) >= 0);
  const main = later[next + 1];
  return next >= 0 && main !== undefined && startsWithFinite(words, main);
}

/**
 * The next stretch with a finite verb ends in it, and is no clause that began with a verb or pronoun of its own; behind an
 * apposition it may have nothing but verbs ("wo sie den Präsidenten, A, traf").
 */
function verbComesLast(words: readonly TaggedWord[], later: readonly Range[]): boolean {
  const at = later.findIndex((range) => firstFinite(words, range) >= 0);
  const next = later[at];
  if (next === undefined || !endsInFinite(words, next)) return false;
  const verbsOnly = words.slice(next.from, next.to).every((word) => isMark(word) || /^(?:VERB|AUX)/u.test(word.tag));
  return firstFinite(words, next) > firstWord(words, next) || (at > 0 && verbsOnly);
} // prettier-ignore

function infinitive(
  words: readonly TaggedWord[],
  range: Range,
  place: Place,
  tables: ClauseWords,
): Opening | undefined {
  if (firstFinite(words, range) >= 0) return undefined;
  const introducer = keyAt(words, range.from);
  const opened = tables.infinitiveOpeners.has(introducer);
  if (markedInfinitive(words, range) < 0) {
    const goesOn = place.later.find((r) => markedInfinitive(words, r) >= 0 || firstFinite(words, r) >= 0);
    const split = opened && words[range.from]?.tag === 'SCONJ' && goesOn && firstFinite(words, goesOn) < 0;
    if (split) return { kind: 'infinitive', introducer };
    return place.inner && isEnumerated(words, range, place, tables) ? { kind: 'infinitive' } : undefined;
  }
  if (opened) return { kind: 'infinitive', introducer };
  return place.inner ? { kind: 'infinitive' } : undefined;
}

/** What an object or a time begins with; an article may be tagged as the pronoun that it looks like. */
const OPENS_OBJECT: readonly string[] = ['DET', 'PRON.Rel', 'PROPN', 'ADP'];
/** How many commas an enumeration before its infinitive may have. */
const ENUMERATED = 4;

/** "kündigte an, die Türkei, Usbekistan und Katar zu besuchen": behind a clause that its particle or verb closed, before the infinitive. */
function isEnumerated(words: readonly TaggedWord[], range: Range, { later }: Place, tables: ClauseWords): boolean {
  const before = words[range.from - 2];
  const closed = words[range.from - 1]?.form === ',' && (before?.tag.endsWith('.Verb') === true || before?.tag === 'VERB.Part' || before?.tag === 'VERB.Inf');
  const first = words[firstWord(words, range)]?.tag;
  if (!closed || !OPENS_OBJECT.includes(first ?? 'X') || words.slice(range.from, range.to).some((w) => /^(?:VERB|AUX)/u.test(w.tag))) return false;
  const next = later.slice(0, ENUMERATED).find((r) => markedInfinitive(words, r) >= 0 || firstFinite(words, r) >= 0 || words[r.from - 1]?.form !== ',');
  return next !== undefined && words[next.from - 1]?.form === ',' && firstFinite(words, next) < 0 && !tables.infinitiveOpeners.has(keyAt(words, firstWord(words, next)));
} // prettier-ignore

/** Words between a relative pronoun and its verb below which a clause like "die Lage eskaliere" is a main clause. */
const SHORTEST_RELATIVE = 2;

function relative(
  words: readonly TaggedWord[],
  range: Range,
  place: Place,
  tables: ClauseWords,
): Opening | undefined {
  const behindPreposition =
    words[range.from]?.tag === 'ADP' || tables.infinitiveOpeners.has(keyAt(words, range.from));
  const at = behindPreposition ? range.from + 1 : range.from;
  const word = words[at];
  if (!word || !tables.relatives.has(word.key) || isArticleInList(words, at, tables)) return undefined;
  const opening: Opening = { kind: 'relative', introducer: word.key };
  if (!tables.verbLast) return word.tag === 'PRON.Rel' ? opening : undefined;
  const finite = firstFinite(words, range);
  if (finite < 0) {
    const goesOn = word.tag === 'PRON.Rel' ? place.later : behindPreposition ? place.later.slice(1) : [];
    return verbComesLast(words, goesOn) ? opening : undefined;
  }
  const last = endsInFinite(words, range);
  if (word.tag === 'PRON.Rel') {
    if (!last && isArticleOfOnlyClause(words, range, at)) return undefined;
    if (!behindPreposition && isArticleOfTitle(words, at, tables)) return undefined;
    return finite > at + SHORTEST_RELATIVE || last ? opening : undefined;
  }
  const next = words[at + 1]?.tag;
  const nominal =
    (next === 'NOUN' && !isTimePoint(words, at + 1, tables) && agrees(word, words[at + 1], tables)) ||
    next === 'ADJ' ||
    (next === 'PROPN' && finite <= at + SHORTEST_RELATIVE + 1);
  if (word.tag === 'DET' && nominal && !behindPreposition && !endsInCluster(words, range)) return undefined;
  return last && finite > at + SHORTEST_RELATIVE ? opening : undefined;
}

/** "Vertreter Russlands, der Ukraine und der OSZE verhandelten in Minsk": before a noun, in a sentence that has no other verb. */
function isArticleOfOnlyClause(words: readonly TaggedWord[], { from, to }: Range, at: number): boolean {
  const isNoun = /^(?:NOUN|PROPN)/u.test(words[at + 1]?.tag ?? '');
  const others = words.some(
    (word, i) => (i < from || i >= to) && (isFinite(word.tag) || word.tag === 'VERB.Part'),
  );
  return isNoun && words[at]?.canBe.includes('DET') === true && !others;
}

/** "mit A, dem äthiopischen Regierungschef B und C", "A, der französische Präsident B und C sind …": a weak adjective before a title and a name has its article before it. */
function isArticleOfTitle(words: readonly TaggedWord[], at: number, tables: ClauseWords): boolean {
  const [article, adjective, title, name] = words.slice(at, at + 4);
  if (article?.canBe.includes('DET') !== true || adjective?.tag !== 'ADJ' || !/en?$/u.test(adjective.key)) return false;
  return title?.tag === 'NOUN' && name?.tag === 'PROPN' && agrees(article, title, tables);
} // prettier-ignore

/** False for "das Modi": no gender and number of the noun goes with the article, so it is a pronoun before a name. */
export function agrees({ key }: TaggedWord, noun: TaggedWord | undefined, { articleForms }: ClauseWords): boolean {
  const forms = articleForms.get(key);
  const known = noun?.readings.flatMap((r) => (r.tag === 'NOUN' && r.features !== '' ? [r.features] : [])) ?? [];
  if (forms === undefined || known.length === 0) return true;
  return known.some((features) => forms.some(([gender = '', number = '']) => features.includes(gender) && features.includes(number)));
} // prettier-ignore

/** "Ende Januar", "Mitte 2020": no article belongs to the first word. */
function isTimePoint(words: readonly TaggedWord[], at: number, { timePoints }: ClauseWords): boolean {
  const next = words[at + 1];
  return (
    timePoints.has(keyAt(words, at)) &&
    (/^\d+$/u.test(next?.form ?? '') || /^(?:NOUN|PROPN)/u.test(next?.tag ?? ''))
  );
}

/** "... fordern werde", "... gefordert hat": an order that no main clause has. */
function endsInCluster(words: readonly TaggedWord[], range: Range): boolean {
  const last = lastWord(words, range);
  const before = words[last - 1];
  return (
    words[last]?.tag.startsWith('AUX') === true &&
    (isInfinitive(before) || before?.tag.endsWith('.Part') === true)
  );
}

/** "was", "warum", "in welcher": an indirect question, or a relative clause after "alles", "das". */
function interrogative(
  words: readonly TaggedWord[],
  range: Range,
  place: Place,
  tables: ClauseWords,
): Opening | undefined {
  const at = place.inner && words[range.from]?.tag === 'ADP' ? range.from + 1 : range.from;
  const introducer = keyAt(words, at);
  if (!tables.interrogatives.has(introducer)) return undefined;
  const finite = firstFinite(words, range);
  if (!tables.verbLast) return place.inner && finite > at ? { kind: 'subordinate', introducer } : undefined;
  // "Wen erklärte": a name
  if (finite === at + 1 && !tables.subjectInterrogatives.has(introducer)) return undefined;
  const last =
    finite >= 0
      ? endsInFinite(words, range) && finite > at
      : place.inner && verbComesLast(words, place.later);
  if (!last) return undefined;
  const before = words[range.from - 1]?.tag === 'PUNCT' ? keyAt(words, range.from - 2) : '';
  return { kind: tables.antecedents.has(before) ? 'relative' : 'subordinate', introducer };
}
