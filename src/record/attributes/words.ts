import type { ContactReading, Passage, ReportedValue } from '../../model/report.ts';
import { contains, overlaps, type Span } from '../../text/span.ts';
import type { Attribute } from '../attribute.ts';
import { wordsOf } from '../near.ts';
import { once, reported } from '../reported.ts';
import { contentWords, wordOverlap, words } from '../values/words.ts';

interface Worded {
  readonly name: string;
  /** Name of the cue that gives it. */
  readonly cue: string;
  readonly label: { readonly de: string; readonly en: string };
  readonly about: string;
  readonly many: boolean;
  readonly settledByEvent: boolean;
  /** Slot whose words are the value; absent: the whole phrase, or the value the table gives. */
  readonly slot?: string;
}

/** An attribute whose value is words of the article (or one fixed meaning of them), found by one cue. */
function worded({ name, cue, slot, ...rest }: Worded): Attribute<string> {
  const find = (contact: ContactReading, passage: Passage): ReportedValue<string>[] =>
    contact.seen
      .within('cue', passage.sentence)
      .filter((c) => c.value.cue === cue && overlaps(c, passage.span))
      .map((c) => {
        const span: Span = (slot === undefined ? undefined : c.value.slots[slot]) ?? {
          start: c.start,
          end: c.end,
        };
        return reported(contact, passage, {
          value: c.value.value ?? wordsOf(contact, span),
          span,
          rule: c.rule,
        });
      });
  return {
    name,
    ...rest,
    type: words,
    expected: false,
    find: (c) => withoutParts(once(c.passages.flatMap((p) => find(c, p)))),
  };
}

/**
 * Of words that lie within others, one: the longer where these say more ("slow talks on the deal" and "the deal"), the
 * shorter where they say the same ("on the deal" and "the deal").
 */
function withoutParts(all: readonly ReportedValue<string>[]): readonly ReportedValue<string>[] {
  const isSpare = (one: ReportedValue<string>): boolean =>
    all.some((other) =>
      isWithin(one, other) ? saysMore(other, one) : isWithin(other, one) && !saysMore(one, other),
    );
  return all.filter((one) => !isSpare(one));
}

/** Letters of a word that says something: shorter ones are articles and prepositions. */
const TELLING = 5;

/** True when the longer words have a telling word that the shorter lack. */
function saysMore({ value }: ReportedValue<string>, shorter: ReportedValue<string>): boolean {
  const there = contentWords(shorter.value);
  return contentWords(value).some((word) => word.length >= TELLING && wordOverlap([word], there) === 0);
}

/** True when the words of `a` lie within longer words of `b`. */
function isWithin(
  { evidence: [a] }: ReportedValue<string>,
  { evidence: [b] }: ReportedValue<string>,
): boolean {
  return a.article === b.article && contains(b, a) && b.end - b.start > a.end - a.start;
}

/** Whether the press was admitted. */
export const press = worded({
  name: 'press',
  cue: 'press',
  label: { de: 'Presse', en: 'Press' },
  about: 'Whether the press was admitted.',
  many: false,
  settledByEvent: false,
});

/** What it was about, in the words of the article. */
export const topics = worded({
  name: 'topics',
  cue: 'topic',
  slot: 'what',
  label: { de: 'Themen', en: 'Topics' },
  about: 'What it was about, in the words of the article.',
  many: true,
  settledByEvent: false,
});

/** How it is judged, with whose judgement it is as the voice. */
export const tone = worded({
  name: 'tone',
  cue: 'tone',
  slot: 'words',
  label: { de: 'Ton', en: 'Tone' },
  about: 'How it is judged, and by whom.',
  many: true,
  settledByEvent: true,
});

/** What came of it. */
export const outcome = worded({
  name: 'outcome',
  cue: 'outcome',
  slot: 'what',
  label: { de: 'Ergebnis', en: 'Outcome' },
  about: 'What came of it, in the words of the article.',
  many: true,
  settledByEvent: true,
});
