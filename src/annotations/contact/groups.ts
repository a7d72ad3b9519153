import type { ContactTables } from '../../languages/sections/contacts.ts';
import type { ActorId, ActorRef } from '../../model/actor.ts';
import type { Annotation } from '../../model/annotation.ts';
import { contains, cover, type Span } from '../../text/span.ts';
import type { World } from '../annotator.ts';
import { tokenAt, wordAt, type Sentence } from './sentence.ts';

/** Actors that stand together in one phrase: "Angela Merkel, Emmanuel Macron und Boris Johnson". */
export interface ActorGroup {
  readonly actors: readonly ActorRef[];
  /** From the first word of the first phrase to the last of the last. */
  readonly span: Span;
  /** First token and the one after the last. */
  readonly from: number;
  readonly to: number;
  /**
   * Preposition before it, lower case; `of` when it depends on the noun before it; `together` in "gemeinsam mit A"; null
   * when it stands bare.
   */
  readonly marker: string | null;
  /** True when the group stands before the noun it belongs to ("Bidens Gespräch"). */
  readonly possessive: boolean;
  /** People who meet for a state or body without being named: its leaders or ministers, or others it sent; null for all else. */
  readonly delegates: 'leaders' | 'envoys' | null;
  /** Number of the innermost clause. */
  readonly clause: number;
}

/** What groups are made of. */
export interface Actors {
  readonly mentions: readonly Annotation<'mention'>[];
  /** People who meet for states and bodies; they stand for the mentions inside their phrase. */
  readonly delegations: readonly ActorGroup[];
  readonly world: World;
}

/** The actors of a sentence in reading order, those of one enumeration together. */
export function groupsOf(base: Sentence, { mentions, delegations, world }: Actors): ActorGroup[] {
  const tables = world.language.contacts;
  const single = outermost(mentions)
    .map((mention) => groupOf(mention, base, tables))
    .filter((g) => !delegations.some((d) => d.from < g.to && g.from < d.to));
  const groups: ActorGroup[] = [];
  for (const each of [...single, ...delegations].sort((a, b) => a.from - b.from)) {
    const group = behindOffice(each, groups, base, tables);
    const last = groups.at(-1);
    if (last && isOneNounPhrase(last, group, base)) groups.push({ ...group, marker: last.marker });
    else if (last && joins(base, last, group, tables)) groups[groups.length - 1] = joined(last, group);
    else groups.push(group);
  }
  return withoutApposed(groups, base);
}

/** How many words before its state an office may stand: "Präsidentin des Ministerrats der Italienischen Republik". */
const OFFICE = 6;

/** "dem Premierminister der Republik Indien, A": where the office stands whose state and holder follow each other; undefined for others. */
function officeOf(state: ActorGroup, holder: ActorGroup, base: Sentence, { offices }: ContactTables): number | undefined {
  const [country, person] = [state.actors[0], holder.actors[0]];
  const apposed = holder.from === state.to + 1 && base.tokens[state.to]?.value.form === ',';
  if (!apposed || state.actors.length > 1 || country?.kind !== 'country' || person?.kind !== 'person') return undefined;
  if (person.side !== undefined && person.side !== country.id) return undefined;
  for (let at = state.from - 1; at >= 0 && state.from - at <= OFFICE; at--) {
    if (!['DET', 'ADJ', 'NOUN', 'PROPN'].includes(base.tokens[at]?.value.pos ?? '')) return undefined;
    if (endsIn(offices, wordAt(base, at))) return at;
  }
  return undefined;
} // prettier-ignore

/** The holder in the place of the office and its state, which are taken from the groups before. */
function behindOffice(group: ActorGroup, before: ActorGroup[], base: Sentence, tables: ContactTables): ActorGroup {
  const state = before.at(-1);
  const office = state && officeOf(state, group, base, tables);
  if (state === undefined || office === undefined) return group;
  before.pop();
  if ((before.at(-1)?.to ?? 0) > office) before.pop();
  let from = office;
  while (from > 0 && base.tokens[from - 1]?.value.pos === 'ADJ') from--;
  if (base.tokens[from - 1]?.value.pos === 'DET') from--;
  const marker = prepositionBefore(base, from, tables) ?? markerBeforeArticle(base, office, tables);
  return { ...group, actors: sentBy(group, state), from, marker };
} // prettier-ignore

/** "die Außenminister beider Länder, A und B, …": whom an apposition names takes the place of the phrase before it. */
export function withoutApposed(groups: readonly ActorGroup[], base: Sentence): ActorGroup[] {
  const kept: ActorGroup[] = [];
  for (const group of groups) {
    const last = kept.at(-1);
    if (last && isApposed(last, group, base))
      kept[kept.length - 1] = {
        ...group,
        actors: sentBy(group, last),
        marker: last.marker,
        delegates: last.delegates,
      };
    else kept.push(group);
  }
  return kept;
}

