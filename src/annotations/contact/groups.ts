import type { ContactTables } from '../../languages/sections/contacts.ts';
import type { Annotation } from '../../model/annotation.ts';
import { contains, cover } from '../../text/span.ts';
import type { World } from '../annotator.ts';
import { markerBeforeArticle, prepositionBefore } from './markers.ts';
import { groupOf } from './one-mention.ts';
import { isPairOf } from './parallel.ts';
import { behindTitle } from './behind-title.ts';
import { endsIn, wordAt, type Sentence } from './sentence.ts';
import { isPerson, union, type ActorGroup } from './actor-group.ts';
import { isExcluded } from './excluded.ts';
import { areDescribed, closes, isApposed, namedBehind, sentBy, withoutApposed } from './apposed.ts';

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
  const acting = delegations.filter((d) => !isRole(d, base, tables));
  const groups: ActorGroup[] = [];
  const inOrder = withoutOwners(
    [...single, ...acting].filter((g) => !isExcluded(g, base, tables)).sort((x, y) => x.from - y.from),
    base,
  );
  const named = namedBehind(inOrder, base, tables);
  for (const [i, each] of named.entries()) {
    const office = behindOffice(each, groups, base, tables);
    const last = groups.at(-1);
    const group = behindTitle(office, last, base, tables);
    if (last && isOneNounPhrase(last, group, base)) groups.push({ ...group, marker: last.marker });
    else if (last && joins(base, last, group, tables) && !beginsPair(groups, group, named[i + 1], base))
      groups[groups.length - 1] = joined(last, group);
    else groups.push(group);
  }
  return withDatives(withoutApposed(groups, base, tables), base, tables);
}

/** "mit B, C mit D", "A traf B, C D": it has a partner of its own, led as the one before it is; one that nothing leads stands behind who acts. */
function beginsPair(before: readonly ActorGroup[], group: ActorGroup, next: ActorGroup | undefined, base: Sentence): boolean {
  const last = before.at(-1);
  const acts = before.at(-2);
  const led = last?.marker !== null || (acts?.marker === null && acts.clause === last.clause);
  return next?.marker === last?.marker && led && next !== undefined && isPairOf({ ...group, marker: null }, next, base);
} // prettier-ignore

/** "Als Gesandter der EU will A nach Ankara reisen": what A is there as, not who acts; "als Vertreter Chinas sich trafen" opens a clause. */
function isRole({ from }: ActorGroup, base: Sentence, { whenThen }: ContactTables): boolean {
  const opening = base.tokens[from - 1];
  const clause = base.clauses.find((c) => c.start === opening?.start)?.value.kind;
  return (
    whenThen.includes(wordAt(base, from - 1)) &&
    base.tokens[from]?.value.pos === 'NOUN' &&
    clause !== 'subordinate'
  );
}

/** "mit A, dem Diplomaten, und ihrem Kollegen B": who cannot act, being in the dative, stands with the last whom a preposition leads. */
function withDatives(groups: readonly ActorGroup[], base: Sentence, { and, datives, with: together }: ContactTables): ActorGroup[] {
  const kept: ActorGroup[] = [];
  for (const group of groups) {
    const last = kept.findLastIndex((g) => g.clause === group.clause && g.marker !== null && together.includes(g.marker));
    const led = kept[last];
    const dative = [group.from, group.from - 1].find((at) => datives.includes(wordAt(base, at)) && [...and, ','].includes(wordAt(base, at - 1)));
    if (led !== undefined && last === kept.length - 1 && group.marker === null && dative !== undefined) kept[last] = joined(led, group);
    else kept.push(group);
  }
  return kept;
} // prettier-ignore

/** "Chinas oberster Außenpolitiker A": the state before an office that the names do not know belongs to the phrase of its holder. */
function withoutOwners(groups: readonly ActorGroup[], base: Sentence): ActorGroup[] {
  return groups.flatMap((group, i) => {
    const [before, after] = [groups[i - 1], groups[i + 1]];
    if (after !== undefined && owns(group, after, base)) return [];
    return before !== undefined && owns(before, group, base)
      ? { ...group, from: before.from, span: cover(before.span, group.span), marker: before.marker }
      : group;
  });
}

