import { afterCoordinator } from './clause-openings.ts';
import { resumedStretches, resumedWords } from './clause-resumed.ts';
import type { Segment } from './clause-segments.ts';
import type { ClauseWords } from './clause-tables.ts';
import type { Tag } from '../languages/sections/words.ts';
import { isFinite } from './tags.ts';
import type { TaggedWord } from './word-model.ts';
import { repairedWords } from './word-repairs.ts';
import {
  endsInFinite,
  firstFinite,
  isInfinitive,
  keyAt,
  lastWord,
  markedInfinitive,
  withTag,
  type Range,
} from './word-range.ts';

/**
 * Mends tags that the order of the clause rules out, where the verb of a subordinate clause stands last: a plural that reads as
 * an infinitive at the end of a clause without another verb ("..., die sie fordern"), and an infinitive that was taken for a
 * finite verb at the end of a main clause that has one ("sollen Jobs und Geld bringen").
 */
export function mended(
  words: readonly TaggedWord[],
  stretches: readonly Segment[],
  tables: ClauseWords,
): TaggedWord[] {
  const named = repairedWords(words, tables);
  if (!tables.verbLast) return named;
  const resumed = resumedStretches(named, stretches, tables);
  const found = resumedWords(named, resumed);
  comparePlans(found, tables);
  const plain: Segment[] = [];
  stretches.forEach((stretch, n) => {
    const first = found[stretch.from];
    if (first !== undefined && !resumed.has(stretch) && isHiddenRelative(found, stretches, n, tables))
      found[stretch.from] = withTag(first, 'PRON.Rel');
    if (!resumed.has(stretch) && opensClause(found, stretch, n > 0, tables)) {
      makeFinite(found, stretch, tables);
      keepLastFinite(found, stretch);
      endInParticiple(found, stretch, tables);
    } else {
      const before = plain.findLast((one) => firstFinite(found, one) >= 0);
      makeInfinite(found, stretch, { before, next: before === stretches[n - 1] }, tables);
      plain.push(stretch);
    }
  });
  giveMainVerb(found, plain, tables);
  return found;
}

/** "Wie zuvor vereinbart telefonierte A mit B": behind a comparison with a participle stands the verb of the sentence. */
function comparePlans(words: TaggedWord[], tables: ClauseWords): void {
  const opens = [0, 1].find((i) => tables.comparisons.has(keyAt(words, i)));
  if (opens === undefined) return;
  let at = opens + 1;
  while (words[at]?.tag === 'ADV' && !words[at]?.canBe.includes('VERB.Part') && at <= opens + 2) at++;
  const [participle, verb] = [words[at], words[at + 1]];
  const tag = verb?.canBe.find(isFinite);
  // "Als nächster Schritt sollen …"
  if (!participle || !verb || !tag || /^\p{Lu}/u.test(verb.form) || !(participle.canBe.includes('VERB.Part') || participle.tag === 'ADJ')) return;
  if (participle.canBe.includes('VERB.Part')) words[at] = withTag(participle, 'VERB.Part');
  if (!isFinite(verb.tag)) words[at + 1] = withTag(verb, tag);
} // prettier-ignore

/** "nachdem sie zusammengekommen waren": right before the last auxiliary, a strong participle with its particle is no adjective ("abgestimmt ist"). */
function endInParticiple(words: TaggedWord[], range: Segment, { particles }: ClauseWords): void {
  const last = lastWord(words, range);
  const word = words[last - 1];
  if (word === undefined || word.tag !== 'ADJ' || !word.canBe.includes('VERB.Part') || words[last]?.tag.startsWith('AUX') !== true) return;
  const at = word.key.indexOf('ge', 1);
  if (at > 0 && word.key.endsWith('en') && particles.has(word.key.slice(0, at))) words[last - 1] = withTag(word, 'VERB.Part');
} // prettier-ignore

/** "sich empört zurückgezogen hat": of finite verbs without a coordinator between only the last is one. */
function keepLastFinite(words: TaggedWord[], range: Range): void {
  let later = false;
  for (let i = range.to - 1; i >= range.from; i--) {
    const word = words[i];
    if (!word || word.tag === 'CCONJ') later = false;
    else if (isFinite(word.tag)) {
      const tag = word.canBe.find((t) => t === 'VERB.Part' || t === 'VERB.Inf' || t === 'ADJ');
      if (later && tag) words[i] = withTag(word, tag);
      later = true;
    }
  }
}

