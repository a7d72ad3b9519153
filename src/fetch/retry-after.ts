/** The wait that a `Retry-After` header asks for in seconds: a number or a date, counted from `now` (milliseconds since 1970); null when it says neither. */
export function retryAfter(header: string | undefined, now: number): number | null {
  const words = header?.trim() ?? '';
  if (/^\d{1,9}$/u.test(words)) return Number(words);
  const at = Date.parse(words);
  return Number.isNaN(at) ? null : Math.max(0, Math.ceil((at - now) / 1000));
}
