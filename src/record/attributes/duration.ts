import type { Annotation } from '../../model/annotation.ts';
import type { ContactReading, Modifier, Passage, ReportedValue } from '../../model/report.ts';
import type { Attribute } from '../attribute.ts';
import { belonging, clauseAt } from '../near.ts';
import { once, reported } from '../reported.ts';
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
  find: (contact) => once(contact.passages.flatMap((passage) => lengths(contact, passage))),
};

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
