import type { Annotation } from '../../model/annotation.ts';
import { publishedAt } from '../../model/article.ts';
import type { ContactReading, Passage } from '../../model/report.ts';
import { contains, overlaps, type Span } from '../../text/span.ts';
import { clauseAt } from '../near.ts';

/** How many sentences back the day may stand of what "zuvor", "auch" or "danach" carries on. */
const CARRIES = 2;
/** How many sentences behind a main contact its readout may name the day: "teilte der Kreml am Montag mit". */
const TOLD = 1;
/** How many sentences back, over paragraphs, the contact may stand whose day a sentence with such a word is of. */
const OVER = 8;

/**
 * The time whose day a story hands on to a contact that has none of its own: what is told next in the same paragraph is of
 * the day told before ("A traf am Montag B. C empfing beide zu einem Gespräch"), and with a word that carries on ("auch",
 * "danach") of the day two sentences back, or of the day on which something was said of it; what came before it ("zuvor
 * hatte") only of the sentence before. Where these have none, such a word takes up the day of the last contact told of in the
 * eight sentences before, in whichever paragraph. A month is handed on like a day; before a colon and behind such a word a part
 * of a day too. A planned contact takes only a day to come of the sentence before ("Dann wollen A und B verhandeln"). A main contact that was held without
 * any day is of the day on which it was made known. Words for other times ("mehrfach", "zuletzt") and days of their own
 * break the thread. Undefined where nothing is handed on.
 */
export function handedTime(contact: ContactReading, passage: Passage): Annotation<'time'> | undefined {
  const { cue, sentence } = passage;
  if (!cue?.value.introduces || !cue.value.tells || cue.value.previous) return undefined;
  if (sentence.value.kind !== 'paragraph') return undefined;
  if (contact.status === 'planned') return comingBefore(contact, sentence);
  if (contact.status !== 'held' || passage.tense !== 'after') return undefined;
  const cues = contact.seen.within('cue', sentence).map(({ value }) => value.cue);
  if (cues.includes('other_times')) return undefined;
  const linked = cues.includes('carries_story');
  const told =
    beforeColon(contact, sentence, cue) ??
    beforeLink(contact, sentence, cue) ??
    toldBefore(contact, sentence, cue.value.background, linked) ??
    (linked ? overParagraphs(contact, sentence) : undefined);
  return told ?? (contact.main ? madeKnown(contact, sentence) : undefined);
}

/** "Am Montag gab es Neues: A sprach mit B.", "Zuletzt im Januar: A traf B." */
function beforeColon(contact: ContactReading, sentence: Span, { start }: Span): Annotation<'time'> | undefined {
  const colon = contact.article.text.slice(sentence.start, start).lastIndexOf(': ');
  if (colon < 0) return undefined;
  const times = contact.seen.within('time', { start: sentence.start, end: sentence.start + colon });
  return times.findLast((time) => (isDay(time) || isPartOfDay(time) || isMonth(contact, time)) && isOfStory(contact, time) && !isOfSaying(contact, time));
} // prettier-ignore

/** "Am Montag sprach A mit B, davor hatte er C getroffen": what a word of the sentence carries on. */
function beforeLink({ seen, ...contact }: ContactReading, sentence: Span, { start }: Span): Annotation<'time'> | undefined {
  const link = seen.within('cue', sentence).findLast(({ value, start: at }) => value.cue === 'carries_story' && at < start);
  if (link === undefined || seen.within('time', { start: link.start, end: sentence.end }).some(({ value }) => value.type === 'DATE')) return undefined;
  const times = seen.within('time', { start: sentence.start, end: link.start });
  return times.findLast((time) => (isDay(time) || isPartOfDay(time)) && isOfStory({ seen, ...contact }, time) && !isOfSaying({ seen, ...contact }, time));
} // prettier-ignore

function toldBefore(
  contact: ContactReading,
  sentence: Annotation<'sentence'>,
  background: boolean,
  linked: boolean,
): Annotation<'time'> | undefined {
  const { seen } = contact;
  if (background && !linked) return undefined;
  if (seen.within('time', sentence).some(({ value }) => value.type === 'DATE')) return undefined;
  const before = sentencesOf(contact, sentence).filter(({ end }) => end <= sentence.start);
  return before
    .slice(linked && !background ? -CARRIES : -1)
    .flatMap((one) => seen.within('time', one))
    .findLast(
      (time) =>
        (isDay(time) || isMonth(contact, time) || (linked && isPartOfDay(time))) &&
        isOfStory(contact, time) &&
        (linked || !isOfSaying(contact, time)),
    );
}

