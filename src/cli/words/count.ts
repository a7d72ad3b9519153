/** A number with its noun in the right form. (Default of `many`: the English plural.) */
export function some(n: number, one: string, many = `${one}s`): string {
  return `${n} ${n === 1 ? one : many}`;
}

/** The way into a folder before a command; empty for the one the user is in. */
export function inFolder(folder: string | null): string {
  return folder === null ? '' : `cd ${folder} && `;
}
