import type { ActorId, ActorRef } from '../../model/actor.ts';
import type { MentionValue } from '../../model/annotation.ts';
import type { NounPhrase } from './noun-phrase.ts';
import { ownerOf } from './owner-names.ts';
import type { NameAt, WhoText } from './text.ts';
import { isTitleNoun } from './titles.ts';

/** How many adjectives may stand between whose someone is and the title before the name. */
const REACH = 3;

/** Someone the gazetteer does not have, with the side and role that the words around the name give. */
export function strangerWithRole(
  text: WhoText,
  actor: ActorRef,
  { name, phrase }: { readonly name: NameAt; readonly phrase: NounPhrase | undefined },
): ActorRef {
  if (!actor.id.startsWith('x:') || actor.kind !== 'person' || actor.side !== undefined) return actor;
  const owner = phrase?.of ?? ownerBefore(text, name) ?? ownerAfter(text, name);
  const side =
    owner === undefined ? phrase?.ofPerson?.name.value.actor?.side : text.world.gazetteer.entry(owner)?.side;
  const role = phrase === undefined ? undefined : labelOf(phrase);
  return {
    ...actor,
    ...(side === undefined ? {} : { side }),
    ...(role === undefined ? {} : { role }),
  };
}

/** "foreign minister", "deputy foreign minister", "diplomat". */
function labelOf({ label, deputy }: NounPhrase): string | undefined {
  if (label.as === 'person') return label.person.label;
  if (label.as !== 'role') return undefined;
  return deputy ? `deputy ${label.role.label}` : label.role.label;
}

/** What one place of the article tells of a stranger holds at every other: "der slowakische Minister X ... X sagte". */
export function withWholeStrangers<T extends Pick<MentionValue, 'actors'>>(mentions: readonly T[]): T[] {
  const told = new Map<ActorId, Pick<ActorRef, 'side' | 'role'>>();
  for (const { actors } of mentions)
    for (const { id, side, role } of actors) {
      const known = told.get(id) ?? {};
      told.set(id, {
        ...(side === undefined ? {} : { side }),
        ...(role === undefined ? {} : { role }),
        ...known,
      });
    }
  return mentions.map((mention) => {
    if (!mention.actors.some(isOpen)) return mention;
    const [first, ...more] = mention.actors.map((actor) =>
      isOpen(actor) ? { ...actor, ...told.get(actor.id) } : actor,
    );
    return first === undefined ? mention : { ...mention, actors: [first, ...more] };
  });
}

function isOpen({ id, kind, side, role }: ActorRef): boolean {
  return id.startsWith('x:') && kind === 'person' && (side === undefined || role === undefined);
}

/** "die polnische Abgeordnete X", "der Nigerianer X", "der UN-Vermittler X", "Nigers Juntachef X": whose the noun right before the name is. */
function ownerBefore(text: WhoText, { first }: NameAt): ActorId | undefined {
  const { words } = text;
  const noun = first - 1;
  if (words[first]?.gap === ' ' && isNational(text, noun)) return ownerTo(text, noun);
  if (words[first]?.gap !== ' ' || (!isTitleNoun(text, noun) && !text.labelTo.has(noun))) return undefined;
  if (words[noun]?.gap === '-') return ownerTo(text, noun - 1);
  for (let i = noun; i > noun - REACH && words[i]?.gap === ' '; i--) {
    const owner = ownerTo(text, i - 1);
    if (owner !== undefined) return isJoined(text, i - 1) ? owner : undefined;
    if (text.pos[i - 1] !== 'ADJ') return undefined;
  }
  return undefined;
}

/** A nationality, or a state or organisation in the genitive: "Nigers". */
function isJoined(text: WhoText, last: number): boolean {
  const kind = text.nameTo.get(last)?.name.value.kind;
  const form = text.words[last]?.form ?? '';
  return kind === 'nationality' || form.endsWith('s') || text.words[last + 1]?.gap === "'";
}

function ownerTo(text: WhoText, last: number): ActorId | undefined {
  const name = text.nameTo.get(last);
  return name === undefined ? undefined : ownerOf(text, name);
}

/** "der Nigerianer X", "die Britin X": a noun of people, and no adjective. */
function isNational({ nameTo, words, pos }: WhoText, at: number): boolean {
  return (
    nameTo.get(at)?.name.value.kind === 'nationality' &&
    pos[at] !== 'ADJ' &&
    /^\p{Lu}/u.test(words[at]?.form ?? '')
  );
}

/** "X (Slowakei)", "X (Außenminister, Slowakei)", "X aus der Slowakei", "X von der sudanesischen Armee". */
function ownerAfter(text: WhoText, { last }: NameAt): ActorId | undefined {
  const { words, lexicon } = text;
  const [end, next] = [words[last], words[last + 1]];
  if (end === undefined || next === undefined) return undefined;
  if (text.text.slice(end.end, next.start) === ' (') return ownerInParentheses(text, last + 1);
  if (next.gap !== ' ' || !lexicon.tables.fromWords.includes(next.form)) return undefined;
  for (let i = last + 2; i <= last + 3 && words[i]?.gap === ' '; i++) {
    const name = text.nameFrom.get(i);
    if (name !== undefined) return ownerOf(text, name);
    if (!Object.hasOwn(lexicon.tables.determiners, words[i]?.form ?? '')) return undefined;
  }
  return undefined;
}

/** The one state or organisation between parentheses. */
function ownerInParentheses(text: WhoText, first: number): ActorId | undefined {
  const close = text.text.indexOf(')', text.words[first]?.start);
  const owners = new Set<ActorId>();
  for (let i = first; i < first + REACH * 2 && (text.words[i]?.end ?? Infinity) <= close; i++) {
    const name = text.nameFrom.get(i);
    const owner = name === undefined ? undefined : ownerOf(text, name);
    if (owner !== undefined) owners.add(owner);
  }
  const [owner, other] = owners;
  return other === undefined ? owner : undefined;
}
