import { contains } from '../../text/span.ts';
import { union, type ActorGroup } from './actor-group.ts';
import {
  type Participants,
  type Place,
  following,
  isBy,
  nearest,
  partnerOf,
  unique,
  verbBetween,
} from './partners.ts';
import { endsIn, wordAt } from './sentence.ts';
import type { SentenceView } from './view.ts';

/** "Russland-Nato-Sitzung": both stand in the word. */
export function compoundPair({ head: { compound } }: Place): Participants | undefined {
  return compound.length >= 2 ? { actors: unique(compound), rule: 'compound' } : undefined;
}

/** "die amerikanisch-chinesischen Verhandlungen": both states stand in one adjective before the noun. */
export function adjectivePair({ head, view, gazetteer }: Place): Participants | undefined {
  const word = [1, 2].map((n) => view.tokens[head.at - n]).find((t) => t?.value.form.includes('-'));
  const inside = view.names.filter((n) => word !== undefined && contains(word, n));
  const states = unique(inside.flatMap((n) => (n.value.kind === 'nationality' ? (n.value.actor ?? []) : [])));
  const actors = states.flatMap((s) => gazetteer.ref(s.id) ?? []);
  return actors.length >= 2 ? { actors, rule: 'adjective-pair' } : undefined;
}

/** "Treffen zwischen A und B", "zwischen A und B geplante Gespräche". */
export function between(place: Place): Participants | undefined {
  const { head, view, tables } = place;
  const marked = view.groups.filter((g) => g.marker !== null && tables.between.includes(g.marker));
  const own = marked.filter(
    (g) => reaches(place, g) && (g.from > head.at || g.clause === head.clause) && !isOfNoun(g, place),
  );
  const near = nearest(own, head.at, 10);
  return near && { actors: near.actors, rule: 'between' };
}

/** "Gespräche über den Streit zwischen A und B", "nach dem Gipfel gilt eine Waffenruhe zwischen A und B": what lies between them is another matter. */
function isOfNoun(group: ActorGroup, { head, view, tables }: Place): boolean {
  let at = group.from - 1;
  while (at > head.at && !tables.between.includes(wordAt(view, at))) at--;
  const noun = at - 1;
  if (noun <= head.at || view.tokens[noun]?.value.pos !== 'NOUN' || isTime(noun, view)) return false;
  let before = noun - 1;
  while (['DET', 'ADJ'].includes(view.tokens[before]?.value.pos ?? '')) before--;
  return tables.matters.includes(wordAt(view, before)) || verbBetween(view, head.at, noun);
}

function isTime(at: number, { tokens, times }: SentenceView): boolean {
  const token = tokens[at];
  return token !== undefined && times.some((t) => contains(t, token));
}

/** "Telefonat von A und B", "Gespräche der USA und Russlands", not "Telefonate zwischen den Bürgern beider Länder". */
export function ofPair(place: Place): Participants | undefined {
  const { head, view, tables } = place;
  const group = following(view, head.at, 3).find((g) => g.marker === 'of' || isBy(g, tables));
  if (!group || group.actors.length < 2) return undefined;
  // "Gespräche der Bürger beider Länder", "am Telefon über den Streit beider Länder": of others, or of another matter.
  const ofOthers = view.tokens.slice(head.at + 1, group.from).some((_, i) => {
    const word = wordAt(view, head.at + 1 + i);
    return endsIn(tables.citizens, word) || tables.matters.includes(word);
  });
  if (ofOthers) return undefined;
  const partner = partnerOf(place);
  return { actors: union(group.actors, partner?.actors ?? []), rule: 'of' };
}

/** No other head stands between the head and a phrase that belongs to it. */
function reaches({ head, heads }: Place, group: ActorGroup): boolean {
  const [from, to] = head.at < group.from ? [head.at, group.from] : [group.to, head.at];
  return !heads.some((h) => h !== head && h.at > from && h.at < to);
}

/** "Merkels und Macrons Treffen": both stand before it. */
export function possessivePair({ head, view }: Place): Participants | undefined {
  const owner = view.groups.find((g) => g.possessive && g.to <= head.at && head.at - g.to <= 3);
  return owner && owner.actors.length >= 2 ? { actors: owner.actors, rule: 'possessive-pair' } : undefined;
}
