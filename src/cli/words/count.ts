/** A number with its noun in the right form. */
export function some(n: number, one: string, many: string): string {
  return `${n} ${n === 1 ? one : many}`;
}
