/** The public door of the package. */
export {
  EXPORTERS,
  readCoverage,
  readItems,
  RULES,
  VERSION,
  whyOf,
  type Coverage,
  type Question,
  type ReadOptions,
} from './app.ts';
export { record, SCHEMA, why, type ReadoutRecord, type Why } from './contract/index.ts';
export type { SourceItem } from './model/source.ts';
export type { Trip } from './model/trip.ts';
