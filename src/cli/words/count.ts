/** A number with its noun in the right form. (Default of `many`: the English plural.) */
export function some(n: number, one: string, many = `${one}s`): string {
  return `${n} ${n === 1 ? one : many}`;
}
