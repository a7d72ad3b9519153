import type { Exporter } from './exporter.ts';
import { json } from './json.ts';
import { jsonl } from './jsonl.ts';

/** The formats in which a record can be written. */
export const EXPORTERS: readonly Exporter[] = [json, jsonl];
export { toRecord } from './record.ts';
export { conllu } from './conllu.ts';
export { timeml } from './timeml.ts';
export { explain } from './why.ts';
export { explainStatement } from './why-statement.ts';
