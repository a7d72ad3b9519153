import type { ContactTables } from '../../languages/sections/contacts.ts';
import type { ActorRef } from '../../model/actor.ts';
import type { Annotation } from '../../model/annotation.ts';
import { contains } from '../../text/span.ts';
import type { World } from '../annotator.ts';
import { isPerson, union, type ActorGroup } from './actor-group.ts';
import { markerBeforeArticle, prepositionBefore } from './markers.ts';
import { endsIn, wordAt, type Sentence } from './sentence.ts';

/** What names people who meet for a state or body without being named themselves. */
interface Known {
  readonly mentions: readonly Annotation<'mention'>[];
  readonly world: World;
}

/** For whom they meet, with the tokens that say so. */
interface Owners {
  readonly actors: readonly ActorRef[];
  readonly from: number;
  readonly to: number;
}

/**
 * "Unterhändler der USA und Nordkoreas", "russische und ukrainische Diplomaten", "die EU-Außenminister", "die Staats- und
 * Regierungschefs der G7": who meets for states or bodies stands for these. Nobody where a person is named with the word.
 */
export function delegationsOf(base: Sentence, known: Known): ActorGroup[] {
  const tables = known.world.language.contacts;
  const found: ActorGroup[] = [];
  for (const [at, token] of base.tokens.entries()) {
    const word = wordAt(base, at);
    const colleagues = colleaguesAt(base, at, known);
    const leaders = isLeader(word, tables) || colleagues;
    if (at < (found.at(-1)?.to ?? 0)) continue;
    const nation = nationalsAt(base, at, known);
    if (nation !== undefined) found.push({ ...groupAround(base, at, nation, known), delegates: 'envoys' });
    if (nation !== undefined || !(leaders || isEnvoy(word, tables))) continue;
    if (isTitle(base, at, known.mentions)) continue;
    if (!colleagues && isSomeone(token, known.mentions) && !(leaders && isGenitivePlural(base, at, tables)))
      continue;
    const owners = ownersOf(base, at, known);
    if (owners === undefined) continue;
    found.push({ ...groupAround(base, at, owners, known), delegates: leaders ? 'leaders' : 'envoys' });
  }
  return found;
}

/** "mit den Amtskollegen aus A, B und C": of several states, so that there are several. */
function colleaguesAt(base: Sentence, at: number, known: Known): boolean {
  const { colleagues, origin } = known.world.language.contacts;
  if (!endsIn(colleagues, wordAt(base, at)) || !origin.includes(wordAt(base, at + 1))) return false;
  return (after(base, at, known)?.actors.length ?? 0) >= 2;
}

/** "die Iraner", "mit den Amerikanern", "ein Treffen der Russen": people of a nation stand for their state, where an article makes them several. */
function nationalsAt(base: Sentence, at: number, known: Known): Owners | undefined {
  const token = base.tokens[at];
  const { severalNationals } = known.world.language.contacts;
  const name = base.names.find((n) => n.start === token?.start && n.end === token.end && n.value.kind === 'nationality');
  if (!isNoun(token) || !name?.value.actor) return undefined;
  const [article, before] = [wordAt(base, at - 1), base.tokens[at - 2]?.value.pos];
  const joined = isNational(base, at - 2, at - 1, known) || isNational(base, at + 2, at + 1, known);
  const several = joined || severalNationals.some((n) => n.article === article && wordAt(base, at).endsWith(n.ending ?? '') && (n.after === undefined || n.after === before));
  if (!several || known.mentions.some((m) => contains(m.value.phrase, token))) return undefined;
  return { actors: [name.value.actor], from: at, to: at + 1 };
} // prettier-ignore

function isNoun(token: Annotation<'token'> | undefined): token is Annotation<'token'> {
  return token?.value.pos === 'NOUN' || token?.value.pos === 'PROPN';
}

/** "Amerikaner und Iraner": another nation, joined to this one. */
function isNational(base: Sentence, other: number, joint: number, { world }: Known): boolean {
  const token = base.tokens[other];
  const named = base.names.some((n) => n.start === token?.start && n.end === token.end && n.value.kind === 'nationality');
  return named && isNoun(token) && world.language.contacts.and.includes(wordAt(base, joint));
} // prettier-ignore

/** A word for leaders or ministers of a state or body, alone or after a hyphen: "EU-Außenminister". */
export function isLeader(word: string, { leaders, leaderEndings }: ContactTables): boolean {
  return leaders.includes(lastPart(word)) || endsIn(leaderEndings, word);
}

