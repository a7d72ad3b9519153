/** The JSON contract: what other programs may rely on. */
export { COMMANDS, PRINTED_BY, type CommandForm } from './commands.ts';
export { ATTRIBUTES } from './contact.ts';
export type { AttributeName } from './values.ts';
export { contactStatus, contactType } from './enums.ts';
export { PACK_SCHEMA, packManifest, type PackManifest } from './pack.ts';
export { record, SCHEMA, type ReadoutRecord } from './record.ts';
export { why, type Why, type WhyAttribute } from './why.ts';
export { whyStatement, type WhyStatement } from './why-statement.ts';
