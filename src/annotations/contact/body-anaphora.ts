import type { Gazetteer } from '../../gazetteer/gazetteer.ts';
import type { ContactTables } from '../../languages/sections/contacts.ts';
import type { ActorId, ActorRef } from '../../model/actor.ts';
import type { ActorGroup } from './actor-group.ts';
import { type Before, isSaidWho, phrase } from './anaphora-phrase.ts';
import { isEnvoy, isLeader } from './delegations.ts';
import { isMultilateral } from './diplomatic.ts';
import type { Memory } from './memory.ts';
import { wordAt } from './sentence.ts';
import type { SentenceView } from './view.ts';

/** "das Gremium", "der Rat": the body that was named last; "der Sicherheitsrat" is that of the world; "die Liga" the one that is called so. */
export function bodyAt(at: number, view: SentenceView, { memory, tables, gazetteer }: Before): ActorGroup | undefined {
  const word = wordAt(view, at);
  if (!tables.definite.includes(wordAt(view, at - 1)) || isSaidWho(at + 1, view, tables)) return undefined;
  const called = calledSo(word, memory, tables, gazetteer);
  if (called === undefined && !tables.bodyNouns.includes(word)) return undefined;
  const ofWorld = tables.worldBodies[word];
  const body = called ?? (ofWorld === undefined ? memory.body : gazetteer.ref(ofWorld));
  return phrase(view, { actors: body ? [body] : [], from: at - 1, to: at + 1 }, tables);
} // prettier-ignore

/** "die Liga": the only organisation named so far of whose name the word is the last one. */
function calledSo(word: string, { named }: Memory, { bodyHeads }: ContactTables, gazetteer: Gazetteer): ActorRef | undefined {
  const head = bodyHeads[word];
  if (head === undefined) return undefined;
  const endsInIt = (id: ActorId): boolean => {
    const entry = gazetteer.entry(id);
    return entry?.kind === 'organisation' && entry.name.toLowerCase().split(' ').at(-1) === head;
  };
  const [one, ...more] = [...named.keys()].filter(endsInIt);
  return one !== undefined && more.length === 0 ? gazetteer.ref(one) : undefined;
} // prettier-ignore

/** "die Botschafter der 30 Mitgliedstaaten", "die Staats- und Regierungschefs": those who meet for the body that was named last. */
export function membersAt(at: number, view: SentenceView, { memory: { body }, tables, gazetteer }: Before): ActorGroup | undefined {
  const word = wordAt(view, at);
  if (body === undefined || !isMultilateral(body, gazetteer) || !(isLeader(word, tables) || isEnvoy(word, tables))) return undefined;
  const states = membersBehind(at + 1, view, tables);
  if (states !== undefined) return phrase(view, { actors: [body], from: at, to: states + 1 }, tables);
  const all = tables.allLeaders.find((row) => row.split(' ').every((part, n, parts) => wordAt(view, at + 1 - parts.length + n) === part));
  if (all === undefined || isSaidWho(at + 1, view, tables)) return undefined;
  return phrase(view, { actors: [body], from: at + 1 - all.split(' ').length, to: at + 1 }, tables);
} // prettier-ignore

/** "der 30 Mitgliedstaaten": where the word stands; undefined where something else follows. */
function membersBehind(at: number, view: SentenceView, tables: ContactTables): number | undefined {
  if (!tables.genitiveArticles.includes(wordAt(view, at))) return undefined;
  const noun = view.tokens[at + 1]?.value.pos === 'NUM' ? at + 2 : at + 1;
  return tables.memberStates.includes(wordAt(view, noun)) && !isSaidWho(noun + 1, view, tables) ? noun : undefined;
} // prettier-ignore
