import type { Grammar } from './grammar.ts';
import type { Piece } from './lexer.ts';

/** Where each piece stands: the number of its sentence and of its paragraph. */
export interface Setting {
  readonly sentence: Int32Array;
  readonly paragraph: Int32Array;
}

/** Sentences by full stops, as far as reading times needs them. */
export function setting(pieces: readonly Piece[], grammar: Grammar): Setting {
  const sentence = new Int32Array(pieces.length);
  const paragraph = new Int32Array(pieces.length);
  const short = new Set(grammar.tables.abbreviations);
  let s = 0;
  let p = 0;
  pieces.forEach((piece, i) => {
    if (piece.gap === 'break') [s, p] = [s + 1, p + 1];
    else if (startsSentence(pieces, i, short)) s++;
    sentence[i] = s;
    paragraph[i] = p;
  });
  return { sentence, paragraph };
}

function startsSentence(pieces: readonly Piece[], i: number, short: ReadonlySet<string>): boolean {
  const piece = pieces[i];
  const stop = pieces[i - 1];
  if (!piece || piece.gap === 'glued' || stop?.kind !== 'mark' || !'.!?'.includes(stop.form)) return false;
  if (piece.kind === 'word' && !piece.capital) return false;
  const before = pieces[i - 2];
  if (stop.form !== '.' || stop.gap !== 'glued' || !before) return true;
  return before.kind === 'number' ? before.digits > 2 : !short.has(before.form) && before.form.length > 1;
}

/** Whether a clause looks back (-1) or ahead (1). `sure`: the word stands in the clause itself. */
export interface Tense {
  readonly way: -1 | 0 | 1;
  readonly sure: boolean;
  /** False where nothing in the sentence tells. */
  readonly told: boolean;
  /** It may be over or still ahead; absent where the words say which. */
  readonly open?: true;
  /** It lies ahead unless it was yesterday: a day set for what has fallen through ("das für Sonntag angesetzte Treffen ist geplatzt"). */
  readonly lately?: true;
}

const REACH = 40;
const CLAUSE_MARKS = new Set([',', ';', ':', '"', '„', '“', '”', '«', '»', '(', ')', '–']);

/** Tense of finite verbs by where they begin, where the text has been tagged. */
export type Verbs = ReadonlyMap<number, 'past' | 'present'>;

/** A text taken apart, with all that tells the tense of its clauses. */
export interface Scene {
  readonly pieces: readonly Piece[];
  readonly set: Setting;
  readonly grammar: Grammar;
  /** Absent: forms of the language's tables tell. */
  readonly verbs?: Verbs;
}

type Seen = Record<Kind, number>;

/** Tense of the clause around pieces `from` to `to`; of the sentence where the clause has no verb that tells. */
export function tenseAt(scene: Scene, from: number, to: number): Tense {
  const before = scene.pieces[from - 1]?.form ?? '';
  if (scene.grammar.tables.tense.since.includes(before)) return { way: -1, sure: true, told: true };
  const second = scene.pieces[from - 2]?.form ?? '';
  const { until } = scene.grammar.tables.tense;
  const moved = until.includes(before) || (isArticle(scene.pieces[from - 1]) && until.includes(second));
  if (moved)
    return wasSet(scene, from, to)
      ? { way: 0, sure: true, told: true, open: true }
      : {
          way: 1,
          sure: true,
          told: true,
          ...(fellThrough(scene, from, to) ? { lately: true as const } : {}),
        };
  if (isDoneBy(scene, from, to)) return { way: -1, sure: true, told: true };
  const near: Seen = { past: 0, future: 0, ahead: 0, present: 0, open: 0, once: 0 };
  const far: Seen = { ...near };
  look(scene, from, -1, [near, far]);
  look(scene, to - 1, 1, [near, far]);
  const wasMeant = near.future > 0 && near.past > 0 && wasSet(scene, from, to);
  if (wasMeant || (near.future > 0 && isHearsay(scene, from, to))) return { way: -1, sure: true, told: true };
  if (near.open > 0 && near.past + near.future + near.ahead === 0)
    return { way: 0, sure: true, told: true, open: true };
  if (isSetFor(scene, from)) {
    const open = wasSet(scene, from, to);
    return { way: open ? 0 : 1, sure: true, told: true, ...(open ? { open } : {}) };
  }
  const own = wayOf(near);
  if ((own === null || own === 0) && isPromised(scene, from, to)) return { way: 1, sure: true, told: true };
  if ((own === null || own === 0) && goesOnInPast(scene, from, to))
    return { way: -1, sure: true, told: true };
  if (own !== null) return { way: own, sure: true, told: true };
  const sentenceWay = wayOf(far);
  return { way: sentenceWay ?? 0, sure: sentenceWay === 0, told: sentenceWay !== null };
}