/** The first is whose office the second holds: nothing but the office stands between, or the second begins with it. */
function owns(owner: ActorGroup, holder: ActorGroup, { tokens }: Sentence): boolean {
  if (opensWithOffice(owner, holder)) return true;
  const [person, ...more] = holder.actors;
  const between = tokens.slice(owner.to, holder.from);
  if (!owner.possessive || person?.kind !== 'person' || more.length > 0 || between.length > OWNED) return false;
  const opened = owner.to === holder.from && tokens[holder.from]?.value.pos === 'NOUN';
  const plain = between.every(({ value: { pos } }) => pos === 'ADJ' || pos === 'NOUN') && between.at(-1)?.value.pos === 'NOUN';
  // "Chinas Staats- und Parteichef A"
  const cut = between.length === 2 && between[0]?.value.form.endsWith('-') === true && between[1]?.value.pos === 'CCONJ';
  const ofPerson = owner.actors[0]?.kind === 'person' && between.length === 1 && between[0]?.value.pos === 'NOUN';
  return (opened || plain || cut) && (ofPerson || owner.actors[0]?.id === person.side);
} // prettier-ignore

/** "Katars Emir A": the name itself begins with the office that the state right before it owns. */
function opensWithOffice(owner: ActorGroup, holder: ActorGroup): boolean {
  const [state, ...others] = owner.actors;
  const [person, ...more] = holder.actors;
  const single =
    others.length === 0 && more.length === 0 && owner.marker === null && owner.to === holder.from;
  return single && state?.kind === 'country' && person?.kind === 'person' && person.side === state.id;
}

/** Words of an office between its state and its holder. */
const OWNED = 3;

/** How many words before its state an office may stand: "Präsidentin des Ministerrats der Italienischen Republik". */
const OFFICE = 6;

