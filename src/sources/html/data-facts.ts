import type { FactKind, PageFact, PageUpdate } from '../../model/web-page.ts';

/** Types of schema.org whose objects are the article, and those that are something else beside it. */
const ARTICLES = /(?:Article|Posting|Report)$/u;
const OTHERS =
  /^(?:Organization|NewsMediaOrganization|Person|ImageObject|BreadcrumbList|ListItem|Comment|Product|Offer|Place|PostalAddress|SearchAction|ReadAction|ItemList|SiteNavigationElement|Corporation|WebSite|Brand|LocalBusiness|JobPosting)$/u;
/** Properties of such an object and what they say. */
const PROPERTIES: Readonly<Record<string, FactKind>> = {
  headline: 'headline',
  description: 'dek',
  author: 'byline',
  creator: 'byline',
  datePublished: 'published',
  dateCreated: 'published',
  dateModified: 'modified',
  publisher: 'outlet',
  inLanguage: 'language',
  isAccessibleForFree: 'free',
  articleBody: 'body',
};
/** Objects in objects are followed so far. */
const DEEPEST = 8;
/** Only so much of a script is read as data, UTF-16 units. */
const LONGEST = 2_000_000;

/** What a JSON-LD script says of the article. What is not valid JSON says nothing. */
export function dataFacts(script: string): readonly PageFact[] {
  if (script.length > LONGEST) return [];
  const facts: PageFact[] = [];
  for (const { type, fields } of objectsIn(parsed(script), 0)) {
    if (type === '' || OTHERS.test(type)) continue;
    const isPage = !ARTICLES.test(type);
    if (!isPage) facts.push({ kind: 'type', value: type, from: 'json-ld @type' });
    for (const [name, kind] of Object.entries(PROPERTIES)) {
      for (const value of valuesOf(fields[name]))
        facts.push({ kind, value, from: isPage ? `json-ld ${type} ${name}` : `json-ld ${name}` });
    }
  }
  return facts;
}

/** Entries of a live blog that a data script has; most of them are looked at. */
export function updatesIn(script: string): readonly PageUpdate[] {
  if (script.length > LONGEST || !script.includes('liveBlogUpdate')) return [];
  const lists = [...objectsIn(parsed(script), 0)].flatMap(({ fields }) => [fields['liveBlogUpdate']].flat());
  return lists.slice(0, MOST_UPDATES).flatMap((one) => {
    if (typeof one !== 'object' || one === null) return [];
    const fields = one as Record<string, unknown>;
    const first = (...names: readonly string[]) => names.flatMap((name) => valuesOf(fields[name]))[0] ?? '';
    const update = {
      headline: first('headline', 'name'),
      body: first('articleBody'),
      published: first('datePublished', 'dateCreated', 'dateModified'),
      url: first('url', '@id'),
    };
    return update.published === '' ? [] : [update];
  });
}

/** More entries than that has no live blog. */
const MOST_UPDATES = 2000;

/** Names under which programs in the page keep its publication. */
const KEPT =
  /"(?:datePublished|publishedDate|publishedAt|published_at|publishDate|publicationDate|firstPublished\w{0,10}|pubDate|publish_date|created_?[aA]t|dateCreated)\\?"\s{0,3}:\s{0,3}\\?"(\d{4}-\d{2}-\d{2}[^"\\]{0,20})/u;

/** The first publication date that a script of a program holds. */
export function scriptFacts(script: string): readonly PageFact[] {
  const value = KEPT.exec(script.slice(0, LONGEST))?.[1];
  return value === undefined ? [] : [{ kind: 'published', value, from: 'script' }];
}

function parsed(script: string): unknown {
  const words = script
    .replace(/^\s*(?:<!--|\/\*\s*<!\[CDATA\[\s*\*\/|\/\/\s*<!\[CDATA\[)/u, '')
    .replace(/(?:-->|\/\*\s*\]\]>\s*\*\/|\/\/\s*\]\]>)\s*$/u, '');
  for (const text of [words, words.replace(/[\n\r\t]+/gu, ' '), words.trim().replace(/;$/u, '')]) {
    try {
      return JSON.parse(text);
    } catch {
      // Line breaks inside strings are a common fault: the next form is without them.
    }
  }
  return null;
}

interface DataObject {
  readonly type: string;
  readonly fields: Readonly<Record<string, unknown>>;
}

function* objectsIn(value: unknown, depth: number): Generator<DataObject> {
  if (depth > DEEPEST || typeof value !== 'object' || value === null) return;
  if (Array.isArray(value)) {
    for (const one of value) yield* objectsIn(one, depth + 1);
    return;
  }
  const fields = value as Record<string, unknown>;
  const type =
    [fields['@type']]
      .flat()
      .filter((name) => typeof name === 'string')
      .at(-1) ?? '';
  yield { type, fields };
  for (const name of ['@graph', 'mainEntity', 'mainEntityOfPage']) yield* objectsIn(fields[name], depth + 1);
}

/** The value as words: of an object its name; several values each by itself. */
function valuesOf(value: unknown): readonly string[] {
  if (Array.isArray(value)) return value.flatMap(valuesOf);
  if (typeof value === 'string') return value.trim() === '' ? [] : [value.trim()];
  if (typeof value === 'boolean' || typeof value === 'number') return [String(value)];
  if (typeof value !== 'object' || value === null) return [];
  return valuesOf((value as Record<string, unknown>)['name'] ?? (value as Record<string, unknown>)['@value']);
}
