/** Controls (but tab and line break), direction marks and overrides: invisible, yet they change what a reader sees. */
const STEERING = /(?![\t\n\r])\p{Cc}|\p{Bidi_Control}/gu;

/** The text with every steering character shown as its code point. */
export function visible(text: string): string {
  return text.replace(
    STEERING,
    (c) => `⟨U+${(c.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}⟩`,
  );
}
