import type { ClauseValue } from '../model/annotation.ts';
import { clausesOf, type Clause } from './clauses.ts';
import type { ClauseWords } from './clause-tables.ts';
import { isMark, lastWord, type Range } from './word-range.ts';
import { tokenValue, type TaggedWord, type WordModel } from './word-model.ts';

/** A clause with what its verb tells, in token numbers. */
export interface ReadClause {
  readonly kind: ClauseValue['kind'];
  /** Its own words, edges without punctuation, in order. Never empty. */
  readonly pieces: readonly Range[];
  readonly verb?: number;
  readonly lemma?: string;
  readonly introducer?: string;
  /** Index in the list. */
  readonly parent?: number;
}

/** The words of a sentence with separated verb particles rejoined in their lemmas, and its clauses. */
export function clauseReading(
  tagged: readonly TaggedWord[],
  tables: ClauseWords,
  model: Pick<WordModel, 'hasInfinitive'>,
): { readonly words: readonly TaggedWord[]; readonly clauses: readonly ReadClause[] } {
  const { words, clauses: found } = clausesOf(tagged, tables);
  const rejoined = [...words];
  for (const clause of found) rejoin(rejoined, clause, tables, model);
  for (const clause of found) markAmbiguous(rejoined, clause, tables);
  const kept = found
    .map((clause) => ({ clause, pieces: merged(words, clause.pieces) }))
    .filter((c) => c.pieces.length > 0);
  const numberOf = new Map(kept.map(({ clause }, i) => [clause, i]));
  const clauses = kept.map(({ clause, pieces }) => {
    const lemma = mainLemma(rejoined, clause, tables);
    const parent = clause.parent && numberOf.get(clause.parent);
    return {
      kind: clause.kind,
      pieces,
      ...(clause.verb !== undefined && { verb: clause.verb }),
      ...(lemma !== undefined && { lemma }),
      ...(clause.introducer !== undefined && { introducer: clause.introducer }),
      ...(parent !== undefined && { parent }),
    };
  });
  return { words: rejoined, clauses };
}

/** Mood and kind of subjunctive of a clause's verb. */
export function moodOf(word: TaggedWord | undefined): Pick<ClauseValue, 'mood' | 'subjunctive'> {
  const verb = word && tokenValue(word).verb;
  return {
    ...(verb?.mood && { mood: verb.mood }),
    ...(verb?.subjunctive && { subjunctive: verb.subjunctive }),
  };
}

/** "wies ... zurück": the verb's lemma gets its particle back, which is tagged so, or ends the clause or stands before a comma and makes a known verb. */
function rejoin(
  words: TaggedWord[],
  clause: Clause,
  tables: ClauseWords,
  model: Pick<WordModel, 'hasInfinitive'>,
): void {
  const at = clause.verb ?? -1;
  const verb = words[at];
  if (!verb?.tag.startsWith('VERB') || verb.tag === 'VERB.Inf') return;
  const piece = clause.pieces.findLast(({ to }) => to > at);
  if (!piece) return;
  const last = lastWord(words, piece);
  const particle = numbers(clause)
    .reverse()
    .find(
      (i) =>
        i > at &&
        !isAdjunct(words, i) &&
        (words[i]?.tag.endsWith('.Verb') ||
          ((i === last || words[i + 1]?.form === ',') && isSmall(words[i]?.form))) &&
        tables.particles.has(words[i]?.key ?? ''),
    );
  const word = words[particle ?? -1];
  if (!word) return;
  const lemma = word.key + verb.lemma;
  if (word.tag.endsWith('.Verb') || model.hasInfinitive(lemma)) words[at] = { ...verb, joined: lemma };
}

/** "traf A und, getrennt davon, B": right behind a participle the word belongs to that. */
function isAdjunct(words: readonly TaggedWord[], at: number): boolean {
  return words[at - 1]?.tag === 'VERB.Part' && words[at + 1]?.form === ',';
}

/** A particle is written small: "empfing ihn im Weißen Haus" has none. */
function isSmall(form = ''): boolean {
  return form !== '' && form[0] === form[0]?.toLowerCase();
}

/**
 * Marks a form of two moods where its clause could be either: modals anywhere; behind "wenn" and the like; and plurals in
 * clauses that hang on another, where Konjunktiv II stands for a Konjunktiv I that looks like the indicative.
 */
function markAmbiguous(words: TaggedWord[], clause: Clause, tables: ClauseWords): void {
  const at = clause.verb ?? -1;
  const verb = words[at];
  if (!verb?.twoMoods) return;
  const { kind, introducer } = clause;
  const condition = kind === 'subordinate' && (introducer === undefined || tables.unreal.has(introducer));
  const depends = clause.parent !== undefined && verb.twoMoods === 'plural';
  if (verb.tag.startsWith('AUX') || verb.tag.includes('.Sub.') || condition || depends)
    words[at] = { ...verb, ambiguous: true };
}

/** Lemma of the clause's main verb: of the participle or infinitive that its auxiliary stands for, else of the verb. */
function mainLemma(words: readonly TaggedWord[], clause: Clause, { auxiliaries }: ClauseWords): string | undefined {
  const verb = words[clause.verb ?? -1];
  if (!verb) return undefined;
  const full = numbers(clause).filter((i) => words[i]?.tag === 'VERB.Part' || words[i]?.tag === 'VERB.Inf');
  const last = words[full.at(-1) ?? -1];
  // "hat es abgelehnt": a verb that may be an auxiliary is one where its clause ends in a participle.
  const helps = auxiliaries.has(verb.lemma) && last?.tag === 'VERB.Part' && last === words[numbers(clause).findLast((i) => !isMark(words[i])) ?? -1];
  if (!verb.tag.startsWith('AUX') && !helps) return verb.joined ?? verb.lemma;
  return last?.lemma ?? verb.lemma;
} // prettier-ignore

function numbers(clause: Clause): number[] {
  return clause.pieces.flatMap(({ from, to }) => Array.from({ length: to - from }, (_, i) => from + i));
}

/** Pieces without punctuation at their edges; two with nothing but punctuation between become one. */
function merged(words: readonly TaggedWord[], pieces: readonly Range[]): Range[] {
  const found: Range[] = [];
  for (const piece of pieces) {
    let { from, to } = piece;
    while (from < to && isMark(words[from])) from++;
    while (to > from && isMark(words[to - 1])) to--;
    if (to === from) continue;
    const last = found.at(-1);
    if (last && words.slice(last.to, from).every(isMark)) found[found.length - 1] = { from: last.from, to };
    else found.push({ from, to });
  }
  return found;
}
