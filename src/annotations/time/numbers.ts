import type { NumberWords } from '../../languages/sections/calendar.ts';

/** Every number word up to 999 that the language can write as one word, and the halves. */
export function numberWords(numbers: NumberWords): ReadonlyMap<string, number> {
  const small = new Map<string, number>([...Object.entries(numbers.ones), ...Object.entries(numbers.tens)]);
  for (const [ten, tens] of Object.entries(numbers.tens)) {
    for (const [one, ones] of Object.entries(numbers.ones)) {
      if (ones < 1 || ones > 9) continue;
      if (numbers.joint === '-') small.set(`${ten}-${one}`, tens + ones);
      else small.set(one + numbers.joint + ten, tens + ones);
    }
  }
  const all = new Map(small);
  for (const [word, hundreds] of Object.entries(numbers.hundreds)) {
    all.set(word, hundreds);
    for (const [rest, value] of small) {
      if (value > 0 && numbers.joint !== '-') all.set(word + rest, hundreds + value);
    }
  }
  for (const [word, value] of Object.entries(numbers.halves)) all.set(word, value);
  return all;
}
