import type { AttributionValue, Found, Party } from '../../model/annotation.ts';
import type { Carrying } from './context.ts';
import { frameOf } from './frames.ts';
import { range } from './draft.ts';
import type { Desk } from './make.ts';
import { partyOf } from './party.ts';
import { rolesOf } from './roles.ts';
import { isThing, subjectOf } from './subject.ts';
import { isQuoted, spanOf, withDescendants, type Unit } from './unit.ts';
import { sayingsIn } from './verbs.ts';

/** Who speaks when a sentence names nobody. */
export interface Carried {
  readonly speaker: Party | null;
  readonly via: readonly Party[];
  readonly medium: 'Speech' | 'Writing' | 'Thought';
  readonly block: number;
  /** True for somebody whom a sentence was only about: that one goes on in the reported mood, not in what is planned or heard. */
  readonly topic?: true;
}

/** Who is about to speak after a colon at the end of a sentence, with the words that say so. */
export interface Announced extends Carried {
  readonly cue: Pick<AttributionValue, 'cue' | 'frame'>;
}

/** The speaker that statements leave for what follows: the last one that is named and not inside another's words. */
export function carriedFrom(found: readonly Found<'attribution'>[], block: number): Carried | null {
  const last = found.findLast(
    ({ value, rule }) =>
      value.partOf === undefined && value.speaker !== null && !rule.endsWith('/noun-relative'),
  )?.value;
  if (last === undefined) return null;
  return { speaker: last.speaker, via: last.via, medium: last.medium ?? 'Speech', block };
}

/**
 * Whom a sentence in the outlet's own words is about, who may speak in the next: "X zeigte sich zuversichtlich. Man werde …". A
 * single person in the subject of its last main clause, or a single body that tells something; null where there is none.
 */
export function topicOf(desk: Desk): Carried | null {
  const { unit, seen, article } = desk;
  const clause = unit.clauses.findLast((c) => c.value.kind === 'main' && c.verb >= 0 && !isQuoted(unit, c));
  const subject = clause === undefined ? null : subjectOf(desk, clause);
  if (subject === null || subject.pronoun) return null;
  const speaker = partyOf(article, seen, {
    unit,
    draft: { words: range(subject.from, subject.to), head: subject.head },
  });
  const [actor, ...others] = speaker?.actors ?? [];
  const fullName = unit.words.slice(subject.from, subject.to).filter((w) => w.pos === 'PROPN').length > 1;
  const tells = clause !== undefined && sayingsIn(unit, clause, desk.speech).length > 0;
  const deed = isThing(unit.words[subject.head]?.low ?? '', desk.speech);
  const known = actor === undefined ? fullName || (tells && !deed) : actor.kind === 'person' || tells;
  if (speaker === null || others.length > 0 || !known) return null;
  return { speaker, via: [], medium: 'Speech', block: unit.block, topic: true };
}

/** A speaker is kept to the end of the paragraph; a quotation that stands alone may follow in the next. */
export function reaches(carried: Carried | null, unit: Unit, carrying: Carrying): carried is Carried {
  if (carried === null) return false;
  const near = carrying.type === 'direct' || carrying.rule === 'reported-mood';
  if (carried.topic === true && !near) return false;
  return carried.block === unit.block || (carried.block === unit.block - 1 && near);
}

/** Who speaks after a sentence that ends with a colon; null for other sentences. */
export function announcedBy(desk: Desk): Announced | null {
  const { unit, seen, speech, article } = desk;
  if (unit.words.at(-1)?.form !== ':') return null;
  const clause = unit.clauses.findLast(
    (c) => (c.value.kind === 'main' || c.parent === null) && c.verb >= 0 && !isQuoted(unit, c),
  );
  if (clause === undefined) return null;
  const saying = sayingsIn(unit, clause, speech)[0];
  const subject = subjectOf(desk, clause);
  const found =
    saying === undefined
      ? subject === null
        ? null
        : { words: range(subject.from, subject.to), head: subject.head }
      : rolesOf(desk, saying).speaker;
  if (found === null) return null;
  const frame = frameOf(unit, withDescendants(clause), []);
  const cue = saying?.cue.map((i) => spanOf(unit, i, i + 1));
  const span = spanOf(unit, frame[0] ?? 0, (frame.at(-1) ?? 0) + 1);
  return {
    speaker: partyOf(article, seen, { unit, draft: found }),
    via: [],
    medium: saying?.entry.medium ?? 'Speech',
    block: unit.block,
    cue: { ...(cue === undefined ? {} : { cue }), frame: span },
  };
}

/**
 * A statement whose speaker is a pronoun that nobody resolved, or nobody ("hieß es"), takes the speaker before it in the
 * same paragraph. Inside somebody's reported speech that speaker is the next link of the chain.
 */
export function withSpeaker(
  desk: Desk,
  found: Found<'attribution'>,
  { carried, outer }: { carried: Carried | null; outer: Found<'attribution'> | null },
): Found<'attribution'> {
  const { unit } = desk;
  const value = { ...found.value, via: viaOf(desk, found.value.via, carried) };
  const before = carried?.block === unit.block ? carried : null;
  const cued = value.cue !== undefined && !found.rule.endsWith('/noun-clause');
  const speaker = resolved(desk, value.speaker, before?.speaker ?? null, cued);
  if (outer === null) return { ...found, value: { ...value, speaker } };
  const link =
    outer.value.speaker === null || outer.value.speaker.label === speaker?.label ? [] : [outer.value.speaker];
  const partOf = value.partOf ?? { start: outer.start, end: outer.end };
  return { ...found, value: { ...value, speaker, via: [...value.via, ...link, ...outer.value.via], partOf } };
}

/** The chain with a word that points back ("demnach") as whom it points to; without it where nobody came before. */
function viaOf({ unit, speech }: Desk, via: readonly Party[], carried: Carried | null): readonly Party[] {
  return via.flatMap((party) => {
    const word = unit.words.find((w) => w.start === party.span?.start && w.end === party.span.end);
    if (word === undefined || !speech.backWords.includes(word.low)) return [party];
    return carried?.speaker == null ? [] : [{ ...carried.speaker, ...(party.span && { span: party.span }) }];
  });
}

function resolved(
  { unit, speech }: Desk,
  speaker: Party | null,
  before: Party | null,
  cued: boolean,
): Party | null {
  const word = unit.words.find((w) => w.start === speaker?.span?.start && w.end === speaker.span.end);
  const back = word !== undefined && speech.backWords.includes(word.low);
  if (before !== null && speaker?.actors.length === 0 && isPossessive({ unit, speech }, speaker))
    return isPlural(before) ? speaker : { ...before, ...(speaker.span && { span: speaker.span }) };
  if (before === null) return back ? null : speaker;
  if (speaker === null) return cued ? { actors: before.actors, label: before.label } : null;
  const open =
    back || (speaker.actors.length === 0 && word?.pos === 'PRON' && word.low !== 'die' && word.low !== 'der');
  return open && !isPlural(before) ? { ...before, ...(speaker.span && { span: speaker.span }) } : speaker;
}

/** "seiner Meinung nach", "nach ihren Worten": the account of whoever spoke before. */
function isPossessive({ unit, speech }: Pick<Desk, 'unit' | 'speech'>, { span }: Party): boolean {
  const low = unit.words.find((w) => w.start === span?.start)?.low ?? '';
  return speech.possessives.includes(low) && !speech.ownWords.includes(low);
}

function isPlural({ actors }: Party): boolean {
  return actors.length > 1;
}
