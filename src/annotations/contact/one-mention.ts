import type { ContactTables } from '../../languages/sections/contacts.ts';
import type { ActorId, ActorRef } from '../../model/actor.ts';
import type { Annotation } from '../../model/annotation.ts';
import { contains } from '../../text/span.ts';
import type { ActorGroup } from './actor-group.ts';
import { isPossessive, isPreposition, isTimeNoun, markerOf, speltOut } from './markers.ts';
import { endsIn, tokenAt, wordAt, type Sentence } from './sentence.ts';

/** Someone without a name ("ein Beamter") is nobody who takes part; the phrase still has its place in the sentence. */
export function groupOf(mention: Annotation<'mention'>, base: Sentence, tables: ContactTables): ActorGroup {
  const { actors, form, phrase } = mention.value;
  const first = tokenAt(base.tokens, phrase.start);
  const opening = base.tokens[first];
  const contracted =
    opening !== undefined && opening.end <= mention.start && isPreposition(wordAt(base, first), tables);
  const named = kindBefore(base, contracted ? first + 1 : first, mention, tables);
  const title = titleBefore(base, named, mention, tables);
  const from = title === named ? kinBefore(base, named, mention, tables) : title;
  const to = tokenAt(base.tokens, phrase.end - 1) + 1;
  const own = form === 'name' ? Math.max(title, tokenAt(base.tokens, mention.start)) : title;
  return {
    actors:
      form === 'description' || isRelative(actors, from, base, tables)
        ? []
        : actors.map((a) => withSide(a, own, base, tables)),
    span: phrase,
    from: speltOut(base, from) ?? from,
    to,
    marker: markerOf(base, from, mention, tables),
    possessive: isPossessive(base, to, mention),
    delegates: null,
    clause: base.clauseOf[from] ?? -1,
  };
}

/** "mit seiner Frau A": whoever only comes along with a relative, and is known for nothing else, takes part in nothing. */
function isRelative([only, ...more]: readonly ActorRef[], from: number, base: Sentence, { kin, possessives }: ContactTables): boolean {
  const related = [from - 1, from].some((at) => kin.includes(wordAt(base, at)) && possessives.includes(wordAt(base, at - 1)));
  return related && more.length === 0 && only?.id.startsWith('x:') === true && only.role === undefined;
} // prettier-ignore

/** "Der britische Staatsminister A": someone unknown acts by office for the state that the phrase names before. */
function withSide(actor: ActorRef, from: number, base: Sentence, tables: ContactTables): ActorRef {
  const { offices } = tables;
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
  const side = wordAt(base, from - 1) === ',' ? officeSide(base, from - 2, tables) : undefined;
  return side === undefined ? actor : { ...actor, side };
}

/** How many words the office before an apposition may have: "der Leiter der pakistanischen Militäroperationen, A". */
const APPOSED = 6;

/** The nation of the office that ends at a token; undefined where there is no office or no nation. */
function officeSide(
  base: Sentence,
  last: number,
  { offices, officeFor }: ContactTables,
): ActorId | undefined {
  let side: ActorId | undefined;
  for (let i = last; i >= 0 && last - i < APPOSED; i--) {
    const token = base.tokens[i];
    const leads = officeFor.includes(wordAt(base, i));
    if (!token || (!leads && !['NOUN', 'ADJ', 'PROPN', 'DET'].includes(token.value.pos))) return undefined;
    const name = base.names.find((n) => contains(token, n));
    if (name?.value.kind === 'nationality' || name?.value.kind === 'country') side ??= name.value.actor?.id;
    // "der UN-Sondergesandte für Westafrika": whom the office is of says the word itself, not what it is for.
    const isOffice = endsIn(offices, wordAt(base, i)) && token.value.pos === 'NOUN';
    if (isOffice && name?.value.kind === 'organisation') return name.value.actor?.id;
    if (leads) side = undefined;
    if (isOffice) return side;
  }
  return undefined;
}

/** "des Verteidigungsbündnisses Nato", "der südasiatischen Staatengruppe SAARC": what a body is stands before its name and opens its phrase. */
function kindBefore(base: Sentence, from: number, { value }: Annotation<'mention'>, tables: ContactTables): number {
  const isBody = value.form === 'name' && value.actors.every((a) => a.kind === 'organisation' || a.kind === 'group');
  const before = wordAt(base, from - 1);
  const isState = value.actors.every((a) => a.kind === 'country') && base.tokens[from - 1]?.value.pos === 'NOUN' && endsIn([...tables.sides, ...tables.stateNouns], before);
  if (isState) return from - 1;
  const kinds = [...tables.ownerNouns, ...tables.bodyNouns];
  if (!isBody || base.tokens[from - 1]?.value.pos !== 'NOUN' || !endsIn(kinds, before)) return from;
  return base.tokens[from - 2]?.value.pos === 'ADJ' ? from - 2 : from - 1;
} // prettier-ignore

/** "bei Palästinenserpräsident A", "mit dem Juntachef A": an office that only the word before the name gives opens its phrase. */
function titleBefore(base: Sentence, from: number, { value }: Annotation<'mention'>, tables: ContactTables): number {
  const [only, ...more] = value.actors;
  const person = value.form === 'name' && more.length === 0 && only.kind === 'person';
  const title = base.tokens[from - 1]?.value.pos === 'NOUN' && endsIn(tables.offices, wordAt(base, from - 1));
  return person && title ? from - 1 : from;
} // prettier-ignore

/** "mit seinem chilenischen Nachbarn A", "von ihrem Gast A": any noun between its article and a person's name says who that is. */
function kinBefore(base: Sentence, from: number, { value, end }: Annotation<'mention'>, tables: ContactTables): number {
  const [only, ...more] = value.actors;
  const noun = base.tokens[from - 1];
  const last = base.tokens[tokenAt(base.tokens, end - 1)]?.value.form ?? '';
  const named = value.form === 'name' && more.length === 0 && only.kind === 'person' && base.tokens[from]?.value.pos === 'PROPN';
  if (!named || noun?.value.pos !== 'NOUN' || (/s$/u.test(last) && !/s$/u.test(only.name)) || isTimeNoun(from - 1, base, tables)) return from;
  let article = from - 2;
  while (base.tokens[article]?.value.pos === 'ADJ') article--;
  const opens = tables.possessives.includes(wordAt(base, article)) && base.tokens[article - 1]?.value.pos === 'ADP';
  return opens ? from - 1 : from;
} // prettier-ignore

/** "mit dem slowakischen Sänger A": of a nation, and by no office; such a one acts for nobody. */
function isPrivate(
  { id, role }: ActorRef,
  from: number,
  base: Sentence,
  offices: readonly string[],
): boolean {
  if (!id.startsWith('x:') || role !== undefined) return false;
  const noun = base.tokens[from - 1];
  const ofNation = base.names.some(
    (n) => n.value.kind === 'nationality' && noun !== undefined && contains(n, noun),
  );
  return noun?.value.pos === 'NOUN' && !ofNation && !endsIn(offices, wordAt(base, from - 1));
}
