import type { SpeechTables } from '../../languages/sections/speech.ts';
import type { Clause, Word } from './unit.ts';
import { verbIndex } from './verbs.ts';

/** A clause while its unit is being made. */
export type MutableClause = { -readonly [K in keyof Clause]: Clause[K] };

/** Clauses as they were found, with which clause each word is in. */
export interface Found {
  readonly clauses: readonly MutableClause[];
  readonly clauseOf: number[];
  readonly words: readonly Word[];
  readonly speech: SpeechTables;
}

/** Sets right what clause borders get wrong around reported speech: each mending has an example of its own. */
export function mend(found: Found): void {
  const { clauses, words, speech } = found;
  const mark = speech.infinitiveMark;
  clauses.forEach((clause) => freed(clause, words));
  clauses.forEach((clause) => straightened(clause, words, mark));
  clauses.forEach((clause, n) => mended(clause, clauses[n - 1], { words, mark }));
  clauses.forEach((clause, n) => goneOn(found, clause, clauses[n - 1]));
  clauses.forEach((clause, n) => drawn(found, clause, clauses[n - 1]));
}

/**
 * "Er wolle, sagte X am Montag, keinen Krieg.": behind a verb of saying with its subject the clause before goes on, where it broke
 * off at its finite verb.
 */
function goneOn(found: Found, clause: MutableClause, before: MutableClause | undefined): void {
  const { words, speech } = found;
  const verb = words[clause.verb];
  if (before === undefined || verb === undefined || before.verb < 0 || clause.value.kind !== 'main') return;
  const own = clause.words.filter((i) => words[i]?.pos !== 'PUNCT');
  const says = own[0] === clause.verb && verbIndex(speech).has(verb.lemma) && words[verb.i - 1]?.form === ',';
  const open = before.words.findLast((i) => words[i]?.pos !== 'PUNCT') === before.verb;
  const comma = clause.words.find((i) => i > clause.verb + 1 && words[i]?.form === ',') ?? -1;
  if (!says || !open || before.value.kind !== 'main' || comma < 0 || !adjoins(before, clause)) return;
  moved(found, { from: clause, to: before, words: clause.words.filter((i) => i > comma) });
}

/**
 * "…, alle Angriffe zu Land, in der Luft und zur See einzustellen": an infinitive begins with the noun phrases behind the comma that
 * closed the clause before.
 */
function drawn(found: Found, clause: MutableClause, before: MutableClause | undefined): void {
  const { words } = found;
  if (clause.value.kind !== 'infinitive' || clause.value.introducer !== undefined) return;
  if (before === undefined || before.verb < 0 || !adjoins(before, clause)) return;
  const comma = before.words.find((i) => i > before.verb && words[i]?.form === ',') ?? -1;
  const closing = words[comma - 1];
  const rest = before.words.filter((i) => i > comma);
  const closed = closing !== undefined && (closing.verb !== undefined || closing.i === before.verb);
  const nominal = words[rest[0] ?? -1]?.pos === 'DET' && rest.every((i) => words[i]?.verb === undefined);
  if (comma < 0 || !closed || !nominal) return;
  moved(found, { from: before, to: clause, words: rest });
}

function adjoins(before: Clause, clause: Clause): boolean {
  const gap = (clause.words[0] ?? 0) - (before.words.at(-1) ?? 0);
  return gap > 0 && gap <= 2;
}

function moved(
  { clauses, clauseOf }: Found,
  { from, to, words }: { from: MutableClause; to: MutableClause; words: readonly number[] },
): void {
  const gone = new Set(words);
  from.words = from.words.filter((i) => !gone.has(i));
  to.words = [...to.words, ...words].sort((a, b) => a - b);
  const n = clauses.indexOf(to);
  words.forEach((i) => (clauseOf[i] = n));
}