/**
 * A sentence, or one behind a colon, whose main clause has no finite verb gets one from a participle or adjective that can be
 * it: "Berlin investiert ...", "Moskau bereite ... vor".
 */
function giveMainVerb(words: TaggedWord[], plain: readonly Segment[], tables: ClauseWords): void {
  const from = plain.findIndex((range, n) => n > 0 && isBehindColon(words, range));
  if (from > 0) {
    giveMainVerb(words, plain.slice(0, from), tables);
    giveMainVerb(words, plain.slice(from), tables);
    return;
  }
  if (plain.some((range) => firstFinite(words, range) >= 0)) return;
  const full = words.some((word) => word.form === '.');
  for (const range of plain)
    for (let i = range.from + 1; i < range.to; i++) {
      const word = words[i];
      const inside = i < lastWord(words, range) || words[range.to]?.form === ',';
      const behindNoun =
        ['NOUN', 'PROPN', 'PRON'].includes(words[i - 1]?.tag ?? '') ||
        (words[i - 1]?.tag === 'ADV' &&
          (OPENS_PHRASE.includes(words[i + 1]?.tag ?? '') || (full && words[i + 1]?.tag === 'NOUN')));
      // "Am Montag haben A, die Türkei und B verhandelt": an auxiliary with its participle behind
      const helps =
        isInfinitive(word) &&
        tables.auxiliaries.has(word?.key ?? '') &&
        words.some((w, n) => n > i && w.tag === 'VERB.Part');
      const isPlural = isPluralVerb(words, i, range);
      const open =
        helps ||
        isPlural ||
        word?.tag === 'VERB.Part' ||
        ((word?.tag === 'ADJ' || word?.tag === 'ADV') &&
          behindNoun &&
          (full || words[i + 1]?.tag !== 'NOUN'));
      const tag = word && open && (inside || isPlural) ? finiteTag(word, words, tables) : undefined;
      if (!word || !tag) continue;
      words[i] = withTag(word, tag);
      return;
    }
}

/** What shows that several are the subject: "Die Gespräche", "Zwei Ketten", "A und B". */
const OF_SEVERAL: readonly string[] = ['DET', 'NUM', 'CCONJ'];

/** "Die Gespräche stocken": the plural of a verb looks like its infinitive; not so in "Advent feiern". */
function isPluralVerb(words: readonly TaggedWord[], at: number, { from }: Range): boolean {
  const word = words[at];
  if (word === undefined || !isInfinitive(word) || word.marked || !/^\p{Ll}/u.test(word.form)) return false;
  if (!['NOUN', 'PROPN', 'PRON'].includes(words[at - 1]?.tag ?? '')) return false;
  return words.slice(from, at - 1).some(({ tag }) => OF_SEVERAL.includes(tag));
}

/** "Vorarbeit ist geleistet: Am Montag telefonierte A mit B": a sentence of its own, with a capital. */
function isBehindColon(words: readonly TaggedWord[], { from }: Range): boolean {
  return words[from - 1]?.form === ':' && /^\p{Lu}/u.test(words[from]?.form ?? '');
}

/** What follows a verb rather than an attribute: "Stundenlang verhandelten Duda und Nausėda". */
const OPENS_PHRASE = ['PROPN', 'DET', 'PRON'];

/** The finite tag that a form can have: Konjunktiv I where it is that or the first person, and no "ich" is there. */
function finiteTag(word: TaggedWord, words: readonly TaggedWord[], tables: ClauseWords): Tag | undefined {
  const subjunctive = word.canBe.find((tag) => tag.endsWith('.Sub.Pres'));
  if (subjunctive && !words.some((w) => tables.firstPerson.has(w.key))) return subjunctive;
  return word.canBe.find(isFinite);
}

