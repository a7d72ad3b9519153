import type { Seen } from '../../model/annotation.ts';
import type { Message } from '../../model/message.ts';

/** A message for each stated date whose stated weekday is another one. The date stands; both days are its candidates. */
export function timeMessages(seen: Seen): Message[] {
  return seen.all('time').flatMap(({ start, end, value: { resolved, candidates } }) => {
    if (resolved === undefined || candidates === undefined || !candidates.includes(resolved)) return [];
    const other = candidates.find((day) => day !== resolved) ?? '';
    const text = `the date is ${resolved}, but the weekday beside it would be ${other}`;
    return [{ code: 'date/weekday-mismatch' as const, text, span: { start, end } }];
  });
}
