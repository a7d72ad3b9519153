import { isBare, type ActorGroup } from './actor-group.ts';
import { union } from './actor-group.ts';
import { isBy, type Participants, type Place } from './partners.ts';

/** How many words such a phrase may have. */
const LONGEST = 22;

/**
 * "A, von B am Abend telefonisch unterrichtet, begrüßte …", "A, am selben Tag von B empfangen, sagte …": a participle between commas
 * right behind somebody tells what another did to him; undefined where it is no such phrase.
 */
export function adjunct(place: Pick<Place, 'head' | 'view' | 'tables'>): Participants | undefined {
  const { head, view, tables } = place;
  const phrase = phraseAround(place);
  if (phrase === undefined) return undefined;
  const whom = view.groups.find((g) => g.to === phrase.open && isOnePerson(g));
  const by = view.groups.find((g) => g.from > phrase.open && g.to <= phrase.close && isBy(g, tables) && isOnePerson(g));
  const others = view.groups.some((g) => g !== by && g.from > phrase.open && g.to < phrase.close && isBare(g));
  if (whom === undefined || by === undefined || others || whom.clause !== by.clause) return undefined;
  return head.at > phrase.open ? { actors: union(by.actors, whom.actors), rule: 'adjunct' } : undefined;
} // prettier-ignore

/** The commas around the head, where what they enclose ends in a participle and has no other verb. */
function phraseAround({ head, view }: Pick<Place, 'head' | 'view'>): { readonly open: number; readonly close: number } | undefined {
  const isComma = (i: number): boolean => view.tokens[i]?.value.form === ',';
  const close = view.tokens.findIndex((_, i) => i >= head.at && isComma(i));
  const open = view.tokens.findLastIndex((_, i) => i < head.at && isComma(i));
  if (open < 0 || close < 0 || close - open > LONGEST) return undefined;
  const last = view.tokens[close - 1]?.value;
  // Written like a finite verb, it is none where one follows: "…, von B empfangen, sagte …".
  const follows = view.tokens[close + 1]?.value.verb?.form === 'fin';
  const looksSo = (last?.pos === 'ADJ' || (follows && last?.verb?.tense === 'pres')) && /(?:t|en)$/u.test(last.form);
  const closes = last?.verb?.form === 'part' || looksSo;
  const other = view.tokens.slice(open + 1, close - 1).some((t) => t.value.verb !== undefined);
  return closes && !other ? { open, close } : undefined;
} // prettier-ignore

function isOnePerson({ actors }: ActorGroup): boolean {
  return actors.length === 1 && actors[0]?.kind === 'person';
}
