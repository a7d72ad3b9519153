import { Corpus, type Material } from '../brief/corpus.ts';
import { contactParts, sourcesPart } from '../brief/contact-brief.ts';
import { ALL } from '../brief/limits.ts';
import type { Part, Sheet } from '../sheet/sheet.ts';
import type { PackContent } from './content.ts';
import { PACK_WORDS } from './words.ts';

/** The page of a pack: every contact in full, every quote with its place, the sources with when they came in. */
export function packSheet(content: PackContent, material: Material, fulltext: boolean): Sheet {
  const corpus = new Corpus(material);
  const words = PACK_WORDS[material.locale];
  const { contacts, articles } = content.shown;
  const told = contacts.flatMap((contact): Part[] => [
    {
      heading: corpus.titleOf(contact),
      blocks: [{ is: 'line', line: [`${corpus.statusOf(contact)}. ${corpus.words.base(corpus.baseOf((contact.articles ?? []).map(({ article }) => article)))} ${contact.id}`] }],
    },
    ...contactParts(contact, material, { corpus, limits: ALL }).map((part) => ({ ...part, level: 3 as const })),
  ]); // prettier-ignore
  const captured = content.sources.map(({ article, item, added, sha256 }) => [
    [corpus.nameOf(article)],
    [item.stated.url ?? item.stated.file ?? item.origin],
    [words.minute(added)],
    [sha256],
  ]);
  const [only] = contacts;
  const base = corpus.baseOf(articles.map(({ id }) => id));
  return {
    locale: material.locale,
    title: words.title(content.contact !== null && only !== undefined ? corpus.titleOf(only) : content.project),
    lead: [corpus.words.base(base), fulltext ? words.full : words.quotesOnly, words.verify],
    parts: [
      ...told,
      sourcesPart(articles, corpus),
      { heading: words.captured, blocks: [{ is: 'table', columns: words.columns, rows: captured }] },
    ],
    notes: corpus.notes.all,
    foot: [...corpus.foot(), words.proves],
  };
} // prettier-ignore