/** "dem Premierminister der Republik Indien, A": where the office stands whose state and holder follow each other; undefined for others. */
function officeOf(state: ActorGroup, holder: ActorGroup, base: Sentence, { offices, by }: ContactTables): number | undefined {
  const [country, person] = [state.actors[0], holder.actors[0]];
  const apposed = holder.from === state.to + 1 && base.tokens[state.to]?.value.form === ',';
  if (!apposed || state.actors.length > 1 || country?.kind !== 'country' || person?.kind !== 'person') return undefined;
  if (person.side !== undefined && person.side !== country.id) return undefined;
  for (let at = state.from - 1; at >= 0 && state.from - at <= OFFICE; at--) {
    const isPart = ['DET', 'ADJ', 'NOUN', 'PROPN'].includes(base.tokens[at]?.value.pos ?? '');
    if (!isPart && !(at === state.from - 1 && by.includes(wordAt(base, at)))) return undefined;
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

/** "mit Kims Vater Kim Jong Il": whose relative it is and the name stand in one phrase after one preposition. */
function isOneNounPhrase(last: ActorGroup, next: ActorGroup, { tokens }: Sentence): boolean {
  return last.possessive && next.from === last.to + 1 && tokens[last.to]?.value.pos === 'NOUN';
}

/** True when only commas, joining words, a repeated preposition, an age or an inserted clause lie between two phrases. */
function joins(base: Sentence, last: ActorGroup, next: ActorGroup, tables: ContactTables): boolean {
  if (last.clause !== next.clause || last.possessive || isInstitution(last, next, base)) return false;
  if (isApposed(last, next, base, tables) || areDescribed(last, next, base)) return false;
  if (
    isBehindTitle(base, last, next, tables) ||
    isRelated(base, last, next, tables) ||
    isTitled(base, last, next, tables)
  )
    return true;
  if (isBoth(base, last, next, tables)) return true;
  if (isResumed(base, last, next)) return false;
  const end = behindOrigin(last, base, tables);
  const between = withoutAges(
    base.tokens
      .slice(end, next.from)
      .filter((t, i) => t.value.pos === 'PUNCT' || base.clauseOf[end + i] === last.clause)
      .map((t) => t.value.form.toLowerCase()),
  );
  if (last.delegates !== null && next.delegates === null && between.every((w) => w === ',')) return false;
  const isJoint = (w: string): boolean => w === ',' || tables.and.includes(w);
  if (between.length > 5 || !between.some(isJoint)) return false;
  // "sprach mit A und mit B": each for himself; "mit A sowie mit B": with both.
  if (between.some((w) => tables.with.includes(w)) && !between.some((w) => tables.jointly.includes(w)))
    return false;
  return between.every(
    (w) => isJoint(w) || w === last.marker || [...tables.joining, ...tables.whose].includes(w),
  );
}

/** "der Abteilungsleiter im Außenministerium, A,": behind the comma stands who works there. */
function isInstitution({ actors, marker, to }: ActorGroup, next: ActorGroup, { tokens }: Sentence): boolean {
  const within = marker !== null && actors.every(({ kind }) => kind === 'office' || kind === 'government' || kind === 'organisation');
  return within && next.from === to + 1 && tokens[to]?.value.form === ',' && next.actors.every(isPerson);
} // prettier-ignore

/** "mit ihren Kollegen aus A und B, C und D": behind the comma the names of those begin whom the phrase before described. */
function isResumed({ tokens }: Sentence, last: ActorGroup, next: ActorGroup): boolean {
  const comma = next.from === last.to + 1 && tokens[last.to]?.value.form === ',';
  const [person] = next.actors;
  if (!comma || last.actors.length < 2 || person?.kind !== 'person') return false;
  return last.actors.some(({ id, kind }) => id === person.id || (kind === 'country' && id === person.side));
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
  return plain && title.some((word) => endsIn(tables.offices, word)) && next.actors.every(isPerson);
} // prettier-ignore

/** "mit A und Chefstratege B": a noun without an article right before a name is what its bearer does, known or not. */
function isTitled({ tokens }: Sentence, last: ActorGroup, next: ActorGroup, { and }: ContactTables): boolean {
  const [joint, title, ...more] = tokens.slice(last.to, next.from);
  const [person] = next.actors;
  const people = person?.kind === 'person' && last.actors.every(isPerson);
  if (joint === undefined || title === undefined || more.length > 0 || !people || next.marker !== null) return false;
  return and.includes(joint.value.form.toLowerCase()) && ['NOUN', 'PROPN'].includes(title.value.pos);
} // prettier-ignore

/** "sowohl A als auch dessen Minister B". */
function isBoth(base: Sentence, last: ActorGroup, next: ActorGroup, { bothAnd }: ContactTables): boolean {
  const [opening = '', ...joint] = bothAnd;
  const opens = [1, 2].some((n) => wordAt(base, last.from - n) === opening);
  const between = base.tokens.slice(last.to, next.from).map((t) => t.value.form.toLowerCase());
  return opens && joint.every((word, i) => between[i] === word) && between.length <= joint.length + RELATED;
}

/** How many words may stand between a possessive and the noun that says what one is to the other. */
const RELATED = 4;

/** "A und sein ruandischer Rivale B": what B is to A stands before the name. */
function isRelated(base: Sentence, last: ActorGroup, next: ActorGroup, tables: ContactTables): boolean {
  const [joint, possessive, ...words] = base.tokens.slice(last.to, next.from);
  const [person, ...more] = next.actors;
  if (!joint || !possessive || person?.kind !== 'person' || more.length > 0 || words.length > RELATED) return false;
  const both = tables.and.includes(joint.value.form.toLowerCase()) && tables.possessives.includes(possessive.value.form.toLowerCase());
  return both && words.at(-1)?.value.pos === 'NOUN' && words.slice(0, -1).every((t) => t.value.pos === 'ADJ');
} // prettier-ignore

/** "A aus der Türkei": where the words end that say where somebody comes from, which no group names. */
function behindOrigin(
  { to, actors }: ActorGroup,
  { tokens, names }: Sentence,
  { origin }: ContactTables,
): number {
  if (actors.at(-1)?.kind !== 'person' || !origin.includes(tokens[to]?.value.form.toLowerCase() ?? ''))
    return to;
  const at = tokens[to + 1]?.value.pos === 'DET' ? to + 2 : to + 1;
  const state = names.find((n) => n.value.kind === 'country' && n.start === tokens[at]?.start);
  const end = tokens.findIndex((t) => state !== undefined && t.end === state.end);
  return end < 0 ? to : end + 1;
}

/** "Donald Trump (73) und Mette Frederiksen". */
function withoutAges(words: readonly string[]): string[] {
  return words.filter(
    (w, i) => !(w === '(' && words[i + 2] === ')') && !(words[i - 1] === '(' && words[i + 1] === ')') && !(w === ')' && words[i - 2] === '('),
  ); // prettier-ignore
}