/** A word for others who meet for it: "US-Unterhändler". */
export function isEnvoy(word: string, { representatives, envoyEndings }: ContactTables): boolean {
  return representatives.includes(lastPart(word)) || endsIn(envoyEndings, word);
}

function lastPart(word: string): string {
  return word.slice(word.lastIndexOf('-') + 1);
}

/** "der Präsident Russlands", "die US-Regierung": the phrase already says who in particular is meant. */
function isSomeone(token: Annotation<'token'>, mentions: readonly Annotation<'mention'>[]): boolean {
  return mentions.some(
    ({ value }) => contains(value.phrase, token) && value.form !== 'description' && value.form !== 'compound',
  );
}

/** "der britische Staatsminister A": the name of one stands right behind. */
function isTitle(base: Sentence, at: number, mentions: readonly Annotation<'mention'>[]): boolean {
  const next = base.tokens[at + 1];
  return mentions.some(({ start, value }) => start === next?.start && value.form === 'name' && value.actors.every(isPerson));
} // prettier-ignore

/** "das Treffen der EU-Außenminister": after a noun, "der" before a word for men is the genitive of several. */
function isGenitivePlural(base: Sentence, at: number, { pluralGenitive }: ContactTables): boolean {
  return wordAt(base, at - 1) === pluralGenitive && base.tokens[at - 2]?.value.pos === 'NOUN';
}

function ownersOf(base: Sentence, at: number, known: Known): Owners | undefined {
  const parts = [inside(base, at, known), before(base, at, known), after(base, at, known)].filter(
    (p) => p !== undefined,
  );
  const [first] = parts;
  if (first === undefined) return undefined;
  return {
    actors: parts.reduce<readonly ActorRef[]>((all, p) => union(all, p.actors), []),
    from: Math.min(...parts.map((p) => p.from)),
    to: Math.max(...parts.map((p) => p.to)),
  };
}

/** "EU-Außenminister": the body stands in the word. */
function inside(base: Sentence, at: number, known: Known): Owners | undefined {
  const token = base.tokens[at];
  const name = base.names.find((n) => token !== undefined && contains(token, n));
  const actor = name && ownerIn(name, known);
  return actor && { actors: [actor], from: at, to: at + 1 };
}

