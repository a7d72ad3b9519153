import type { TaggedTime, TimedText } from '../model/tagged-time.ts';

const HEAD = `<?xml version="1.0" encoding="UTF-8"?>
<TimeML xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:noNamespaceSchemaLocation="http://timeml.org/timeMLdocs/TimeML_1.2.1.xsd">
`;

/**
 * One text as TimeML 1.2.1: the text with a TIMEX3 around each time, in pieces. `value` is the settled value, else what
 * the words give. Characters that XML cannot hold become U+FFFD.
 */
export function* timeml({ id, text, reference, times }: TimedText): Generator<string> {
  yield `${HEAD}<DOCID>${escaped(id)}</DOCID>\n`;
  if (reference !== null) yield `<DCT>${creation(reference)}</DCT>\n`;
  yield '<TEXT>';
  let at = 0;
  for (const [i, time] of times.entries()) {
    yield escaped(text.slice(at, time.start));
    yield `<TIMEX3 ${attributes(time, i + 1, reference !== null)}>${escaped(time.quote)}</TIMEX3>`;
    at = time.end;
  }
  yield `${escaped(text.slice(at))}</TEXT>\n</TimeML>\n`;
}

function creation(reference: string): string {
  const type = reference.includes('T') ? 'TIME' : 'DATE';
  const value = escaped(reference);
  return `<TIMEX3 tid="t0" type="${type}" value="${value}" temporalFunction="false" functionInDocument="CREATION_TIME">${value}</TIMEX3>`;
}

function attributes(time: TaggedTime, n: number, anchored: boolean): string {
  const { value, mod, resolved, basis } = time;
  const shown = resolved ?? value;
  // "vor zwei Wochen" without a date to count from is, in TIMEX3, the length that it names.
  const type =
    resolved === undefined && /^P[\dXT]/u.test(value) && time.type === 'DATE' ? 'DURATION' : time.type;
  return [
    `tid="t${n}"`,
    `type="${type}"`,
    `value="${escaped(shown)}"`,
    ...(mod === undefined ? [] : [`mod="${escaped(mod)}"`]),
    `temporalFunction="${String(basis === 'computed')}"`,
    ...(basis === 'computed' && anchored ? ['anchorTimeID="t0"'] : []),
  ].join(' ');
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** For text and attribute values; what XML 1.0 has no place for (control characters, lone surrogates) becomes U+FFFD. */
function escaped(text: string): string {
  return text
    .replace(/[&<>"]/gu, (c) => ENTITIES[c] ?? c)
    .replace(/[\p{Cc}\p{Surrogate}\uFFFE\uFFFF]/gu, (c) => {
      return c === '\n' || c === '\t' || c === '\r' ? c : '\uFFFD';
    });
}
