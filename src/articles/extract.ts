import type { Language } from '../languages/language.ts';
import type { Article } from '../model/article.ts';
import type { ArticleOverride } from '../model/correction.ts';
import type { SourceItem } from '../model/source.ts';
import { asKept, matching } from '../text/matching.ts';
import { layOut } from './blocks.ts';
import { articleId, sha256 } from './identity.ts';
import { languageOf } from './language.ts';
import { publishedOf } from './metadata.ts';
import { outletOf } from './outlet.ts';
import { pageOf } from './page.ts';
import { asReadItem } from './read-item.ts';
import { readPage, type PageRead } from './web/extract-page.ts';

/**
 * A source item to an article: its language, blocks and metadata. The text stays as it is, and is read as `matching` has it.
 * `overrides` may speak of any article; those of this one outrank what the source and the text say.
 */
export function extract(
  item: SourceItem,
  languages: readonly Language[],
  overrides: readonly ArticleOverride[] = [],
): Article {
  const { text, stated } = item;
  const digest = sha256(text);
  const id = articleId(stated.id, digest);
  const entered = Object.assign(
    {},
    ...overrides.filter(({ article }) => article === id),
  ) as Partial<ArticleOverride>;
  const plain = matching(text);
  const found = readItem(asReadItem(item, plain), languages, entered);
  const read = asKept(found, plain, text);
  const outlet = outletOf(entered.outlet, stated.outlet ?? read.outlet);
  return {
    id,
    sha256: digest,
    text,
    language: read.language,
    blocks: read.blocks,
    title: read.title,
    outlet: outlet.outlet,
    published: read.published,
    ...(read.bylines.length === 0 ? {} : { bylines: read.bylines }),
    ...(read.entries.length === 0 ? {} : { entries: read.entries }),
    ...(stated.file === undefined ? {} : { file: stated.file }),
    ...(read.url === undefined ? {} : { url: read.url }),
    messages:
      plain.text.trim() === ''
        ? [...item.notes, { code: 'text/empty', text: 'there is no text' }]
        : [...item.notes, ...read.messages, ...outlet.messages],
  };
}

function readItem(
  item: SourceItem,
  languages: readonly Language[],
  entered: Partial<ArticleOverride>,
): PageRead {
  return item.page === undefined
    ? readText(item, languages, entered)
    : readPage(item, item.page, languages, entered);
}

/** A plain text: told by its words and lines alone. A text in no known language is laid out by the first. */
function readText(
  { text, stated }: SourceItem,
  languages: readonly Language[],
  entered: Partial<ArticleOverride>,
): PageRead {
  const told = languageOf(text, languages, { entered: entered.language, stated: stated.language });
  const language = languages.find(({ code }) => code === told.language) ?? languages[0];
  if (language === undefined) throw new RangeError('extract needs a language');
  const { blocks, title, marks } = layOut(text, pageOf(language.code, language.page), stated.titleLength);
  const pages = languages.map(({ code, page }) => pageOf(code, page));
  const { published, messages } = publishedOf(
    marks,
    { entered: entered.published, stated: stated.published },
    pages,
  );
  return {
    language: told.language,
    blocks,
    title,
    published,
    outlet: undefined,
    url: stated.url,
    bylines: [],
    entries: [],
    messages: [...told.messages, ...messages],
  };
}
