export type { PackContent, Packing, PackSource } from './content.ts';
export { packFiles } from './pack.ts';
export { verifyFiles, type Broken, type Verification } from './verify.ts';
export { unzipped, zipped } from './zip.ts';
