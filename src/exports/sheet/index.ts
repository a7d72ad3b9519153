export { sheetHtml, type Dress } from './html.ts';
export { sheetMarkdown } from './markdown.ts';
export type { Sheet } from './sheet.ts';
export { sheetText } from './text.ts';