function isApposed(last: ActorGroup, group: ActorGroup, base: Sentence): boolean {
  const comma = group.from === last.to + 1 && base.tokens[last.to]?.value.form === ',';
  if (!comma || !group.actors.every((a) => a.kind === 'person')) return false;
  if (group.actors.length === 1) return last.delegates !== null && last.actors.length === 1 && closes(group, base);
  return group.actors.length >= 2 && (last.delegates !== null || last.actors.length === group.actors.length);
} // prettier-ignore

/** "den Vertreter der USA, Botschafter A, …": whom the apposition names acts for those who sent him. */
function sentBy(group: ActorGroup, last: ActorGroup): readonly ActorRef[] {
  const [sender] = last.actors;
  if (group.actors.length > 1 || sender === undefined) return group.actors;
  return group.actors.map((a) => (a.side === undefined ? { ...a, side: sender.id } : a));
}

/** A comma or the end of the sentence follows: an apposition, no enumeration. */
function closes({ to }: ActorGroup, { tokens }: Sentence): boolean {
  return tokens[to] === undefined || tokens[to].value.pos === 'PUNCT';
}

function joined(last: ActorGroup, next: ActorGroup): ActorGroup {
  return {
    ...last,
    actors: union(last.actors, next.actors),
    span: cover(last.span, next.span),
    to: next.to,
    possessive: next.possessive,
    delegates: last.delegates === next.delegates ? last.delegates : null,
  };
}

export function union(a: readonly ActorRef[], b: readonly ActorRef[]): ActorRef[] {
  return [...a, ...b.filter((x) => !a.some((y) => y.id === x.id))];
}

/** Mentions that lie in no other mention's phrase; parts of compounds stand for themselves elsewhere. */
function outermost(mentions: readonly Annotation<'mention'>[]): Annotation<'mention'>[] {
  const whole = mentions.filter((m) => m.value.form !== 'compound' && m.value.form !== 'adjective');
  return whole.filter(
    (m) =>
      !whole.some((o) => o !== m && contains(o.value.phrase, m.value.phrase) && !sameExtent(o, m, whole)),
  );
}

/** Of two mentions with one phrase the earlier stays. */
function sameExtent(
  other: Annotation<'mention'>,
  m: Annotation<'mention'>,
  all: readonly Annotation<'mention'>[],
): boolean {
  const same =
    other.value.phrase.start === m.value.phrase.start && other.value.phrase.end === m.value.phrase.end;
  return same && all.indexOf(m) < all.indexOf(other);
}

/** Someone without a name ("ein Beamter") is nobody who takes part; the phrase still has its place in the sentence. */
function groupOf(mention: Annotation<'mention'>, base: Sentence, tables: ContactTables): ActorGroup {
  const { actors, form, phrase } = mention.value;
  const first = tokenAt(base.tokens, phrase.start);
  const opening = base.tokens[first];
  const contracted =
    opening !== undefined && opening.end <= mention.start && isPreposition(wordAt(base, first), tables);
  const named = kindBefore(base, contracted ? first + 1 : first, mention, tables);
  const from = titleBefore(base, named, mention, tables);
  const to = tokenAt(base.tokens, phrase.end - 1) + 1;
  return {
    actors: form === 'description' ? [] : actors.map((a) => withSide(a, from, base, tables)),
    span: phrase,
    from,
    to,
    marker: markerOf(base, from, mention, tables),
    possessive: isPossessive(base, to, mention),
    delegates: null,
    clause: base.clauseOf[from] ?? -1,
  };
}

/** "Der britische Staatsminister A": someone unknown acts by office for the state that the phrase names before. */
function withSide(actor: ActorRef, from: number, base: Sentence, { offices }: ContactTables): ActorRef {
  if (actor.kind !== 'person') return actor;
  if (isPrivate(actor, from, base, offices)) return { id: actor.id, name: actor.name, kind: actor.kind };
  if (actor.side !== undefined) return actor;
  let office = actor.role !== undefined || endsIn(offices, wordAt(base, from));
  for (let i = from - 1; i >= 0 && from - i <= 4; i--) {
    const token = base.tokens[i];
    office ||= endsIn(offices, wordAt(base, i));
    const name = base.names.find((n) => token !== undefined && contains(token, n));
    const side = name?.value.kind === 'nationality' ? name.value.actor?.id : undefined;
    if (side !== undefined) return office ? { ...actor, side } : actor;
    if (!['NOUN', 'ADJ', 'PROPN'].includes(token?.value.pos ?? '')) break;
  }
  const side = wordAt(base, from - 1) === ',' ? officeSide(base, from - 2, offices) : undefined;
  return side === undefined ? actor : { ...actor, side };
}