/** True when the first words open a clause, or would if the infinitive at the end were a finite verb. */
function opensClause(
  words: readonly TaggedWord[],
  range: Range,
  inner: boolean,
  tables: ClauseWords,
): boolean {
  const at = afterCoordinator(words, range, tables);
  const word = words[at];
  if (!word || tables.infinitiveOpeners.has(word.key)) return false;
  const lacksFinite = firstFinite(words, range) < 0 && isInfinitive(words[lastWord(words, range)]);
  // "Als nächste Länder könnten A und B aufgenommen werden" begins with a comparison
  const compares = tables.comparisons.has(word.key) && range.from === 0 && firstFinite(words, range) >= 0;
  if (tables.subordinators.has(word.key) && word.tag === 'SCONJ')
    return !compares || endsInFinite(words, range);
  if (tables.subordinators.has(word.key))
    return range.from === 0 ? lacksFinite : inner && endsInFinite(words, range);
  const asks = tables.interrogatives.has(word.key);
  if (asks && (lacksFinite || (inner && endsInFinite(words, range)))) return true;
  if (asks && inner && !tables.comparisons.has(word.key) && mayEndInFinite(words, range, tables)) return true;
  const pronoun = word.tag === 'ADP' ? words[at + 1] : word;
  if (!inner || !pronoun || !tables.relatives.has(pronoun.key)) return false;
  return pronoun.tag === 'PRON.Rel' || (pronoun !== word && lacksFinite);
}

/** "begrüßte", "erklärte": by its form the past of a verb as well. */
function isPastOrAdjective({ tag, canBe, form }: TaggedWord): boolean {
  return tag === 'ADJ' && canBe.includes('VERB.Ind.Past') && /^\p{Ll}/u.test(form);
}

/** Fewest words of a clause that ends in a verb that may be something else: "wo A weilt". */
const SHORTEST = 3;

/** No finite verb, and at the end a word that can be one, without "zu". */
function mayEndInFinite(words: readonly TaggedWord[], range: Range, tables: ClauseWords): boolean {
  const last = lastWord(words, range);
  const word = words[last];
  if (word === undefined || firstFinite(words, range) >= 0 || last - range.from + 1 < SHORTEST || word.marked) return false;
  if (words[last - 1]?.tag === 'PART.Inf' || !/^\p{Ll}/u.test(word.form)) return false;
  const open = isInfinitive(word) || word.tag === 'VERB.Part' || isPastOrAdjective(word);
  return open && finiteTag(word, words, tables) !== undefined;
} // prettier-ignore

/**
 * "um den Damm, den Äthiopien am Nil errichtet": a stretch behind a comma with an article at its beginning, no finite verb and a word
 * at its end that can be one is a relative clause, where no auxiliary before waits for that word ("will A, den Kanzler und B treffen").
 */
function isHiddenRelative(words: readonly TaggedWord[], stretches: readonly Segment[], n: number, tables: ClauseWords): boolean {
  const stretch = stretches[n];
  if (n === 0 || stretch?.border !== ',' || !mayEndInFinite(words, stretch, tables)) return false;
  const first = words[stretch.from];
  if (first === undefined || !tables.relatives.has(first.key) || first.tag === 'PRON.Rel' || !first.canBe.includes('PRON.Rel')) return false;
  const last = words[lastWord(words, stretch)];
  if (last !== undefined && isPastOrAdjective(last)) return true;
  return !stretches.slice(0, n).some((one) => {
    const lemma = words[firstFinite(words, one)]?.lemma ?? '';
    return tables.auxiliaries.has(lemma) || tables.infinitiveTakers.has(lemma);
  });
} // prettier-ignore

/** Gives the parts of a verb-last clause their finite verbs. */
function makeFinite(words: TaggedWord[], range: Range, tables: ClauseWords): void {
  let part = range.from;
  for (let i = range.from; i < range.to; i++) {
    if (words[i]?.tag !== 'CCONJ') continue;
    const after = firstFinite(words, { from: i, to: range.to });
    const helper = after >= 0 && words[after]?.tag.startsWith('AUX');
    if (!helper && isInfinitive(words[i - 1])) turnFinite(words, { from: part, to: i }, tables);
    part = i;
  }
  turnFinite(words, { from: part, to: range.to }, tables);
}

