/**
 * Many articles out of few: whole paragraphs of the sample articles in new company, with other people, places, days and numbers.
 * The same number always gives the same articles. They mean nothing; they only have the length, the words and the
 * sentences of news.
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

/** `count` articles made from the texts. */
export function madeArticles(texts: readonly string[], count: number): SourceItem[] {
  const paragraphs = texts.map((text) => text.split(/\n\s*\n/u).filter((part) => part.trim() !== ''));
  return Array.from({ length: count }, (_, n) => {
    const throwDice = dice(n + 1);
    const pick = <T>(list: readonly T[]): T => list[throwDice(list.length)] as T;
    const [headline = '', ...own] = pick(paragraphs);
    const guests = Array.from({ length: throwDice(4) }, () => pick(pick(paragraphs)));
    const body = [...own, ...guests].map((part) => varied(part, throwDice));
    const text = [varied(headline, throwDice), ...body].join('\n\n');
    const id = `made-${n}`;
    return { text, origin: id, stated: { id, published: dayOf(throwDice) }, notes: [] };
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
