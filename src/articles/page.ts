import type { DateTables, PageTables, StateRule } from '../languages/sections/page.ts';

/** The tables by which dates are read, made ready for matching. Every pattern is linear and Unicode-aware. */
export interface DatePage {
  readonly month: (word: string) => number | undefined;
  readonly weekday: (word: string) => number | undefined;
  /** Sticky: dates with the month's name. Groups d, name, y. */
  readonly namedDates: readonly RegExp[];
  /** Sticky: further dates in figures alone. Groups d, m, y. (Default: none) */
  readonly numericDates?: readonly RegExp[];
  /** Sticky: a weekday (group word) before a date. */
  readonly beforeDate: RegExp;
  /** Sticky: optional words between a place and a date: "Oslo, den 3. April". */
  readonly inDate: RegExp;
  /** Sticky: optional words between a date and a clock time. */
  readonly beforeTime: RegExp;
  /** Sticky: words after a clock time. */
  readonly afterTime: RegExp;
  /** Global: words that open a time stamp, with the role each has. */
  readonly stamp: RegExp;
  readonly stampRole: (words: string) => 'as_of' | 'published';
}

/** The page tables of one or more languages, made ready for matching. */
export interface Page extends DatePage {
  /** Global: words before the date of the day of writing. */
  readonly today: RegExp;
  /** Words that open the sentence by which a page says when it was put up. */
  readonly putUp: RegExp;
  readonly lines: readonly { readonly rule: string; readonly pattern: RegExp }[];
  /** Related articles named behind the last sentence of a paragraph. */
  readonly trailing: RegExp;
  readonly byline: RegExp;
  /** A credit at the end of a line; groups: what stands before it, who is credited. */
  readonly credit: RegExp;
  /** One agency tag or several, as in `dpa/Reuters`. Sticky: bare; in brackets or slashes. Then: anywhere; a line of it; behind a sentence. */
  readonly agency: {
    readonly bare: RegExp;
    readonly tag: RegExp;
    readonly any: RegExp;
    readonly line: RegExp;
    readonly closing: RegExp;
  };
  /** Words that open a sentence, with the words that may not follow them. */
  readonly openers: ReadonlyMap<string, ReadonlySet<string>>;
  /** Words by which a web page says that the article is not there. */
  readonly states: readonly { readonly state: StateRule['state']; readonly pattern: RegExp }[];
}

const READY = new WeakMap<PageTables, Page>();

/** The tables of a language, ready; made once per table. */
export function pageOf(code: string, tables: PageTables): Page {
  const ready = READY.get(tables) ?? makePage(code, tables);
  READY.set(tables, ready);
  return ready;
}

/** The tables of dates alone, ready. */
export function datePageOf(tables: DateTables): DatePage {
  const roles = new Map(
    tables.stamps.flatMap(({ role, words }) => words.map((w) => [w.toLowerCase(), role] as const)),
  );
  return {
    month: lookUp(tables.months),
    weekday: lookUp(tables.weekdays),
    namedDates: namedDatesOf(tables),
    beforeDate: new RegExp(`(?<word>\\p{L}{2,10})\\.?,?\\s(?:(?:${anyOf(tables.inDate)})\\s)?`, 'iuy'),
    inDate: new RegExp(`(?:(?:${anyOf(tables.inDate)})\\s+)?`, 'uy'),
    beforeTime: new RegExp(`\\s*[,|/·–-]?\\s*(?:(?:${anyOf(tables.beforeTime)})\\s+)?`, 'iuy'),
    afterTime: new RegExp(`\\s*(?:${anyOf(tables.afterTime)})(?![\\p{L}\\p{N}])`, 'iuy'),
    stamp: new RegExp(`(?<![\\p{L}\\p{N}])(${anyOf([...roles.keys()])})(?![\\p{L}\\p{N}])`, 'giu'),
    stampRole: (words) => roles.get(words.toLowerCase()) ?? 'published',
  };
}

function makePage(code: string, tables: PageTables): Page {
  const agency = `(?:${anyOf(tables.agencies)})`;
  return {
    ...datePageOf(tables),
    today: new RegExp(`(?<![\\p{L}\\p{N}])(?:${anyOf(tables.today)})\\s?`, 'giu'),
    putUp: new RegExp(`(?<![\\p{L}\\p{N}])(?:${anyOf(tables.putUp)})(?![\\p{L}\\p{N}])`, 'u'),
    lines: tables.lines.map(({ name, how, words }) => ({
      rule: `${code}/page/${name}`,
      pattern: lineOf(how, words),
    })),
    trailing: trailingOf(tables),
    byline: bylineOf(tables),
    credit: new RegExp(
      `(^|[.!?)|/([–-]\\s?|\\s)(?:${anyOf(tables.credits)})\\s?:\\s?([^.!?:]{1,80})[)\\].]?$`,
      'u',
    ),
    agency: agencyOf(agency),
    openers: openersOf(tables),
    states: tables.states.map(({ state, words }) => ({
      state,
      pattern: new RegExp(`(?<![\\p{L}\\p{N}])(?:${anyOf(words)})(?![\\p{L}\\p{N}])`, 'iu'),
    })),
  };
}