/** How many words the office before an apposition may have: "der Leiter der pakistanischen Militäroperationen, A". */
const APPOSED = 6;

/** The nation of the office that ends at a token; undefined where there is no office or no nation. */
function officeSide(base: Sentence, last: number, offices: readonly string[]): ActorId | undefined {
  let side: ActorId | undefined;
  for (let i = last; i >= 0 && last - i < APPOSED; i--) {
    const token = base.tokens[i];
    if (!token || !['NOUN', 'ADJ', 'PROPN', 'DET'].includes(token.value.pos)) return undefined;
    const name = base.names.find((n) => contains(token, n));
    if (name?.value.kind === 'nationality' || name?.value.kind === 'country') side ??= name.value.actor?.id;
    if (endsIn(offices, wordAt(base, i)) && base.tokens[i]?.value.pos === 'NOUN') return side;
  }
  return undefined;
}

/** "des Verteidigungsbündnisses Nato": what a body is stands before its name and opens its phrase. */
function kindBefore(base: Sentence, from: number, { value }: Annotation<'mention'>, tables: ContactTables): number {
  const isBody = value.form === 'name' && value.actors.every((a) => a.kind === 'organisation' || a.kind === 'group');
  const before = wordAt(base, from - 1);
  const isKind = base.tokens[from - 1]?.value.pos === 'NOUN' && endsIn(tables.ownerNouns, before);
  return isBody && isKind ? from - 1 : from;
} // prettier-ignore

/** "bei Palästinenserpräsident A", "mit dem Juntachef A": an office that only the word before the name gives opens its phrase. */
function titleBefore(base: Sentence, from: number, { value }: Annotation<'mention'>, tables: ContactTables): number {
  const [only, ...more] = value.actors;
  const person = value.form === 'name' && more.length === 0 && only.kind === 'person';
  const title = base.tokens[from - 1]?.value.pos === 'NOUN' && endsIn(tables.offices, wordAt(base, from - 1));
  return person && title ? from - 1 : from;
} // prettier-ignore

function endsIn(words: readonly string[], word: string): boolean {
  return words.some((w) => word.endsWith(w));
}

/** "mit dem slowakischen Sänger A": of a nation, and by no office; such a one acts for nobody. */
function isPrivate(
  { id, role }: ActorRef,
  from: number,
  base: Sentence,
  offices: readonly string[],
): boolean {
  if (!id.startsWith('x:') || role !== undefined) return false;
  const before = base.tokens[from - 1]?.value.pos === 'NOUN';
  return before && !endsIn(offices, wordAt(base, from - 1));
}

/** "mit Kims Vater Kim Jong Il": whose relative it is and the name stand in one phrase after one preposition. */
function isOneNounPhrase(last: ActorGroup, next: ActorGroup, { tokens }: Sentence): boolean {
  return last.possessive && next.from === last.to + 1 && tokens[last.to]?.value.pos === 'NOUN';
}

/** True when only commas, joining words, a repeated preposition, an age or an inserted clause lie between two phrases. */
function joins(base: Sentence, last: ActorGroup, next: ActorGroup, tables: ContactTables): boolean {
  if (last.clause !== next.clause || last.possessive || isApposed(last, next, base)) return false;
  if (isBehindTitle(base, last, next, tables)) return true;
  const between = withoutAges(
    base.tokens
      .slice(last.to, next.from)
      .filter((t, i) => t.value.pos === 'PUNCT' || base.clauseOf[last.to + i] === last.clause)
      .map((t) => t.value.form.toLowerCase()),
  );
  if (last.delegates !== null && next.delegates === null && between.every((w) => w === ',')) return false;
  const isJoint = (w: string): boolean => w === ',' || tables.and.includes(w);
  if (between.length > 5 || !between.some(isJoint)) return false;
  // "sprach mit A und mit B": each for himself; "mit A sowie mit B": with both.
  if (between.some((w) => tables.with.includes(w)) && !between.some((w) => tables.jointly.includes(w))) return false;
  return between.every(
    (w) => isJoint(w) || w === last.marker || [...tables.joining, ...tables.whose].includes(w),
  );
}

/** How many words an office with its owner may have between two names. */
const TITLE = 10;

