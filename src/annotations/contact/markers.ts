import type { ContactTables } from '../../languages/sections/contacts.ts';
import type { ActorRef } from '../../model/actor.ts';
import type { Annotation } from '../../model/annotation.ts';
import { contains } from '../../text/span.ts';
import { isMark } from '../quotation/marks.ts';
import { endsIn, tokenAt, wordAt, type Sentence } from './sentence.ts';

/** A word that marks the group behind it, lower case. */
export function isPreposition(word: string, tables: ContactTables): boolean {
  return [tables.with, tables.between, tables.by, tables.aside].some((list) => list.includes(word));
}

/** What leads a group: see `ActorGroup.marker`. */
export function markerOf(
  base: Sentence,
  from: number,
  mention: Annotation<'mention'>,
  tables: ContactTables,
): string | null {
  const before = prepositionBefore(base, from, tables) ?? listedBehind(base, from, mention, tables);
  if (before !== null) return before;
  const spelt = speltOut(base, from);
  if (spelt !== undefined)
    return prepositionBefore(base, spelt, tables) ?? (isGenitiveAt(base, spelt, tables) ? 'of' : null);
  const last = tokenAt(base.tokens, mention.end - 1);
  const genitive = mention.value.phrase.start < mention.start || isGenitiveName(mention, base, last);
  if (
    (isOwned(base, from - 1, tables) || isTitleOf(base, from - 1)) &&
    genitive &&
    !opensWithOwner(base, from, last) &&
    opensGenitive(base, { from, last, actors: mention.value.actors }, tables)
  )
    return 'of';
  return markerBeforeArticle(base, from, tables);
}

/** How many words a name that is spelt out before its letters may have: "der Südasiatischen Vereinigung für regionale Kooperation (SAARC)". */
const SPELT = 9;

/** The article of the name for which letters in brackets stand; undefined where there are none. */
export function speltOut({ tokens }: Sentence, from: number): number | undefined {
  if (tokens[from - 1]?.value.form !== '(' || tokens[from + 1]?.value.form !== ')') return undefined;
  for (let at = from - 2; at >= 0 && from - at <= SPELT; at--) {
    const { pos } = tokens[at]?.value ?? {};
    if (pos === 'DET') return at;
    if (pos === undefined || !['NOUN', 'PROPN', 'ADJ', 'ADP', 'CCONJ'].includes(pos)) return undefined;
  }
  return undefined;
}

/** "beim Gipfel der": a genitive article behind a noun. */
function isGenitiveAt(
  { tokens, ...base }: Sentence,
  at: number,
  { genitiveArticles }: ContactTables,
): boolean {
  return genitiveArticles.includes(wordAt({ tokens, ...base }, at)) && tokens[at - 1]?.value.pos === 'NOUN';
}

/** "das «Jahr Armeniens»": a name in the genitive right behind a noun with which a quotation mark opens. */
function isTitleOf({ tokens }: Sentence, at: number): boolean {
  return tokens[at]?.value.pos === 'NOUN' && isMark(tokens[at - 1]?.value.form ?? '');
}

/** "über Syrien, den Iran und vieles mehr": a state behind others that are only named as places or topics; what leads the first leads it. */
function listedBehind(base: Sentence, from: number, { value }: Annotation<'mention'>, tables: ContactTables): string | null {
  if (!value.actors.every((a) => a.kind === 'country')) return null;
  let at = from - 1;
  let first = from;
  while (wordAt(base, at) === ',' || tables.and.includes(wordAt(base, at))) {
    const place = base.names.find((n) => (n.value.kind === 'country' || n.value.kind === 'place') && tokenAt(base.tokens, n.end - 1) === at - 1);
    if (place === undefined) break;
    first = tokenAt(base.tokens, place.start);
    at = base.tokens[first - 1]?.value.pos === 'DET' ? first - 2 : first - 1;
  }
  const lead = wordAt(base, at);
  return first < from && !tables.with.includes(lead) && tables.aside.includes(lead) ? lead : null;
} // prettier-ignore

/** A noun whose owner may follow: no day or week ("verhandelt seit voriger Woche der Botschafter"), no place ("verhandelt in Katar der Diplomat"). */
function isOwned(base: Sentence, at: number, tables: ContactTables): boolean {
  const noun = base.tokens[at];
  if (noun?.value.pos !== 'NOUN' || isTimeNoun(at, base, tables)) return false;
  return !base.names.some(
    ({ value: { kind }, ...name }) => (kind === 'place' || kind === 'country') && contains(name, noun),
  );
}

