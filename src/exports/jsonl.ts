import type { Exporter } from './exporter.ts';
import { parted } from './parts.ts';

/** JSON Lines: every line is a record by itself, of articles and contacts that belong together. */
export const jsonl: Exporter = {
  name: 'jsonl',
  mediaType: 'application/jsonl',
  extension: 'jsonl',
  *write(record) {
    for (const part of parted(record)) yield `${JSON.stringify(part)}\n`;
  },
};
