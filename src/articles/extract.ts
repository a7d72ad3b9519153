import type { Language } from '../languages/language.ts';
import type { Article } from '../model/article.ts';
import type { ArticleOverride } from '../model/correction.ts';
import type { SourceItem } from '../model/source.ts';
import { layOut } from './blocks.ts';
import { articleId, sha256 } from './identity.ts';
import { languageOf } from './language.ts';
import { publishedOf } from './metadata.ts';
import { outletOf } from './outlet.ts';
import { pageOf } from './page.ts';

/**
 * A source item to an article: its language, blocks and metadata. The text stays as it is. `overrides` may speak of any
 * article; those of this one outrank what the source and the text say. A text in no known language is laid out by the first.
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
  const told = languageOf(text, languages, { entered: entered.language, stated: stated.language });
  const language = languages.find(({ code }) => code === told.language) ?? languages[0];
  if (language === undefined) throw new RangeError('extract needs a language');
  const layout = layOut(text, pageOf(language.code, language.page), stated.titleLength);
  const pages = languages.map(({ code, page }) => pageOf(code, page));
  const publication = publishedOf(
    layout.marks,
    { entered: entered.published, stated: stated.published },
    pages,
  );
  const outlet = outletOf(entered.outlet, stated.outlet);
  const empty = text.trim() === '';
  return {
    id,
    sha256: digest,
    text,
    language: told.language,
    blocks: layout.blocks,
    title: layout.title,
    outlet: outlet.outlet,
    published: publication.published,
    ...(stated.file === undefined ? {} : { file: stated.file }),
    ...(stated.url === undefined ? {} : { url: stated.url }),
    messages: empty
      ? [...item.notes, { code: 'text/empty', text: 'there is no text' }]
      : [...item.notes, ...told.messages, ...publication.messages, ...outlet.messages],
  };
}