/** A noun of a time, or one for a part of the day or year: "seit dem Vormittag der dritte Gipfel". */
export function isTimeNoun(at: number, base: Pick<Sentence, 'tokens' | 'times'>, { timeNouns }: ContactTables): boolean {
  const noun = base.tokens[at];
  if (noun === undefined) return false;
  return endsIn(timeNouns, noun.value.form.toLowerCase()) || base.times.some((time) => contains(time, noun));
} // prettier-ignore

/** The preposition right before a phrase; null where the word opens a clause instead ("seit Trump absagte", "um Trump zu treffen"). */
export function prepositionBefore(base: Sentence, from: number, tables: ContactTables): string | null {
  const before = base.tokens[from - 1];
  if (before === undefined) return null;
  const word = wordAt(base, from - 1);
  if (isCompared(base, from, tables)) return word;
  if (before.value.pos !== 'ADP' && !isPreposition(word, tables)) return null;
  const opens = base.clauses.find((c) => c.start === before.start)?.value.kind;
  if (opens === 'subordinate' || (opens === 'infinitive' && before.value.pos === 'SCONJ')) return null;
  if (isBehindPlace(base, from - 1, tables)) return null;
  return tables.with.includes(word) && tables.together.includes(wordAt(base, from - 2)) ? 'together' : word;
}

/** "Wie A telefonierte auch B mit C", "anders als A": who did the same or not, in a main clause that begins so. */
function isCompared(base: Sentence, from: number, { besides, unlike }: ContactTables): boolean {
  const [first, word] = [wordAt(base, from - 2), wordAt(base, from - 1)];
  if (unlike.some(([one, two]) => one === first && two === word)) return true;
  const clause = base.clauses.find((c) => c.start === base.tokens[from - 1]?.start);
  return clause?.value.kind === 'main' && base.tokens[from - 1]?.value.pos === 'SCONJ' && besides.includes(word);
} // prettier-ignore

/** "riefen von dort aus den Präsidenten an", "hat von sich aus das Gespräch gesucht", "verhandeln von Montag an A und B": the second part of a preposition in two parts leads nothing behind it. */
export function isBehindPlace(base: Pick<Sentence, 'tokens' | 'times'>, at: number, { aroundPlace, sinceTime }: ContactTables): boolean {
  const around = aroundPlace.some(([first, last]) => wordAt(base, at) === last && [2, 3].some((n) => wordAt(base, at - n) === first));
  const time = base.times.find((t) => tokenAt(base.tokens, t.end - 1) === at - 1);
  const opening = time && [0, 1].map((n) => wordAt(base, tokenAt(base.tokens, time.start) - n));
  return around || sinceTime.some(([first, last]) => wordAt(base, at) === last && opening?.includes(first) === true);
} // prettier-ignore

/** "das Gespräch der beiden Präsidenten", "mit den beiden Ministern": the article stands before the phrase. */
export function markerBeforeArticle(base: Sentence, from: number, tables: ContactTables): string | null {
  const opening = base.tokens[from]?.value.pos;
  if (opening === 'DET' && !tables.both.includes(wordAt(base, from))) return null;
  let at = from - 1;
  // "gegen die Terrormiliz «Islamischer Staat»": the noun that the quoted name is of.
  if (isMark(base.tokens[at]?.value.form ?? '') && base.tokens[at - 1]?.value.pos === 'NOUN') at -= 2;
  while (
    at > 0 &&
    (['ADJ', 'NUM'].includes(base.tokens[at]?.value.pos ?? '') || tables.both.includes(wordAt(base, at))) &&
    !isOfTime(base, at)
  )
    at--;
  // "mit beiden Präsidenten": no article before the word for both.
  if (at < from - 1 && base.tokens[at]?.value.pos === 'ADP') return prepositionBefore(base, at + 1, tables);
  at = beforeLongAttribute(base, beforeAttribute(base, at), tables);
  if (base.tokens[at]?.value.pos !== 'DET' || isAside(base, at, tables)) return null;
  const preposition = prepositionBefore(base, at, tables);
  if (preposition !== null) return preposition;
  const genitive = tables.genitiveArticles.includes(wordAt(base, at));
  const owned = base.tokens[at - 1]?.value.pos === 'NOUN' || endsIn(tables.offices, wordAt(base, at - 1));
  return owned && genitive ? 'of' : null;
}

/** "der im Mai Polen besuchte": a month that was taken for an adjective parts the preposition from the name. */
function isOfTime({ tokens, times }: Sentence, at: number): boolean {
  const token = tokens[at];
  return token !== undefined && times.some((time) => contains(time, token));
}

