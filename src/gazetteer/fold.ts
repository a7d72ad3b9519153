/**
 * Brings a name in any of the usual spellings to one form, so that Selenskyj, Selenski, Zelensky and Zelenskyy meet.
 * Follows the differences between Duden, BGN/PCGN and ISO 9 for Russian and Ukrainian, and takes accents away.
 * Two different names may meet as well; the gazetteer's check lists those that do.
 */
export function foldName(name: string): string {
  const bare = hasPlainLetters(name) ? name.toLowerCase() : withoutMarks(name.toLowerCase());
  if (bare.length <= SHORT) return bare.replaceAll('w', 'v').replaceAll(/[jy]/gu, 'i');
  let folded = bare;
  for (const [pattern, to] of SAME_SOUND) folded = folded.replace(pattern, to);
  return folded;
}

/** The name without accents, in lower case letters and hyphens: for ids. */
export function slugOf(name: string): string {
  return withoutMarks(name.toLowerCase())
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/gu, '');
}

/** Words up to this length keep their s and z: "Was" is not Vaz. */
const SHORT = 4;

/** In order: longer groups first. */
const SAME_SOUND: readonly (readonly [RegExp, string])[] = [
  [/schtsch|shch|šč/gu, 'sh'],
  [/tsch|tch/gu, 'ch'],
  [/dsch|dzh/gu, 'j'],
  [/sch/gu, 'sh'],
  [/kh/gu, 'ch'],
  [/ck/gu, 'k'],
  [/ph/gu, 'f'],
  [/th/gu, 't'],
  [/w/gu, 'v'],
  [/x/gu, 'ks'],
  [/ts|tz|c(?=[ei])/gu, 'z'],
  [/z|ss|ß/gu, 's'],
  [/[jy]/gu, 'i'],
  [/ou/gu, 'u'],
  [/i{2,}/gu, 'i'],
  [/(?<=[aeou])i(?=[aeou])/gu, 'i'],
  [/(\p{L})\1+/gu, '$1'],
];

const SPECIAL: Readonly<Record<string, string>> = {
  ł: 'l', ø: 'o', đ: 'd', ð: 'd', ə: 'e', ı: 'i', æ: 'ae', þ: 'th', ß: 'ss', œ: 'oe', ä: 'a', ö: 'o', ü: 'u',
}; // prettier-ignore

function hasPlainLetters(name: string): boolean {
  return !/\P{ASCII}/u.test(name);
}

function withoutMarks(name: string): string {
  return name
    .normalize('NFKC')
    .replace(/[łøđðəıæþßœäöü]/gu, (letter) => SPECIAL[letter] ?? letter)
    .normalize('NFKD')
    .replace(/\p{M}/gu, '');
}
