import type { Annotation } from '../../model/annotation.ts';
import type { ContactReading, Modifier, Passage, ReportedValue } from '../../model/report.ts';
import type { Attribute } from '../attribute.ts';
import { belonging, clauseAt } from '../near.ts';
import { once, reported } from '../reported.ts';
import { clocks } from './start.ts';
import { duration as durationType, secondsOf } from '../values/duration.ts';

/** How long it lasted: ISO 8601 duration with its modifier. */
export const duration: Attribute<string> = {
  name: 'duration',
  label: { de: 'Dauer', en: 'Length' },
  about: 'How long it lasted, with the modifier of the words (about, more than, less than).',
  type: durationType,
  many: false,
  settledByEvent: true,
  expected: true,
  find: (contact) => {
    const stated = once(contact.passages.flatMap((passage) => lengths(contact, passage)));
    return stated.length > 0
      ? stated
      : once(contact.passages.flatMap((passage) => betweenClocks(contact, passage)));
  },
};

/** Minutes beyond which two clock times of a sentence are none of one sitting. */
const ONE_SITTING = 16 * 60;

/** "von 15 bis 16.20 Uhr": what lies between the only start and the only end that a sentence tells; nothing where it tells more or less. */
function betweenClocks(contact: ContactReading, passage: Passage): ReportedValue<string>[] {
  const [from, ...otherStarts] = clocks(contact, passage, false);
  const [to, ...otherEnds] = clocks(contact, passage, true);
  if (from === undefined || to === undefined || otherStarts.length + otherEnds.length > 0) return [];
  const [start, end] = [minuteOf(from.value), minuteOf(to.value)];
  const [first, last] = [from.evidence[0], to.evidence[0]];
  if (start === undefined || end === undefined || first.start > last.start) return [];
  const minutes = (end - start + DAY) % DAY;
  if (minutes === 0 || minutes > ONE_SITTING) return [];
  const value = `PT${minutes >= 60 ? `${String(Math.floor(minutes / 60))}H` : ''}${minutes % 60 > 0 ? `${String(minutes % 60)}M` : ''}`;
  const span = { start: first.start, end: last.end };
  return [reported(contact, passage, { value, span, basis: 'computed', rule: 'duration/start-to-end' })];
} // prettier-ignore

/** Minutes of a day. */
const DAY = 24 * 60;

/** The minute of the day in an ISO value with a clock time; undefined where it has none or says its zone. */
function minuteOf(value: string): number | undefined {
  const [, hour, minute] = /T(\d\d):(\d\d)$/u.exec(value) ?? [];
  return hour === undefined || minute === undefined ? undefined : Number(hour) * 60 + Number(minute);
}

function lengths(contact: ContactReading, passage: Passage): ReportedValue<string>[] {
  return belonging(contact, passage, 'duration')
    .filter((d) => isLength(contact, passage, d))
    .map((d) => {
      const mod = modifier(d.value.mod);
      return reported(contact, passage, {
        value: d.value.value,
        span: d,
        rule: d.rule,
        ...(mod ? { mod } : {}),
      });
    });
}

/** No contact lasts longer, in seconds: "dreißig Tage lang" is said of what was agreed. */
const MOST = 14 * 86_400;

/** A length of the contact itself: not a distance in time ("vor zwei Stunden"), and said of the contact in its clause. */
function isLength(contact: ContactReading, passage: Passage, found: Annotation<'duration'>): boolean {
  if (secondsOf(found.value.value) > MOST) return false;
  if (isAttribute(contact, passage, found)) return true;
  const cues = contact.seen.over('cue', found).map((c) => c.value.cue);
  const said = cues.includes('lasts');
  if (cues.includes('time_distance') && !said) return false;
  const lasts =
    said ||
    contact.seen
      .within('cue', passage.sentence)
      .some((c) => c.value.cue === 'lasts' && clauseAt(contact, c) === clauseAt(contact, found));
  if (!passage.cue) return lasts;
  const before = found.end <= passage.cue.start && passage.cue.start - found.end < 40;
  return lasts || before || found.start >= passage.cue.end || standsBare(contact, passage.cue, found);
}

/** "nach achtstündigen Beratungen": an adjective of the word for the contact. */
function isAttribute({ seen }: ContactReading, { cue }: Passage, found: Annotation<'duration'>): boolean {
  if (cue === undefined || found.end > cue.start) return false;
  const words = seen.within('token', { start: found.start, end: cue.start });
  return words.some((t) => t.end === found.end) && words.filter((t) => t.end >= found.end).every((t) => t.value.pos === 'ADJ');
} // prettier-ignore

/** "Gut eine Stunde haben A und B am Samstag telefoniert": without a preposition, in a clause that tells of the contact. */
function standsBare(
  { seen }: ContactReading,
  { value }: Annotation<'contact'>,
  found: Annotation<'duration'>,
): boolean {
  const before = seen.over('token', { start: found.start - 2, end: found.start }).at(-1);
  return value.tells && before?.value.pos !== 'ADP';
}

function modifier(mod: Annotation<'duration'>['value']['mod']): Modifier | undefined {
  return mod === 'APPROX' || mod === 'MORE_THAN' || mod === 'LESS_THAN' ? mod : undefined;
}
