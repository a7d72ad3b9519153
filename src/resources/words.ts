import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliDecompressSync } from 'node:zlib';

/** The bytes of a language's lexicon and tagger, as `data/` has them. Absent where there are none. */
export interface WordBytes {
  readonly lexicon?: Uint8Array;
  readonly tagger?: Uint8Array;
}

/** Reads lexicon and tagger of a language (`de`, `en`) from the package. */
export function loadWords(code: string): WordBytes {
  const data = join(packageRoot(), 'data');
  const lexicon = unpacked(join(data, 'lexicon', `${code}.bin.br`));
  const tagger = unpacked(join(data, 'models', `${code}-tagger.bin.br`));
  return { ...(lexicon && { lexicon }), ...(tagger && { tagger }) };
}

function unpacked(path: string): Uint8Array | undefined {
  return existsSync(path) ? brotliDecompressSync(readFileSync(path)) : undefined;
}

/** The folder that holds package.json: above `src/` when run from source, above `dist/` when built. */
function packageRoot(): string {
  let folder = dirname(fileURLToPath(import.meta.url));
  while (!existsSync(join(folder, 'package.json')) && dirname(folder) !== folder) folder = dirname(folder);
  return folder;
}
