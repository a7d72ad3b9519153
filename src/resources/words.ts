import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
import { PACKAGE_ROOT } from './package.ts';

/** The bytes of a language's lexicon and tagger, as `data/` has them. Absent where there are none. */
export interface WordBytes {
  readonly lexicon?: Uint8Array;
  readonly tagger?: Uint8Array;
  readonly names?: Uint8Array;
}

/** Reads lexicon and tagger of a language (`de`, `en`) from the package. */
export function loadWords(code: string): WordBytes {
  const data = join(PACKAGE_ROOT, 'data');
  const lexicon = unpacked(join(data, 'lexicon', `${code}.bin.br`));
  const tagger = unpacked(join(data, 'models', `${code}-tagger.bin.br`));
  const names = unpacked(join(data, 'models', `${code}-names.bin.br`));
  return { ...(lexicon && { lexicon }), ...(tagger && { tagger }), ...(names && { names }) };
}

function unpacked(path: string): Uint8Array | undefined {
  return existsSync(path) ? brotliDecompressSync(readFileSync(path)) : undefined;
}