/** "mit der im Exil lebenden Ministerin": back over what a participle takes with it, to the article. */
function beforeAttribute({ tokens }: Sentence, at: number): number {
  const pos = (i: number): string => tokens[i]?.value.pos ?? '';
  if (pos(at + 1) !== 'ADJ' || !['NOUN', 'PROPN'].includes(pos(at))) return at;
  const preposition = [at - 1, at - 2].find((i) => pos(i) === 'ADP');
  return preposition !== undefined && pos(preposition - 1) === 'DET' ? preposition - 1 : at;
}

/** How many words an attribute may have between its article and its last adjective. */
const ATTRIBUTE = 7;

/** "mit dem seit 2017 amtierenden Präsidenten", "mit der sonst so vorsichtigen A": back over a long attribute to an article behind a preposition. */
function beforeLongAttribute(base: Sentence, at: number, tables: ContactTables): number {
  const pos = (i: number): string => base.tokens[i]?.value.pos ?? '';
  if (pos(at + 1) !== 'ADJ' || pos(at) === 'DET') return at;
  let i = at;
  while (at - i < ATTRIBUTE && WITHIN.includes(pos(i))) i--;
  // "der für den Handel mit den USA zuständige Minister": a noun right behind the article is another phrase.
  const opens = pos(i) === 'DET' && !['NOUN', 'PROPN'].includes(pos(i + 1));
  return opens && tables.with.includes(wordAt(base, i - 1)) ? i : at;
}

/** Parts of speech inside an attribute. */
const WITHIN: readonly string[] = ['ADV', 'ADJ', 'NUM', 'NOUN', 'PROPN', 'ADP', 'SCONJ', 'CCONJ'];

/** "traf unter anderem den Minister A": a preposition with its word that says nothing of those behind it. */
function isAside(base: Sentence, at: number, { asides }: ContactTables): boolean {
  return asides.includes(`${wordAt(base, at - 1)} ${wordAt(base, at)}`);
}

/** "Vertreter der USA", "Treffen Joe Bidens": the phrase begins with a genitive article, or it or the name ends in -s. */
function opensGenitive(
  base: Sentence,
  { from, last, actors }: { from: number; last: number; actors: readonly ActorRef[] },
  tables: ContactTables,
): boolean {
  const article = tables.genitiveArticles.includes(wordAt(base, from));
  return (
    article || (from !== last && endsInS(base, from)) || (endsInS(base, last) && !isBareS(actors, base, last))
  );
}

/** "Ungarns Ministerpräsidenten A": the genitive that opens the phrase says whose office it is, not whose the noun before is. */
function opensWithOwner({ tokens }: Sentence, from: number, last: number): boolean {
  const [owner, office] = [tokens[from]?.value, tokens[from + 1]?.value];
  return from + 1 < last && owner?.pos === 'PROPN' && office?.pos === 'NOUN' && /[sx’']$/u.test(owner.form);
} // prettier-ignore

function endsInS(base: Sentence, at: number): boolean {
  return /[sx’']$/u.test(base.tokens[at]?.value.form ?? '');
}

/** By name, or by the seat: "auf Bitten Kiews". */
function isNamed(form: Annotation<'mention'>['value']['form']): boolean {
  return form === 'name' || form === 'metonym';
}

/** "Treffen Bidens"; the name Karamanlis ends so by itself and has an apostrophe in the genitive. */
function isGenitiveName({ value }: Annotation<'mention'>, base: Sentence, last: number): boolean {
  return isNamed(value.form) && endsInS(base, last) && !isBareS(value.actors, base, last);
}

function isBareS(actors: readonly ActorRef[], { tokens }: Sentence, last: number): boolean {
  const form = tokens[last]?.value.form ?? '';
  return /[sx]$/u.test(form) && actors.some(({ kind, name }) => kind === 'person' && /[sx]$/u.test(name));
}

/** "Bidens Gespräch", "Chinas Staats- und Parteichef": the name stands before the noun it belongs to; not "ihren Kollegen Ricardo Salles Ende Mai". */
export function isPossessive({ tokens, times }: Sentence, to: number, mention: Annotation<'mention'>): boolean {
  const [opening, behind] = [tokens[tokenAt(tokens, mention.value.phrase.start)], tokens[to]];
  if (opening?.value.pos === 'DET' || (behind !== undefined && times.some((t) => t.start === behind.start))) return false;
  const apostrophe = /^[’']$/u.test(tokens[to]?.value.form ?? '');
  const after = tokens[apostrophe ? to + 1 : to]?.value;
  const next = after?.form.endsWith('-') === true ? 'NOUN' : after?.pos;
  const owns = apostrophe || /[s’']$/u.test(tokens[to - 1]?.value.form ?? '');
  return isNamed(mention.value.form) && owns && (next === 'NOUN' || next === 'ADJ');
} // prettier-ignore