/** "Später telefonierte A mit B", with no day in its paragraph: the day of the last contact told of before. */
function overParagraphs(contact: ContactReading, sentence: Annotation<'sentence'>): Annotation<'time'> | undefined {
  const { seen } = contact;
  if (seen.within('time', sentence).some(({ value }) => value.type === 'DATE')) return undefined;
  const before = seen.all('sentence').filter(({ end, value: { kind } }) => end <= sentence.start && kind === 'paragraph');
  const told = before.slice(-OVER).findLast((one) => seen.within('contact', one).some(({ value }) => value.introduces && value.status === 'held' && value.previous !== true));
  return told && seen.within('time', told).findLast((time) => (isDay(time) || isPartOfDay(time)) && isOfStory(contact, time) && !isOfSaying(contact, time));
} // prettier-ignore

/** "Am 26. Mai soll es weitergehen. Dann wollen A und B verhandeln": the day to come of the sentence before. */
function comingBefore(contact: ContactReading, sentence: Annotation<'sentence'>): Annotation<'time'> | undefined {
  const { article, seen } = contact;
  if (seen.within('time', sentence).some(({ value }) => value.type === 'DATE')) return undefined;
  const before = sentencesOf(contact, sentence).findLast(({ end }) => end <= sentence.start);
  const published = publishedAt(article, sentence.start).value?.slice(0, 10) ?? '';
  const isAhead = ({ value: { resolved } }: Annotation<'time'>): boolean => resolved !== undefined && published.length === 10 && resolved.slice(0, 10) >= published;
  return before && seen.within('time', before).findLast((time) => isDay(time) && isOfStory(contact, time) && !isOfSaying(contact, time) && isAhead(time));
} // prettier-ignore

/** The day on which the contact was told of, in its sentence or the next. */
function madeKnown(
  contact: ContactReading,
  sentence: Annotation<'sentence'>,
): Annotation<'time'> | undefined {
  const behind = sentencesOf(contact, sentence).filter(({ start }) => start >= sentence.start);
  return behind
    .slice(0, TOLD + 1)
    .flatMap((one) => contact.seen.within('time', one))
    .find((time) => isDay(time) && isOfSaying(contact, time));
}

/** The sentences of the same paragraph. */
function sentencesOf({ seen }: ContactReading, { value }: Annotation<'sentence'>): Annotation<'sentence'>[] {
  return seen.all('sentence').filter((one) => one.value.block === value.block);
}

/** A weekday, a date, "heute"; no hour, month or repetition. */
function isDay({ value: { type, value, resolved = value } }: Annotation<'time'>): boolean {
  const isDate = /^(?:XXXX-(?:WXX-\d|\d\d-\d\d)|\d{4}-\d\d-\d\d|XXXX-XX-XX|PRESENT_REF)$/u.test(value);
  return type === 'DATE' && isDate && /^(?:\d{4}-\d\d-\d\d|XXXX-(?:WXX-\d|\d\d-\d\d))$/u.test(resolved);
}

/** "Dienstagabend": a part of a day that the words name. */
function isPartOfDay({ value: { type, value } }: Annotation<'time'>): boolean {
  return type === 'TIME' && /^(?:XXXX-(?:WXX-\d|\d\d-\d\d)|\d{4}-\d\d-\d\d)T[A-Z]{2}$/u.test(value);
}

/** "im November", "Ende Januar 2020"; a month right behind a word for other times ("seit November") is none of the story. */
function isMonth(
  { seen }: ContactReading,
  { start, value: { type, resolved = '', value } }: Annotation<'time'>,
): boolean {
  const led = seen.over('cue', { start: Math.max(0, start - 2), end: start });
  if (led.some((cue) => cue.value.cue === 'other_times')) return false;
  return type === 'DATE' && /^(?:\d{4}|XXXX)-\d\d$/u.test(resolved === '' ? value : resolved);
}

/** No dateline, and no time of something that a relative clause tells aside. */
function isOfStory({ article, seen }: ContactReading, time: Annotation<'time'>): boolean {
  const { span } = article.published;
  const clauses = seen.over('clause', time).filter((c) => contains(c, time));
  const inner = clauses.sort((a, b) => a.end - a.start - (b.end - b.start))[0];
  return inner?.value.kind !== 'relative' && (span === undefined || !overlaps(span, time));
}

/** "sagte er am Samstag"; what all who took part made known together they did where they were together. */
function isOfSaying(contact: ContactReading, time: Span): boolean {
  const at = clauseAt(contact, time);
  const [sentence = time] = contact.seen.over('sentence', time);
  return contact.seen.over('attribution', sentence).some(({ value }) => {
    const speakers = value.speaker?.actors ?? [];
    if (contact.participants.every(({ id }) => speakers.some((one) => one.id === id))) return false;
    const framed = value.frame !== undefined && contains(value.frame, time);
    return framed || (value.cue ?? []).some((cue) => clauseAt(contact, cue) === at);
  });
}