/** "A, am Montag von B empfangen, sagte …": between two commas a participle with who did it, and the finite verb behind it. */
function isDoneBy(scene: Scene, from: number, to: number): boolean {
  const [words, ends] = scene.grammar.tables.tense.doneBy ?? [[], []];
  const [first, end] = marksAround(scene, from, to);
  const inside = scene.pieces.slice(first, end);
  const [last, next] = [inside.at(-1), scene.pieces[end + 1]];
  if (last === undefined || last.capital || !inside.some(({ form }) => words.includes(form))) return false;
  const closed = [first - 1, end].every((at) => scene.pieces[at]?.form === ',');
  const others = inside.slice(0, -1).some((piece) => !piece.capital && tenseOf(piece, scene) !== null);
  return closed && ends.some((end) => last.form.endsWith(end)) && !others && next !== undefined && tenseOf(next, scene) !== null;
} // prettier-ignore

/** "ist am Montag mit B, dem Präsidenten, zusammengetroffen": beyond what is set between commas the clause ends in the past. */
function goesOnInPast(scene: Scene, from: number, to: number): boolean {
  const seen: Seen = { past: 0, future: 0, ahead: 0, present: 0, open: 0, once: 0 };
  for (const step of [-1, 1]) {
    let at: number | undefined = step < 0 ? from - 1 : to;
    while (at !== undefined && Math.abs(at - from) < REACH && scene.set.sentence[at] === scene.set.sentence[from]) {
      const piece: Piece | undefined = scene.pieces[at];
      const kind = piece === undefined || piece.capital ? null : tenseOf(piece, scene);
      if (kind) seen[kind]++;
      const end: number | undefined = CLAUSE_MARKS.has(piece?.form ?? '') ? beyondAside(scene, at, step) : at;
      at = end === undefined ? undefined : end + step;
    }
  }
  return wayOf(seen) === -1;
} // prettier-ignore

/** The comma at the other end of what stands between two: an apposition without a verb, or a clause whose verb is its last word. */
function beyondAside(scene: Scene, comma: number, step: number): number | undefined {
  const { pieces, set, verbs } = scene;
  if (verbs === undefined) return undefined;
  let other = comma + step;
  while (set.sentence[other] === set.sentence[comma] && !CLAUSE_MARKS.has(pieces[other]?.form ?? '')) other += step;
  if (pieces[comma]?.form !== ',' || pieces[other]?.form !== ',' || set.sentence[other] !== set.sentence[comma]) return undefined;
  const aside = pieces.slice(Math.min(comma, other) + 1, Math.max(comma, other));
  const isPhrase = isArticle(aside[0]) || aside[0]?.capital === true;
  return !isPhrase || aside.slice(0, -1).some((piece) => !piece.capital && tenseOf(piece, scene) !== null) ? undefined : other;
} // prettier-ignore

/** A word of the sentence says that what was set did not come about. */
function fellThrough({ pieces, set, grammar }: Scene, from: number, to: number): boolean {
  const words = new Set<string>();
  for (let i = from - 1; set.sentence[i] === set.sentence[from]; i--) words.add(pieces[i]?.form ?? '');
  for (let i = to; set.sentence[i] === set.sentence[from]; i++) words.add(pieces[i]?.form ?? '');
  const { fellThrough: single, calledOff = [] } = grammar.tables.tense;
  return (
    single.some((word) => words.has(word)) ||
    calledOff.some(([verb, particle]) => words.has(verb) && words.has(particle))
  );
}

/** "hat ein Treffen Anfang Dezember vorgeschlagen": words of the sentence say that something is proposed in it. */
export function isProposed(scene: Scene, from: number): boolean {
  return hasRow(scene, from, scene.grammar.tables.tense.proposing);
}