/** "der Minister A und der Vizepräsident der Kommission, B,": an office joined to the name before stands in front of the next. */
function isBehindTitle(base: Sentence, last: ActorGroup, next: ActorGroup, tables: ContactTables): boolean {
  const between = base.tokens.slice(last.to, next.from);
  const forms = between.map((t) => t.value.form.toLowerCase());
  const [joint, ...title] = forms[0] === ',' ? forms.slice(1) : forms;
  if (between.length > TITLE || !tables.and.includes(joint ?? '') || title.at(-1) !== ',' || !closes(next, base)) return false;
  const words = between.slice(forms.length - title.length, -1);
  const plain = words.every(({ value: { pos } }) => ['DET', 'ADJ', 'NOUN', 'PROPN'].includes(pos));
  return plain && title.some((word) => endsIn(tables.offices, word)) && next.actors.every((a) => a.kind === 'person');
} // prettier-ignore

/** "Donald Trump (73) und Mette Frederiksen". */
function withoutAges(words: readonly string[]): string[] {
  return words.filter(
    (w, i) => !(w === '(' && words[i + 2] === ')') && !(words[i - 1] === '(' && words[i + 1] === ')') && !(w === ')' && words[i - 2] === '('),
  ); // prettier-ignore
}

/** A word that marks the group behind it, lower case. */
export function isPreposition(word: string, tables: ContactTables): boolean {
  return [tables.with, tables.between, tables.by, tables.aside].some((list) => list.includes(word));
}

function markerOf(
  base: Sentence,
  from: number,
  mention: Annotation<'mention'>,
  tables: ContactTables,
): string | null {
  const before = prepositionBefore(base, from, tables);
  if (before !== null) return before;
  const last = tokenAt(base.tokens, mention.end - 1);
  const genitive = mention.value.phrase.start < mention.start || isGenitiveName(mention, base, last);
  if (
    isOwned(base, from - 1) &&
    genitive &&
    !opensWithOwner(base, from, last) &&
    opensGenitive(base, { from, last, actors: mention.value.actors }, tables)
  )
    return 'of';
  return markerBeforeArticle(base, from, tables);
}

/** A noun whose owner may follow: no day or week ("verhandelt seit voriger Woche der Botschafter"). */
function isOwned({ tokens, times }: Sentence, at: number): boolean {
  const noun = tokens[at];
  return noun?.value.pos === 'NOUN' && !times.some((time) => contains(time, noun));
}

/** The preposition right before a phrase; null where the word opens a clause instead ("seit Trump absagte", "um Trump zu treffen"). */
export function prepositionBefore(base: Sentence, from: number, tables: ContactTables): string | null {
  const before = base.tokens[from - 1];
  if (before === undefined) return null;
  const word = wordAt(base, from - 1);
  if (before.value.pos !== 'ADP' && !isPreposition(word, tables)) return null;
  const opens = base.clauses.find((c) => c.start === before.start)?.value.kind;
  if (opens === 'subordinate' || (opens === 'infinitive' && before.value.pos === 'SCONJ')) return null;
  if (isBehindPlace(base, from - 1, tables)) return null;
  return tables.with.includes(word) && tables.together.includes(wordAt(base, from - 2)) ? 'together' : word;
}

/** "riefen von dort aus den Präsidenten an": the second part of a preposition in two parts leads nothing behind it. */
function isBehindPlace(base: Sentence, at: number, { aroundPlace }: ContactTables): boolean {
  return aroundPlace.some(([first, last]) => wordAt(base, at) === last && [2, 3].some((n) => wordAt(base, at - n) === first));
} // prettier-ignore

/** "das Gespräch der beiden Präsidenten", "mit den beiden Ministern": the article stands before the phrase. */
export function markerBeforeArticle(base: Sentence, from: number, tables: ContactTables): string | null {
  const opening = base.tokens[from]?.value.pos;
  if (opening === 'DET' && !tables.both.includes(wordAt(base, from))) return null;
  let at = from - 1;
  while (at > 0 && (base.tokens[at]?.value.pos === 'ADJ' || tables.both.includes(wordAt(base, at)))) at--;
  if (base.tokens[at]?.value.pos !== 'DET') return null;
  const preposition = prepositionBefore(base, at, tables);
  if (preposition !== null) return preposition;
  const genitive = tables.genitiveArticles.includes(wordAt(base, at));
  return base.tokens[at - 1]?.value.pos === 'NOUN' && genitive ? 'of' : null;
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

function isPossessive({ tokens }: Sentence, to: number, mention: Annotation<'mention'>): boolean {
  const apostrophe = /^[’']$/u.test(tokens[to]?.value.form ?? '');
  const next = tokens[apostrophe ? to + 1 : to]?.value.pos;
  const owns = apostrophe || /[s’']$/u.test(tokens[to - 1]?.value.form ?? '');
  return isNamed(mention.value.form) && owns && (next === 'NOUN' || next === 'ADJ');
}