/** "russische und ukrainische Diplomaten", "der russischen und der ukrainischen Delegation", "Russlands Unterhändler". */
function before(base: Sentence, at: number, known: Known): Owners | undefined {
  const tables = known.world.language.contacts;
  const actors: ActorRef[] = [];
  let from = at;
  for (let i = at - 1; i >= 0 && at - i <= 8; i--) {
    if (tables.whose.includes(wordAt(base, i))) {
      const owner = nameAt(base, i - 2);
      const state = owner && ownerIn(owner, known);
      return state && { actors: [state], from: i, to: at + 1 };
    }
    const name = nameAt(base, i);
    if (name) {
      const owner = ownerIn(name, known);
      // "Russlands", "US- sowie NATO-Vertreter": a genitive, or the first part of a word that is said only once.
      const fits = name.value.kind === 'nationality' || /[sx’'-]$/u.test(base.tokens[i]?.value.form ?? '');
      if (!owner || !fits) break;
      actors.unshift(owner);
      from = i;
    } else if (!isBetween(base, i, tables)) break;
  }
  return actors.length === 0 ? undefined : { actors, from, to: at + 1 };
}

/** Articles, adjectives and what joins the parts of an enumeration. */
function isBetween(base: Sentence, at: number, tables: ContactTables): boolean {
  const pos = base.tokens[at]?.value.pos;
  const word = wordAt(base, at);
  return pos === 'DET' || pos === 'ADJ' || word === ',' || tables.and.includes(word);
}

/** "der USA und Nordkoreas", "aus Moskau und Kiew", "die Regierungen in Peking und Washington", "der Staatengemeinschaft Ecowas, der Afrikanischen Union und der UN". */
function after(base: Sentence, at: number, known: Known): Owners | undefined {
  const tables = known.world.language.contacts;
  const actors: ActorRef[] = [];
  let to = at + 1;
  let linked = false;
  for (let i = at + 1; i < base.tokens.length && i - to <= 5; i++) {
    const word = wordAt(base, i);
    const name = nameAt(base, i);
    const owner = name && ownerIn(name, known);
    const body = name?.value.kind === 'nationality' && linked ? bodyOf(base, i, tables) : undefined;
    const state = body === undefined ? undefined : name?.value.actor;
    if (body !== undefined && state) {
      actors.push(state);
      to = body + 1;
    } else if (name && owner && name.value.kind !== 'nationality') {
      if (!linked && !/[sx’']$/u.test(base.tokens[i]?.value.form ?? '')) break;
      actors.push(owner);
      while (to <= i || (base.tokens[to]?.start ?? Infinity) < name.end) to++;
      i = to - 1;
      linked = true;
    } else if (
      tables.genitiveArticles.includes(word) ||
      isLink(base, at, word, tables) ||
      isSeat(base, i, tables)
    )
      linked = true;
    else if (!(linked && leadsOn(base, i, tables))) break;
  }
  return actors.length === 0 ? undefined : { actors, from: at, to };
}

/** "der sudanesischen Armee", "der russischen und der ukrainischen Regierung": what acts for the state of the adjective at a token; undefined where nothing does. */
function bodyOf(base: Sentence, at: number, tables: ContactTables): number | undefined {
  for (let i = at + 1; i <= at + BODY; i++) {
    if (endsIn(tables.stateBodies, wordAt(base, i)) && base.tokens[i]?.value.pos === 'NOUN') return i;
    if (!isBetween(base, i, tables)) return undefined;
  }
  return undefined;
}

/** How far behind its adjective a body may stand, with a second adjective between. */
const BODY = 4;

/** "Vertreter der Verteidigungsministerien in Washington und Moskau": the place of what sent them names the state. */
function isSeat(base: Sentence, at: number, tables: ContactTables): boolean {
  return tables.at.includes(wordAt(base, at)) && endsIn(tables.seated, wordAt(base, at - 1));
}

/** "von", "aus"; "in" after a word for those who govern there ("die Regierungen in Peking und Washington"). */
function isLink(base: Sentence, at: number, word: string, tables: ContactTables): boolean {
  const governs =
    tables.governments.includes(wordAt(base, at)) && !tables.both.includes(wordAt(base, at - 1));
  return tables.ownerPrepositions.includes(word) || (governs && tables.at.includes(word));
}

/** What may stand before a further name: a joining word, an adjective, a word for a state or body ("der Regierung Syriens"). */
function leadsOn(base: Sentence, at: number, tables: ContactTables): boolean {
  const { pos } = base.tokens[at]?.value ?? {};
  const word = wordAt(base, at);
  if (word === ',' || tables.and.includes(word) || pos === 'ADJ' || pos === 'DET') return true;
  return tables.ownerNouns.some((noun) => word.endsWith(noun));
}

function nameAt(base: Sentence, at: number): Annotation<'name'> | undefined {
  const token = base.tokens[at];
  return base.names.find((n) => token !== undefined && (contains(n, token) || n.start === token.start));
}

/** The state or body a name stands for when it says for whom someone acts. */
function ownerIn({ value }: Annotation<'name'>, { world }: Known): ActorRef | undefined {
  const { actor, kind } = value;
  if (actor === null || actor.carrier === true || kind === 'person') return undefined;
  if (kind !== 'place') return actor;
  const state = world.gazetteer.entry(actor.id)?.seatOf;
  return state === undefined ? undefined : world.gazetteer.ref(state);
}

/** The whole phrase with its article and number, so that what stands before it is found. */
function groupAround(
  base: Sentence,
  at: number,
  owners: Owners,
  { world }: Known,
): Omit<ActorGroup, 'delegates'> {
  const tables = world.language.contacts;
  let from = Math.min(owners.from, at);
  while (from > 0 && isOpening(base, from - 1, tables)) from--;
  const marker = prepositionBefore(base, from, tables) ?? markerBeforeArticle(base, from + 1, tables);
  return {
    actors: owners.actors,
    span: { start: base.tokens[from]?.start ?? 0, end: base.tokens[owners.to - 1]?.end ?? 0 },
    from,
    to: owners.to,
    marker,
    possessive: false,
    clause: base.clauseOf[at] ?? -1,
  };
}

/** "die 27 Staats- und", "alle hochrangigen". */
function isOpening(base: Sentence, at: number, tables: ContactTables): boolean {
  const { pos, form = '' } = base.tokens[at]?.value ?? {};
  if (pos === 'DET' || pos === 'ADJ' || pos === 'NUM' || form.endsWith('-')) return true;
  return tables.and.includes(form.toLowerCase()) && (base.tokens[at - 1]?.value.form.endsWith('-') ?? false);
}