/** "kündigte an, die Minister am Samstag zu unterrichten", "… zusammenzukommen": an infinitive that ends its clause, of what the sentence says is promised. */
function isPromised(scene: Scene, from: number, to: number): boolean {
  const { pieces, set, grammar } = scene;
  const { infinitive, promising } = grammar.tables.tense;
  let end = to;
  const isInside = (i: number): boolean =>
    set.sentence[i] === set.sentence[from] && !CLAUSE_MARKS.has(pieces[i]?.form ?? '');
  while (end < to + REACH && isInside(end)) end++;
  while (end > to && pieces[end - 1]?.kind === 'mark') end--;
  const [led, verb] = [pieces[end - 2], pieces[end - 1]];
  if (infinitive === undefined || verb?.capital !== false) return false;
  const isLed = led?.form === infinitive || (verb.form.indexOf(infinitive, 2) > 0 && verb.form.endsWith('n'));
  return isLed && hasRow(scene, from, promising, REACH);
}

/** How many words before a time the gathering may stand to which it belongs: "ein Treffen der beiden in Wien im Juli". */
const GATHERING = 8;

/** "vereinbart wurde ein Treffen im Juli", "sagte einen Besuch in Wien im Juli zu": the time of what is agreed on. */
function isSetFor(scene: Scene, from: number): boolean {
  const { pieces, set, grammar } = scene;
  const { gatherings = [], promising } = grammar.tables.tense;
  for (let i = from - 1; i >= from - GATHERING && set.sentence[i] === set.sentence[from]; i--) {
    const piece = pieces[i];
    if (piece === undefined || CLAUSE_MARKS.has(piece.form)) return false;
    if (!piece.capital || !gatherings.some((noun) => piece.form.endsWith(noun))) continue;
    const isNew = [1, 2, 3].some((n) => grammar.tables.tense.indefinite?.includes(pieces[i - n]?.form ?? '') === true);
    return isNew && hasRow(scene, from, promising, REACH);
  }
  return false;
} // prettier-ignore

/** All words of one of the rows stand in the sentence, within so many pieces. (Default: anywhere in it.) */
function hasRow(
  { pieces, set }: Scene,
  from: number,
  rows: readonly (readonly string[])[] = [],
  within = Infinity,
): boolean {
  const words = new Set<string>();
  for (const step of [-1, 1])
    for (let i = from; set.sentence[i] === set.sentence[from] && Math.abs(i - from) <= within; i += step)
      words.add(pieces[i]?.form ?? '');
  return rows.some((row) => row.every((word) => words.has(word)));
}

/** The pieces between the marks around a time. */
function clauseAround(scene: Scene, from: number, to: number): readonly Piece[] {
  return scene.pieces.slice(...marksAround(scene, from, to));
}

/** The first piece behind the mark before a time, and the mark behind it. */
function marksAround(
  { pieces, set }: Scene,
  from: number,
  to: number,
): readonly [first: number, end: number] {
  const isInside = (i: number): boolean => {
    const piece = pieces[i];
    return piece !== undefined && set.sentence[i] === set.sentence[from] && !CLAUSE_MARKS.has(piece.form);
  };
  let [first, end] = [from, to];
  while (isInside(first - 1) && from - first < REACH) first--;
  while (isInside(end) && end - to < REACH) end++;
  return [first, end];
}

/** "hatte sich für Freitag angesagt", "ein für Juni vereinbartes Treffen war abgesagt worden": a day set long ago may be over. */
function wasSet({ pieces, set, grammar }: Scene, from: number, to: number): boolean {
  const { longAgo, longAgoPassive } = grammar.tables.tense;
  const words = new Set<string>();
  for (const step of [-1, 1])
    for (let i = step < 0 ? from - 1 : to; set.sentence[i] === set.sentence[from]; i += step) {
      const piece = pieces[i];
      if (piece === undefined || CLAUSE_MARKS.has(piece.form)) break;
      words.add(piece.form);
    }
  const [auxiliaries, participles] = longAgoPassive ?? [[], []];
  const has = (list: readonly string[]): boolean => list.some((word) => words.has(word));
  return has(longAgo) || (has(participles) && has(auxiliaries));
}