function turnFinite(words: TaggedWord[], range: Range, tables: ClauseWords): void {
  const last = lastWord(words, range);
  const word = words[last];
  const open =
    word !== undefined && (isInfinitive(word) || word.tag === 'VERB.Part' || isPastOrAdjective(word));
  if (!open || word.marked || words[last - 1]?.tag === 'PART.Inf') return;
  const tag = finiteTag(word, words, tables);
  if (tag && firstFinite(words, range) < 0) words[last] = withTag(word, tag);
}

/** Turns verbs at the end of a main clause, or of its parts, into what its auxiliary asks for. */
function makeInfinite(words: TaggedWord[], range: Range, main: Waiting, tables: ClauseWords): void {
  const last = lastWord(words, range);
  const purpose =
    tables.infinitiveOpeners.has(keyAt(words, range.from)) && markedInfinitive(words, range) >= 0;
  let host = openAuxiliary(words, range, main);
  for (let i = range.from; i <= last; i++) {
    const word = words[i];
    if (!word || !isFinite(word.tag)) continue;
    const tag = word.canBe.find((t) => t.endsWith('.Inf') || t === 'VERB.Part');
    const ends = i === last || words[i + 1]?.tag === 'CCONJ';
    const asked = words[host]?.canBe.some((t) => t.startsWith('AUX')) === true || takesInfinitive(words[host], tables);
    if (tag && ends && (asked || (purpose && i === last))) words[i] = withTag(word, tag);
    else host = i;
  }
  const end = words[last];
  const open = end !== undefined && host >= 0 && host < last && DESCRIBES.includes(end.tag) && end.canBe.includes('VERB.Inf');
  if (open && takesInfinitive(words[host], tables)) words[last] = withTag(end, 'VERB.Inf');
} // prettier-ignore

/** What an infinitive at the end of its clause may be taken for: "wollten miteinander frühstücken". */
const DESCRIBES: readonly Tag[] = ['ADJ', 'ADV'];

/** "wollte … kommen", "ließ … platzen". */
function takesInfinitive(word: TaggedWord | undefined, tables: ClauseWords): boolean {
  return word !== undefined && tables.infinitiveTakers.has(word.lemma);
}

/** The stretch of a main clause before another. */
interface Waiting {
  readonly before: Segment | undefined;
  /** It stands right before, with no clause between. */
  readonly next: boolean;
}

/** Marks behind which a main clause goes on: "ließ ein Treffen mit A (SPD) platzen". */
const AFTER_INSERTION: readonly string[] = [',', ')', ']', '–'];

/**
 * "wolle kommen und mit A, B und C reden": behind its first infinitive "und" leads to a second, which the enumeration puts
 * off; else -1.
 */
function joinedAuxiliary(words: readonly TaggedWord[], before: Segment): number {
  const at = firstFinite(words, before);
  const full = words.slice(0, before.to).findLastIndex((w, i) => i > at && isInfinitive(w));
  const waits =
    at >= 0 &&
    full > at &&
    words[full + 1]?.tag === 'CCONJ' &&
    words[full + 2]?.tag.startsWith('ADP') === true;
  return waits ? at : -1;
}

/**
 * The auxiliary of the main clause before that still waits for its verb, or -1: right before a stretch of few words ("will heute,
 * so hieß es, reisen"), or before what is inserted into it
 * ("wollen sich, wie Wien mitteilte, am Montag treffen").
 */
function openAuxiliary(words: readonly TaggedWord[], range: Range, { before, next }: Waiting): number {
  if (!before || !AFTER_INSERTION.includes(keyAt(words, range.from - 1))) return -1;
  const joined =
    next && firstFinite(words, range) === lastWord(words, range) ? joinedAuxiliary(words, before) : -1;
  if (joined >= 0) return joined;
  // "hatten lange, nach eigenen Worten, telefoniert und …": what stands first may be the participle.
  const opens =
    words[range.from]?.canBe.includes('VERB.Part') === true && words[range.from + 1]?.tag === 'CCONJ';
  if (!opens && (next ? range.to - range.from > 3 : firstFinite(words, range) < lastWord(words, range)))
    return -1;
  const at = firstFinite(words, before);
  const waits =
    at >= 0 && !words.slice(at + 1, before.to).some((w) => isInfinitive(w) || w.tag === 'VERB.Part');
  return waits ? at : -1;
}
