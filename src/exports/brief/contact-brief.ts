import type { Part, Sheet } from '../sheet/sheet.ts';
import { Corpus, type ArticleJson, type ContactJson, type Material } from './corpus.ts';
import { differencePart } from './differences.ts';
import { BRIEF, type Limits } from './limits.ts';
import { belongsTo, saidPart } from './said.ts';
import { valueParts } from './values.ts';

/** One contact on one or two pages: values, differences, who said what, sources. Undefined where the record has no such contact. */
export function contactBrief(material: Material, id: string): Sheet | undefined {
  const contact = material.record.contacts.find((one) => one.id === id);
  if (contact === undefined) return undefined;
  const corpus = new Corpus(material);
  const parts = [
    ...contactParts(contact, material, { corpus, limits: BRIEF }),
    sourcesPart(articlesOf(contact, material), corpus),
  ];
  return {
    locale: material.locale,
    title: corpus.titleOf(contact),
    lead: [
      `${corpus.words.brief} · ${corpus.statusOf(contact)} · ${corpus.words.base(corpus.baseOf(idsOf(contact)))}`,
    ],
    parts,
    notes: corpus.notes.all,
    foot: corpus.foot(),
  };
}

/** What is told of a contact, as far as `limits` let it. */
export function contactParts(
  contact: ContactJson,
  { record }: Material,
  how: { readonly corpus: Corpus; readonly limits: Limits },
): Part[] {
  const { corpus, limits } = how;
  const differences = record.discrepancies.filter((one) => one.contact === contact.id);
  const said = record.statements.filter((one) => belongsTo(one, contact));
  return [
    ...valueParts(contact, corpus, limits),
    differencePart(contact, differences, how),
    ...saidPart(said, corpus, limits),
  ];
}

/** The articles with outlet, date and the beginning of their hash; copies are named as such. */
export function sourcesPart(articles: readonly ArticleJson[], corpus: Corpus): Part {
  const items = articles.map((article) => {
    const copied = corpus.copied(article.id);
    const title = article.title === null ? [] : [': ', corpus.quote(article.title.quote, article.id)];
    const copy = copied === undefined ? [] : [` (${corpus.words.copyOf(corpus.nameOf(copied))})`];
    return [`${corpus.nameOf(article.id)}, ${corpus.publishedOf(article)}`, ...title, ...copy];
  });
  return { heading: corpus.words.sources, blocks: [{ is: 'list', items }] };
}

function idsOf({ articles = [] }: ContactJson): string[] {
  return articles.map(({ article }) => article);
}

function articlesOf(contact: ContactJson, { record }: Material): ArticleJson[] {
  const ids = new Set(idsOf(contact));
  return record.articles.filter(({ id }) => ids.has(id));
}