/** "der am Mittwoch telefoniert hatte": the clause of the time tells of what came before the story. */
export function isBeforeStory(scene: Scene, from: number, to: number): boolean {
  return clauseAround(scene, from, to).some(({ form }) => scene.grammar.tables.tense.longAgo.includes(form));
}

/** "soll in der Nacht telefoniert haben", "am Freitag will er gesprochen haben": a modal and a perfect infinitive in the clause of the time. */
function isHearsay(scene: Scene, from: number, to: number): boolean {
  const { hearsay } = scene.grammar.tables.tense;
  const clause = clauseAround(scene, from, to);
  return (
    clause.some(({ form }, i) => {
      const before = clause[i - 1];
      const endings = hearsay?.perfect[form] ?? [];
      return before?.capital === false && endings.some((ending) => before.form.endsWith(ending));
    }) && clause.some(({ form }) => hearsay?.modals.includes(form))
  );
}

function isArticle(piece: Piece | undefined): boolean {
  return piece?.senses.some(({ cls }) => cls === 'det') ?? false;
}

/** Counts what tells a tense on one side: in the clause, and beyond it in the sentence. Words with a capital inside a sentence are nouns ("bei einem Treffen"). */
function look(scene: Scene, from: number, stepBy: number, [near, far]: readonly [Seen, Seen]): void {
  const sentence = scene.set.sentence[from];
  let inside = true;
  for (let i = from + stepBy, n = 0; n < REACH && scene.set.sentence[i] === sentence; i += stepBy, n++) {
    const piece = scene.pieces[i];
    if (!piece) return;
    if (piece.kind === 'mark') inside &&= !CLAUSE_MARKS.has(piece.form);
    else if (joinsVerb(scene, i)) inside = false;
    const kind =
      piece.capital && scene.set.sentence[i - 1] === sentence
        ? null
        : isPerfect(scene, i)
          ? 'past'
          : tenseOf(piece, scene);
    if (kind) (inside ? near : far)[kind]++;
  }
}

/** "telefonierten am Montag und wollen sich am Freitag treffen": a joining word with the verb of another clause right behind. */
function joinsVerb({ pieces, grammar, verbs }: Scene, at: number): boolean {
  const next = pieces[at + 1];
  const { joining = [], words } = grammar.tables.tense;
  if (next === undefined || verbs === undefined || !joining.includes(pieces[at]?.form ?? '')) return false;
  return verbs.has(next.start) || words.future.includes(next.form);
}

/** "zusammengesessen sei": the perfect of reported speech; "vorgesehen sei" tells of a plan. */
function isPerfect({ pieces, grammar }: Scene, at: number): boolean {
  const { reportedPerfect, words } = grammar.tables.tense;
  const before = pieces[at - 1];
  const [auxiliaries, ending] = reportedPerfect ?? [[], ''];
  if (before === undefined || before.capital || !auxiliaries.includes(pieces[at]?.form ?? '')) return false;
  return before.form.includes('ge') && before.form.endsWith(ending) && !words.ahead.includes(before.form);
}

type Kind = 'past' | 'future' | 'ahead' | 'present' | 'open' | 'once';

const KINDS: ReadonlySet<string> = new Set<Kind>(['past', 'future', 'ahead', 'present', 'open', 'once']);

function wayOf(seen: Readonly<Record<Kind, number>>): -1 | 0 | 1 | null {
  if (seen.future > 0) return 1;
  if (seen.past > 0 || (seen.once > 0 && seen.present === 0)) return -1;
  if (seen.ahead > 0) return 1;
  return seen.present > 0 ? 0 : null;
}

function tenseOf(piece: Piece, { grammar, verbs }: Scene): Kind | null {
  if (piece.kind !== 'word') return null;
  for (const { cls } of piece.senses) if (KINDS.has(cls)) return cls as Kind;
  if (!piece.capital && grammar.tables.tense.perfectsOfBeing?.some((end) => piece.form.endsWith(end)))
    return 'past';
  if (verbs) return verbs.get(piece.start) ?? null;
  if (piece.capital || piece.form.length < 5) return null;
  const { pastEndings, notPastBeginnings, notPast } = grammar.tables.tense;
  if (!pastEndings.some((ending) => piece.form.endsWith(ending)) || notPast.includes(piece.form)) return null;
  return notPastBeginnings.some((beginning) => piece.form.startsWith(beginning)) ? null : 'past';
}