/** A clause that "und" joins to a subordinate one is a main clause again when its verb comes first and more follows. */
function freed(clause: MutableClause, words: readonly Word[]): void {
  const own = clause.words.filter((i) => words[i]?.pos !== 'PUNCT');
  const joined = words[own[0] ?? -1]?.pos === 'CCONJ' && own[1] === clause.verb && clause.verb >= 0;
  const goesOn = own.length > 2 || words[(own.at(-1) ?? -1) + 1]?.form === ',';
  if (clause.value.kind !== 'subordinate' || !joined || !goesOn || clause.value.mood === 'sub') return;
  const { verb, lemma, mood } = clause.value;
  clause.value = {
    kind: 'main',
    ...(verb && { verb }),
    ...(lemma === undefined ? {} : { lemma }),
    ...(mood && { mood }),
  };
  clause.parent = null;
}

/** Words of noun phrases. */
const PHRASE: ReadonlySet<Word['pos']> = new Set(['DET', 'NOUN', 'PROPN', 'PRON']);

/**
 * "…, die noch offene Frage werde den Rat beschäftigen": a relative clause ends in its verb; one in the reported mood that goes on
 * behind it with a noun phrase is a main clause.
 */
function straightened(clause: MutableClause, words: readonly Word[], mark: string): void {
  const { kind, mood, introducer } = clause.value;
  if (kind !== 'relative' || mood !== 'sub' || introducer === undefined) return;
  const rest = clause.words.filter((i) => i > clause.verb && words[i]?.pos !== 'PUNCT');
  const ends = words[rest.at(-1) ?? -1];
  const before = clause.words.filter((i) => i < clause.verb).map((i) => words[i]);
  const noun = before.findIndex((w) => w?.pos === 'NOUN' || w?.pos === 'PROPN');
  const subject = noun > 0 && !before.slice(0, noun).some((w) => w?.pos === 'ADP' && w.low !== mark);
  const phrase = rest.some((i) => PHRASE.has(words[i]?.pos ?? 'X'));
  if (!subject || !phrase || words[clause.words[0] ?? -1]?.low !== introducer) return;
  if (ends?.verb?.form !== 'inf' && ends?.verb?.form !== 'part' && words[rest[0] ?? -1]?.pos === 'ADP')
    return;
  const { verb, lemma } = clause.value;
  clause.value = { kind: 'main', mood, ...(verb && { verb }), ...(lemma === undefined ? {} : { lemma }) };
}

/** A main clause that ends in a marked infinitive is an infinitive clause whose auxiliary looked finite ("gesehen zu haben"). */
function mended(
  clause: MutableClause,
  before: MutableClause | undefined,
  { words, mark }: { words: readonly Word[]; mark: string },
): void {
  const own = clause.words.filter((i) => words[i]?.pos !== 'PUNCT');
  const last = own.at(-1) ?? -1;
  const marked =
    words[last]?.verb !== undefined && words[last - 1]?.pos === 'PART' && words[last - 1]?.low === mark;
  const other = own.find((i) => i !== last && words[i]?.verb?.form === 'fin');
  const opened = words[(own[0] ?? 0) - 1]?.form === ',';
  if (clause.value.kind !== 'main' || !marked || !opened) return;
  if (other !== undefined && !isNoFinite(words.slice(other, last - 1), other === own[0])) return;
  const { verb, lemma } = clause.value;
  clause.value = { kind: 'infinitive', ...(verb && { verb }), ...(lemma === undefined ? {} : { lemma }) };
  clause.verb = last;
  if (before?.parent === clause) before.parent = null;
  if (clause.parent === null && before !== undefined) clause.parent = before;
}

/**
 * True for a form in a marked infinitive that is no finite verb: the participle of "beteiligt gewesen zu sein", or a comparative at
 * the head ("stärker auf … zu setzen"). `rest`: the words from it to the mark.
 */
function isNoFinite(rest: readonly Word[], leads: boolean): boolean {
  const [form, ...others] = rest;
  const participle = others.every((w) => w.pos === 'AUX' && w.verb?.form === 'part');
  return participle || (leads && form !== undefined && /[^e]er$/u.test(form.low));
}
