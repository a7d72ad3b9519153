import { csv } from './csv.ts';
import type { Exporter } from './exporter.ts';
import { json } from './json.ts';
import { jsonl } from './jsonl.ts';

/** The formats in which a record can be written. */
export const EXPORTERS: readonly Exporter[] = [json, jsonl, csv];
export { actorsOf } from './actors.ts';
export { articleName, changesBrief, contactBrief, type Changed, type Material } from './brief/index.ts';
export {
  packFiles, unzipped, verifyFiles, zipped, type Broken, type PackContent, type Packing, type Verification,
} from './pack/index.ts'; // prettier-ignore
export { sheetHtml, sheetMarkdown, sheetText, type Dress, type Sheet } from './sheet/index.ts';
export { tellingPlaces } from './places.ts';
export { shownSide } from './shown-side.ts';
export { discrepancyJson } from './contacts.ts';
export { toRecord } from './record.ts';
export { conllu } from './conllu.ts';
export { timeml } from './timeml.ts';
export { explain } from './why.ts';
export { csvLines, withExcel } from './csv.ts';
export { explainStatement } from './why-statement.ts';
