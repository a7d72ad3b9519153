/**
 * Brings a name in any of the usual spellings to one form, so that Selenskyj, Selenski, Zelensky and Zelenskyy meet.
 * Follows the differences between Duden, BGN/PCGN and ISO 9 for Russian and Ukrainian, and takes accents away; a German umlaut
 * is the same as the two letters that stand for it ("Schröder", "Schroeder").
 * Two different names may meet as well; the gazetteer's check lists those that do.
 */
export function foldName(name: string): string {
  const small = name.toLowerCase();
  const bare = /[^a-z]/u.test(small) ? withoutMarks(small) : small;
  if (ARTICLES.includes(bare)) return 'al';
  if (bare.length <= SHORT) return bare.replaceAll('w', 'v').replaceAll(/[jy]/gu, 'i');
  return withoutDoubles(bare.replace(UMLAUTS, '$1$2').replace(GROUPS, (group) => SAME_SOUND[group] ?? 's'));
}

/** The name without accents, in lower case letters and hyphens: for ids. */
export function slugOf(name: string): string {
  return withoutMarks(name.toLowerCase())
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/gu, '');
}

/** Words up to this length keep their s and z: "Was" is not Vaz. */
const SHORT = 4;

/** The Arabic article as newspapers write it by itself: "el Assad", "asch-Schara". */
const ARTICLES: readonly string[] = ['el', 'as', 'asch', 'ash', 'esch'];

/** Two letters for an umlaut; not the end of "Michael". */
const UMLAUTS = /([ou])e|(a)e(?!l(?:[aeiou]|$))/gu;

/** Letters and groups that spellings of one name write differently, longer groups first. */
const GROUPS = /schtsch|shch|tsch|dsch|tch|dzh|sch|kh|ck|ph|th|ts|tz|ou|c(?=[ei])|[wxzßjyč]/gu;

/** What a group becomes; the others become `s`. */
const SAME_SOUND: Readonly<Record<string, string>> = {
  schtsch: 'sh', shch: 'sh', tsch: 'ch', tch: 'ch', č: 'ch', dsch: 'i', dzh: 'i', sch: 'sh', kh: 'ch', ck: 'k', ph: 'f', th: 't',
  ou: 'u', w: 'v', x: 'ks', j: 'i', y: 'i',
}; // prettier-ignore

const SPECIAL: Readonly<Record<string, string>> = {
  ł: 'l', ø: 'o', đ: 'd', ð: 'd', ə: 'e', ı: 'i', æ: 'ae', þ: 'th', ß: 'ss', œ: 'oe', ä: 'a', ö: 'o', ü: 'u',
}; // prettier-ignore

/** One letter for two of the same in a row. */
function withoutDoubles(name: string): string {
  return name.replace(/(.)\1+/gu, '$1');
}

function withoutMarks(name: string): string {
  return name
    .normalize('NFKC')
    .replace(/[łøđðəıæþßœäöü]/gu, (letter) => SPECIAL[letter] ?? letter)
    .normalize('NFKD')
    .replace(/\p{M}/gu, '');
}
