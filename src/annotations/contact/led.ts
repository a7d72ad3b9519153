import type { ContactTables } from '../../languages/sections/contacts.ts';
import { cover } from '../../text/span.ts';
import { isEnvoy } from './delegations.ts';
import { isPerson, union, type ActorGroup } from './actor-group.ts';
import { markerBeforeArticle, prepositionBefore } from './markers.ts';
import { wordAt, type Sentence } from './sentence.ts';

/** Words between a delegation and the one who leads it: "eine Abordnung der Regierung in Kiew unter der Leitung von". */
const REACH = 8;

/**
 * "eine Delegation unter Leitung von A", "die Gesandtschaft, angeführt von A": who leads stands for those whom he leads, in the
 * place of their phrase; of the state named with them nothing more is said.
 */
export function withLeading(
  groups: readonly ActorGroup[],
  base: Sentence,
  tables: ContactTables,
): ActorGroup[] {
  return groups.flatMap((group, i) => {
    const [before, after] = [groups[i - 1], groups[i + 1]];
    if (after !== undefined && delegationOf(after, group.from, base, tables) !== undefined) {
      const at = delegationOf(after, group.from, base, tables) ?? 0;
      if (group.delegates !== null && group.from <= at && at < group.to) return [];
    }
    if (before !== undefined && isUnder(group, before, base, tables)) return [];
    if (after !== undefined && isUnder(after, group, base, tables))
      return [
        {
          ...group,
          actors: union(group.actors, after.actors),
          to: after.to,
          span: cover(group.span, after.span),
        },
      ];
    if (before !== undefined && group.actors.every((a) => a.kind !== 'person')) {
      const led = ledBehind(before, base, tables);
      if (led !== undefined && group.from <= led && led < group.to) return [];
    }
    const noun = delegationOf(group, before?.from ?? 0, base, tables);
    if (noun !== undefined) return [inPlaceOf(noun, group, base, tables)];
    return ledBehind(group, base, tables) === undefined ? [group] : [inFrontOf(group, base, tables)];
  });
}

/** "eine Delegation der Ecowas unter Staatschef A", "eine Abordnung der Taliban um A": a body, and who leads its people, right behind it. */
function isUnder({ marker, actors, from, delegates }: ActorGroup, body: ActorGroup, base: Sentence, tables: ContactTables): boolean {
  const isBody = body.actors.length > 0 && body.actors.every((a) => a.kind === 'organisation' || a.kind === 'group');
  const sent = base.tokens.slice(Math.max(0, body.from - 2), body.to).some((t) => isEnvoy(t.value.form.toLowerCase(), tables));
  return isBody && sent && delegates === null && marker !== null && tables.under.includes(marker) && from - body.to <= 2 && actors.every(isPerson);
} // prettier-ignore

/** Words between a participle of leading and the delegation: "von A geführte chinesische Delegation". */
const ADJECTIVES = 2;

/** "eine von A geführte Abordnung": where the word for those stands whom the group before the participle leads. */
function ledBehind({ to, marker, actors, delegates }: ActorGroup, base: Sentence, tables: ContactTables): number | undefined {
  const [leader, ...more] = actors;
  if (delegates !== null || marker === null || !tables.by.includes(marker) || leader?.kind !== 'person' || more.length > 0) return undefined;
  if (!tables.led.some((word) => wordAt(base, to).startsWith(word))) return undefined;
  let at = to + 1;
  while (base.tokens[at]?.value.pos === 'ADJ' && at - to <= ADJECTIVES) at++;
  return base.tokens[at]?.value.pos === 'NOUN' && isEnvoy(wordAt(base, at), tables) ? at : undefined;
} // prettier-ignore

/** The leader in the place of the whole phrase, of which article and preposition stand before "von". */
function inFrontOf(group: ActorGroup, base: Sentence, tables: ContactTables): ActorGroup {
  const by = group.from - 1;
  const article = base.tokens[by - 1]?.value.pos === 'DET' ? by - 1 : by;
  return {
    ...group,
    marker: prepositionBefore(base, article, tables),
    clause: base.clauseOf[by] ?? group.clause,
  };
}

/** Where the word for those stands whom the group leads; undefined where it leads nobody. */
function delegationOf(
  { from, marker, actors, delegates }: ActorGroup,
  first: number,
  base: Sentence,
  tables: ContactTables,
): number | undefined {
  if (delegates !== null || marker === null || !(tables.by.includes(marker) || marker === 'of'))
    return undefined;
  if (actors.length === 0 || actors.some((a) => a.kind !== 'person')) return undefined;
  const verb = marker === 'of' ? from - 1 : from - 2;
  const leads =
    tables.leading.includes(wordAt(base, verb)) || tables.leading.includes(wordAt(base, verb - 1));
  if (!leads) return undefined;
  for (let at = verb - 1; at >= first && verb - at <= REACH; at--)
    if (base.tokens[at]?.value.pos === 'NOUN' && isEnvoy(wordAt(base, at), tables)) return at;
  return undefined;
}

function inPlaceOf(noun: number, group: ActorGroup, base: Sentence, tables: ContactTables): ActorGroup {
  let from = noun;
  while (from > 0 && ['ADJ', 'DET', 'NUM'].includes(base.tokens[from - 1]?.value.pos ?? '')) from--;
  const marker = prepositionBefore(base, from, tables) ?? markerBeforeArticle(base, from + 1, tables);
  const span = cover(
    { start: base.tokens[from]?.start ?? group.span.start, end: group.span.end },
    group.span,
  );
  return { ...group, from, span, marker, clause: base.clauseOf[noun] ?? group.clause };
}
