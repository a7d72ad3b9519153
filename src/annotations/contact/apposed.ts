import type { ContactTables } from '../../languages/sections/contacts.ts';
import type { ActorRef } from '../../model/actor.ts';
import { cover } from '../../text/span.ts';
import { isPerson, type ActorGroup } from './actor-group.ts';
import { wordAt, type Sentence } from './sentence.ts';

/** "A sowie die Präsidenten von Benin und Togo, B und C,": the names behind take the place of the officials who join others. */
export function namedBehind(groups: readonly ActorGroup[], base: Sentence, { and }: ContactTables): ActorGroup[] {
  const named = groups.flatMap((group, i) => {
    const names = groups.slice(i + 1, i + 1 + group.actors.length);
    const officials = group.delegates !== null && group.actors.length >= 2 && and.includes(wordAt(base, group.from - 1));
    const ends = [group, ...names].map((g) => g.to);
    const beside = names.every((g, n) => g.from === (ends[n] ?? 0) + 1 && (n > 0 || base.tokens[g.from - 1]?.value.form === ','));
    const people = names.length === group.actors.length && names.every((g) => g.actors.length === 1 && g.actors[0]?.kind === 'person');
    return officials && people && beside ? [{ group, names }] : [];
  });
  return groups.flatMap((group) => {
    if (named.some((n) => n.group === group)) return [];
    const of = named.find((n) => n.names.includes(group));
    if (of === undefined) return [group];
    const actors = sentBy({ ...group, actors: of.names.flatMap((g) => g.actors) }, of.group).slice(of.names.indexOf(group)).slice(0, 1);
    return [{ ...group, actors, ...(of.names[0] === group ? { from: of.group.from, marker: of.group.marker } : {}) }];
  });
} // prettier-ignore

/** "die Außenminister beider Länder, A und B, …": whom an apposition names takes the place of the phrase before it. */
export function withoutApposed(
  groups: readonly ActorGroup[],
  base: Sentence,
  tables: ContactTables,
): ActorGroup[] {
  const kept: ActorGroup[] = [];
  for (const group of groups) {
    const last = kept.at(-1);
    if (last && areDescribed(last, group, base)) continue;
    const others = last === undefined ? 0 : last.actors.length - group.actors.length;
    if (last && others > 0 && namesTheLast(last, group, base)) {
      const actors = [...last.actors.slice(0, others), ...group.actors];
      kept[kept.length - 1] = { ...last, actors, to: group.to, span: cover(last.span, group.span) };
      continue;
    }
    if (last && isApposed(last, group, base, tables))
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

/** "mit A sowie den Präsidenten Äthiopiens und des Sudan, B und C,": the last of those before are the states or the holders whom it names. */
function namesTheLast(last: ActorGroup, group: ActorGroup, base: Sentence): boolean {
  const comma = group.from === last.to + 1 && base.tokens[last.to]?.value.form === ',' && closes(group, base);
  const meant = last.actors.slice(-group.actors.length);
  return comma && group.actors.length >= 2 && group.actors.every((a, i) => a.kind === 'person' && (a.id === meant[i]?.id || a.side === meant[i]?.id));
} // prettier-ignore

export function isApposed(last: ActorGroup, group: ActorGroup, base: Sentence, tables: ContactTables): boolean {
  const comma = wordAt(base, group.from - 1) === ',' && isForRegion(last.to, group.from - 1, base, tables);
  if (!comma || !group.actors.every(isPerson)) return false;
  if (group.actors.length === 1) return last.delegates !== null && last.actors.length === 1 && closes(group, base);
  return group.actors.length >= 2 && (last.delegates !== null || last.actors.length === group.actors.length);
} // prettier-ignore

/** "A und B, die Präsidenten des Sudans und des Südsudans,": what two are stands behind them. */
export function areDescribed(last: ActorGroup, group: ActorGroup, base: Sentence): boolean {
  const comma = group.from === last.to + 1 && base.tokens[last.to]?.value.form === ',';
  if (!comma || group.delegates !== 'leaders' || !closes(group, base) || last.actors.length < 2) return false;
  return last.actors.length === group.actors.length && last.actors.every((a) => a.kind === 'person' && group.actors.some((b) => b.id === a.side));
} // prettier-ignore

/** Nothing, or what the office is for: "der UN-Gesandte für Westafrika, A". */
function isForRegion(from: number, to: number, { tokens }: Sentence, { officeFor }: ContactTables): boolean {
  const [first, ...words] = tokens.slice(from, to);
  if (first === undefined) return true;
  return officeFor.includes(first.value.form.toLowerCase()) && words.length > 0 && words.length <= REGION && words.every((t) => ['NOUN', 'PROPN', 'DET', 'ADJ'].includes(t.value.pos));
} // prettier-ignore

/** Words behind the preposition of an office: "für die östliche Sahelzone". */
const REGION = 3;

/** "den Vertreter der USA, Botschafter A, …": whom the apposition names acts for those who sent him; of several each for his own, in order. */
export function sentBy(group: ActorGroup, last: ActorGroup): readonly ActorRef[] {
  const [sender] = last.actors;
  if (group.actors.length === last.actors.length && last.actors.every((a) => a.kind === 'country'))
    return group.actors.map((a, i) =>
      a.side === undefined ? { ...a, side: last.actors[i]?.id ?? a.id } : a,
    );
  if (group.actors.length > 1 || sender === undefined) return group.actors;
  return group.actors.map((a) => (a.side === undefined ? { ...a, side: sender.id } : a));
}

/** A comma or the end of the sentence follows: an apposition, no enumeration. */
export function closes({ to }: ActorGroup, { tokens }: Sentence): boolean {
  return tokens[to] === undefined || tokens[to].value.pos === 'PUNCT';
}
