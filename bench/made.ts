/**
 * Many articles out of few: whole paragraphs of the sample articles in new company, with other people, places, days, numbers
 * and other long words, so that no two are copies. The same number always gives the same articles. They mean nothing; they
 * only have the length, the words and the sentences of news.
 */
import type { SourceItem } from '../src/model/source.ts';

/** People who take each other's places, by full name; where only the last word stands it is replaced alike. */
const PEOPLE: readonly (readonly [string, string])[] = [
  ['Joe', 'Biden'],
  ['Wladimir', 'Putin'],
  ['Olaf', 'Scholz'],
  ['Emmanuel', 'Macron'],
  ['Xi', 'Jinping'],
  ['Narendra', 'Modi'],
  ['Boris', 'Johnson'],
  ['Mario', 'Draghi'],
  ['Justin', 'Trudeau'],
  ['Andrzej', 'Duda'],
  ['Recep', 'Erdogan'],
  ['Fumio', 'Kishida'],
];
const CITIES = ['Genf', 'Paris', 'Brüssel', 'Wien', 'Helsinki', 'Ankara', 'Oslo', 'Rom'] as const;
/** Outlets that the articles are spread over. */
const OUTLETS = 40;
const MONTHS = ['Januar', 'Februar', 'April', 'Juni', 'September', 'Oktober', 'Dezember'] as const;

/** Numbers from 0 up to `below`, the same sequence for the same seed (mulberry32). */
export function dice(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * below);
  };
}

/** `count` articles made from the texts; with `pair` all of them are about the first two people. */
export function madeArticles(
  texts: readonly string[],
  count: number,
  { pair = false }: { readonly pair?: boolean } = {},
): SourceItem[] {
  const reworded = rewording(texts);
  const paragraphs = texts.map((text) => text.split(/\n\s*\n/u).filter((part) => part.trim() !== ''));
  return Array.from({ length: count }, (_, n) => {
    const throwDice = dice(n + 1);
    const pick = <T>(list: readonly T[]): T => list[throwDice(list.length)] as T;
    const [headline = '', ...own] = pick(paragraphs);
    const guests = Array.from({ length: throwDice(4) }, () => pick(pick(paragraphs)));
    const made = (part: string): string => {
      const words = reworded(varied(part, throwDice), throwDice);
      return pair ? ofPair(words) : words;
    };
    const body = [...own, ...guests].map(made);
    const text = [made(headline), ...body].join('\n\n');
    const stated = { published: dayOf(throwDice), outlet: `Blatt ${(n % OUTLETS) + 1}` };
    return { text, origin: `made-${n}`, stated, notes: [] };
  });
}

/** Everyone becomes one of two. */
function ofPair(text: string): string {
  return PEOPLE.reduce((now, [first, last], i) => {
    const [otherFirst, otherLast] = PEOPLE[i % 2] ?? [first, last];
    return now.replaceAll(first, otherFirst).replaceAll(last, otherLast);
  }, text);
}

/** Words of contacts, speech and time, which stay. */
const KEPT =
  /gespr|telefon|treff|gipfel|video|besuch|termin|minuten|stunde|tag|woch|monat|januar|februar|april|juni|august|septemb|oktober|novemb|dezemb|präsid|kanzler|minister|regier|erklär|sagt|nannt|forder|warnt|kündig/iu;
/** Letters of a word that may be exchanged, and of its end, by which others are exchanged for it. */
const LONG = /\p{L}{7,}/gu;
const ENDING = 2;

/** Gives long words the place of others with the same ending and case. */
function rewording(texts: readonly string[]): (text: string, throwDice: (below: number) => number) => string {
  const kindOf = (word: string): string => `${/^\p{Lu}/u.test(word) ? 'A' : 'a'}${word.slice(-ENDING)}`;
  const names = PEOPLE.flat().join(' ');
  const stays = (word: string): boolean => KEPT.test(word) || names.includes(word);
  const pools = new Map<string, string[]>();
  for (const word of new Set(texts.flatMap((text) => text.match(LONG) ?? []))) {
    if (stays(word)) continue;
    const pool = pools.get(kindOf(word)) ?? [];
    pool.push(word);
    pools.set(kindOf(word), pool);
  }
  return (text, throwDice) =>
    text.replace(LONG, (word) => {
      const pool = stays(word) ? [] : (pools.get(kindOf(word)) ?? []);
      return pool[throwDice(Math.max(1, pool.length))] ?? word;
    });
}

/** Other people, cities, months and numbers; each name of the paragraph always becomes the same one. */
function varied(text: string, throwDice: (below: number) => number): string {
  const turn = throwDice(PEOPLE.length);
  const cityTurn = throwDice(CITIES.length);
  const swapped = PEOPLE.reduce((now, [first, last], i) => {
    const [otherFirst, otherLast] = PEOPLE[(i + turn) % PEOPLE.length] ?? [first, last];
    return now.replaceAll(first, `<${otherFirst}>`).replaceAll(last, `<${otherLast}>`);
  }, text);
  const moved = CITIES.reduce(
    (now, city, i) => now.replaceAll(city, `<${CITIES[(i + cityTurn) % CITIES.length] ?? city}>`),
    swapped,
  );
  return moved
    .replace(/<+([^<>]+)>+/gu, '$1')
    .replace(/\b(?:[1-9]|[12]\d)\. (?=Januar|Februar|Dezember)/gu, () => `${throwDice(28) + 1}. `)
    .replace(/(?<=\d\. )(?:Januar|Februar|Dezember)/gu, () => MONTHS[throwDice(MONTHS.length)] ?? '')
    .replace(/\d+(?= Minuten)/gu, () => String(throwDice(80) + 10));
}

function dayOf(throwDice: (below: number) => number): string {
  const two = (n: number): string => String(n + 1).padStart(2, '0');
  return `20${String(15 + throwDice(9))}-${two(throwDice(12))}-${two(throwDice(28))}`;
}
