/** Where words stand, as the contract has it. */
interface Place {
  readonly article: string;
  readonly start: number;
  readonly end: number;
}

/**
 * Places in the order in which the first few of them tell most: those that lie within longer ones of the same article are
 * left out, and the first of each article comes before the second of any.
 */
export function tellingPlaces<T>(places: readonly T[], placeOf: (one: T) => Place): T[] {
  const kept = places.filter((one) => !places.some((other) => isWider(placeOf(other), placeOf(one))));
  const times = new Map<string, number>();
  const ranked = kept.map((one) => {
    const { article } = placeOf(one);
    const rank = times.get(article) ?? 0;
    times.set(article, rank + 1);
    return { one, rank };
  });
  return ranked.sort((a, b) => a.rank - b.rank).map(({ one }) => one);
}

/** True when `a` holds the words of `b` and more of the same article. */
function isWider(a: Place, b: Place): boolean {
  return a.article === b.article && a.end - a.start > b.end - b.start && a.start <= b.start && b.end <= a.end;
}
