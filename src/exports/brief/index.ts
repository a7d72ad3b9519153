export { changesBrief, type Changed } from './changes-brief.ts';
export { contactBrief } from './contact-brief.ts';
export { articleName, type Material } from './corpus.ts';