/** A word that leads a phrase is no opener where the sentence carries on behind it; one that a verb may follow always is. */
function openersOf({ openers, clauseOpeners, carryingOn }: PageTables): Page['openers'] {
  const none = new Set<string>();
  const follows = new Set(carryingOn);
  return new Map([
    ...openers.map((word) => [word, follows] as const),
    ...clauseOpeners.map((word) => [word, none] as const),
  ]);
}

/** Day and month with or without a year; month, day and year; month and year. */
function namedDatesOf({ ordinalEnds, inDate }: DateTables): readonly RegExp[] {
  const day = `(?<d>\\d{1,2})(?:${anyOf(ordinalEnds)})?`;
  const month = '(?<name>\\p{L}{3,12})\\.?';
  const year = '(?<y>\\d{4})(?!\\d)';
  return [
    new RegExp(
      `${day}\\s(?:(?:${anyOf(inDate)})\\s)?${month}(?:,?\\s(?:(?:${anyOf(inDate)})\\s)?${year})?(?!\\d)`,
      'uy',
    ),
    new RegExp(`${month}\\s${day}(?!\\d)(?:,?\\s${year})?`, 'uy'),
    new RegExp(`${month}\\s${year}`, 'uy'),
  ];
}

/** A list of tags has an agency in it; authors' initials may stand beside it ("tom/dpa"). */
function agencyOf(one: string): Page['agency'] {
  const initials = '[a-z]{2,4}';
  const tags = `(?:${initials}\\s?[/,]\\s?){0,2}${one}(?:\\s?[/,+]\\s?(?:${one}|${initials})){0,4}`;
  return {
    bare: new RegExp(tags, 'uy'),
    tag: new RegExp(`\\s*,?\\s*[(/\\[](?:${tags})[)/\\]]`, 'uy'),
    any: new RegExp(`(?<![\\p{L}\\p{N}])(?:${one})(?![\\p{L}\\p{N}])`, 'u'),
    line: new RegExp(`^[(\\[]?\\s*(?:${tags})\\s*[)\\]]?$`, 'u'),
    closing: new RegExp(`(?<=[.!?»“”"])\\s*([(\\[](?:${tags}|${initials}(?:/${initials}){0,4})[)\\]])$`, 'u'),
  };
}

/** Alternatives from a list of plain words, the longest first. */
export function anyOf(words: readonly string[]): string {
  const longestFirst = [...words].sort((a, b) => b.length - a.length);
  return longestFirst.map((word) => word.replace(/[$()*+./?[\\\]^{|}]/gu, '\\$&')).join('|');
}

/** What may stand behind a label: nothing, a mark, or a dash between spaces. */
const AFTER_LABEL = '(?:\\s*$|\\s*[:|>»→•…]|\\s+[–—-]\\s)';

function trailingOf({ lines }: PageTables): RegExp {
  const labels = lines.filter(({ name, how }) => name === 'related' && how === 'label');
  const words = anyOf(labels.flatMap((rule) => rule.words));
  return new RegExp(`(?<=[.!?»“”"])\\s+(?:${words})(?:\\s?[:|>»→]|\\s[–—-]\\s)[^\\n]{1,250}$`, 'u');
}

function lineOf(how: 'label' | 'start' | 'whole', words: readonly string[]): RegExp {
  const after = { label: AFTER_LABEL, start: '(?![\\p{L}\\p{N}])', whole: '\\s*[:.!]?$' }[how];
  return new RegExp(`^[>»→•*(\\[–-]*\\s*(?:${anyOf(words)})${after}`, 'iu');
}

/** A byline: opening words, then one to five names of two to four capitalised words, then a place or an agency at most. */
function bylineOf({ bylines, and }: PageTables): RegExp {
  const name =
    "\\p{Lu}[\\p{L}.’'-]+(?:\\s(?:(?:von|van|de|der|den|zu|al|el|bin)\\s)?\\p{Lu}[\\p{L}.’'-]*){1,3}";
  const next = `(?:\\s?[,/&]\\s?|\\s(?:${anyOf(and)})\\s)`;
  const words = [...bylines, ...bylines.map((line) => line.charAt(0).toLowerCase() + line.slice(1))];
  return new RegExp(
    `^(?:${anyOf(words)}):?\\s*${name}(?:${next}${name}){0,4}(?:\\s?[,|(/–-]\\s?(?:[^.!?]|(?<=\\d)\\.){1,60})?$`,
    'u',
  );
}

/** Looks words up in a table, whatever their letter case. */
function lookUp(table: Readonly<Record<string, string | number>>): (word: string) => number | undefined {
  const entries = new Map(
    Object.entries(table).map(([word, meaning]) => [word.toLowerCase(), Number(meaning)]),
  );
  return (word) => entries.get(word.toLowerCase());
}
