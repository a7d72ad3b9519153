import { ATTRIBUTES } from '../../record/index.ts';
import type { Line, Part, Sheet } from '../sheet/sheet.ts';
import { articleName, Corpus, type ContactJson, type Material } from './corpus.ts';
import { differenceLine, type DifferenceJson } from './differences.ts';
import { BRIEF } from './limits.ts';
import { saidPart } from './said.ts';

/** A contact that came, went or changed. */
export interface ChangeJson {
  readonly before: ContactJson | null;
  readonly after: ContactJson | null;
}

/** What a brief of changes is about. */
export interface Changed {
  /** Since when, as people read it; null for all there ever was. */
  readonly since: string | null;
  readonly changes: readonly ChangeJson[];
  /** Articles that came in since then. */
  readonly articles: readonly string[];
  /** How many contacts were announced then. */
  readonly announced: number;
  /** All of the project: articles and texts. */
  readonly loaded: { readonly articles: number; readonly independent: number };
  /** Contacts that are announced, of the whole project. */
  readonly ahead: readonly ContactJson[];
  /** Day on which the newest article of the project was published, ISO prefix; null where none says. */
  readonly newest: string | null;
}

/** Entries of one part before the rest is only counted. */
const MOST = 10;
const AHEAD: ReadonlySet<string> = new Set(['planned', 'proposed', 'postponed']);
/** Attributes that tell of another contact: its own line tells what changed of it. */
const OF_OTHERS: ReadonlySet<string> = new Set(['next_steps', 'previous', 'relation']);
/** Values that tell contacts apart at a glance. */
const AT_A_GLANCE = ['duration', 'initiator', 'place'] as const;

/**
 * What changed, on one or two pages. The record must hold the contacts that are named, their articles, and the differences that
 * are open.
 */
export function changesBrief(material: Material, changed: Changed): Sheet {
  const corpus = new Corpus(material);
  const { words } = corpus;
  const { changes } = changed;
  const fresh = changes.flatMap(({ before, after }) => (before === null && after !== null ? [after] : []));
  fresh.sort(newestFirst);
  const gone = changes.flatMap(({ before, after }) => (before !== null && after === null ? [before] : []));
  const both = changes.flatMap(({ before, after }) =>
    before === null || after === null ? [] : [{ before, after }],
  );
  const told = new Set([...fresh, ...both.map(({ after }) => after)].map(({ id }) => id));
  const came = both.filter(({ before, after }) => AHEAD.has(before.status) && !AHEAD.has(after.status));
  const { discrepancies, statements } = material.record;
  const open = discrepancies.filter(({ severity }) => severity === 'conflict');
  const unreported = discrepancies.filter(({ kind }) => kind === 'announced_unconfirmed');
  const said = statements.filter(
    ({ contact, article }) =>
      contact !== undefined && told.has(contact) && changed.articles.includes(article),
  );
  const parts = [
    listPart(words.fresh(fresh.length), fresh.map((one) => contactLine(one, corpus)), corpus),
    listPart(words.changed(both.length), both.map((one) => changeLine(one, corpus)), corpus),
    listPart(words.happened(came.length, changed.announced), came.map(({ after }) => contactLine(after, corpus)), corpus),
    listPart(words.unreported(unreported.length), unreported.map((one) => namedLine(one, material.record, corpus)), corpus),
    listPart(words.open(open.length), open.map((one) => namedLine(one, material.record, corpus)), corpus),
    listPart(words.dates, datesAhead(changed).map((one) => contactLine(one, corpus)), corpus),
    listPart(words.gone(gone.length), gone.map((one) => [corpus.titleOf(one)]), corpus),
    ...saidPart(said, corpus, BRIEF),
  ].filter(({ blocks }) => blocks.length > 0); // prettier-ignore
  return {
    locale: material.locale,
    title: words.changes(changed.since),
    lead: [`${words.loaded(changed.loaded)} ${words.newArticles(changed.articles.length)}`],
    parts,
    notes: corpus.notes.all,
    foot: corpus.foot(),
  };
}

function listPart(heading: string, items: readonly Line[], { words }: Corpus): Part {
  if (items.length === 0) return { heading, blocks: [] };
  const shown = items.slice(0, MOST);
  const rest = items.length - shown.length;
  const more: Line[] = rest > 0 ? [[{ is: 'soft', words: words.more(rest) }]] : [];
  return { heading, blocks: [{ is: 'list', items: [...shown, ...more] }] };
}

/** A difference behind the contact, or the article, that it is of. */
function namedLine(one: DifferenceJson, { contacts, articles }: Material['record'], corpus: Corpus): Line {
  const contact = contacts.find(({ id }) => id === one.contact);
  const article = articles.find(({ id }) => id === one.article);
  const name = contact ? corpus.titleOf(contact) : article ? articleName(article) : undefined;
  const line = differenceLine(one, corpus, BRIEF);
  return name === undefined ? line : [{ is: 'strong', words: name }, ': ', ...line];
}

/** Who, what, when, and what tells it apart, each with the words that say so. */
function contactLine(contact: ContactJson, corpus: Corpus): Line {
  const noted = (name: string): Line => {
    return corpus.noteOf(contact.attributes[name]?.values[0]?.reports[0]);
  };
  const when = noted('date');
  const glance = AT_A_GLANCE.flatMap((name): Line => {
    const value = contact.attributes[name]?.values[0];
    return value === undefined
      ? []
      : [`, ${corpus.labelOf(name)} ${corpus.show(name, value)}`, ...noted(name)];
  });
  const base = corpus.baseOf((contact.articles ?? []).map(({ article }) => article));
  return [
    { is: 'strong', words: corpus.titleOf(contact) },
    ...when,
    `, ${corpus.statusOf(contact)}`,
    ...glance,
    '. ',
    { is: 'soft', words: corpus.words.base(base) },
  ];
}

/** Which values are others now; where only more articles speak of it, how many. */
function changeLine({ before, after }: { before: ContactJson; after: ContactJson }, corpus: Corpus): Line {
  const own = ATTRIBUTES.filter(({ name }) => !OF_OTHERS.has(name));
  const values = own.flatMap(({ name }) => valueChange(name, [before, after], corpus));
  const count = (one: ContactJson): number => one.articles?.length ?? 0;
  const base = corpus.baseOf((after.articles ?? []).map(({ article }) => article));
  const grown = count(before) === count(after) ? [] : [`; ${corpus.words.base(base)}`];
  return [{ is: 'strong', words: corpus.titleOf(after) }, ...values, ...grown];
}

/** The value shown first, where it is another; else the values that came and went. Those who took part are a set. */
function valueChange(
  name: string,
  [before, after]: readonly [ContactJson, ContactJson],
  corpus: Corpus,
): Line {
  const { words } = corpus;
  const [was, is] = [shownOf(before, name, corpus), shownOf(after, name, corpus)];
  const [first = words.notSaid, ...others] = is;
  const [old = words.notSaid] = was;
  const label = corpus.labelOf(name);
  const note = corpus.noteOf(after.attributes[name]?.values[0]?.reports[0]);
  if (first !== old && !was.includes(first))
    return [`; ${label} ${words.now(first)}`, ...note, ` (${words.before(old)})`];
  const came = others.filter((value) => !was.includes(value));
  const went = was.filter((value) => !is.includes(value));
  return [
    ...(came.length === 0 ? [] : [`; ${label} ${words.also(came.join(', '))}`]),
    ...(went.length === 0 ? [] : [`; ${label} ${words.noLonger(went.join(', '))}`]),
  ];
}

/** Values as people read them, each once; several names in any order are one value. */
function shownOf(contact: ContactJson, name: string, corpus: Corpus): string[] {
  const shown = (contact.attributes[name]?.values ?? []).map((value) => corpus.show(name, value));
  return [
    ...new Set(name === 'participants' ? shown.map((names) => names.split(', ').sort().join(', ')) : shown),
  ];
}

/** By day, the latest first; what has no day comes last. */
function newestFirst(a: ContactJson, b: ContactJson): number {
  const day = ({ date }: ContactJson): string =>
    date === null || date.value.startsWith('X') ? '' : date.value;
  return day(a) < day(b) ? 1 : day(a) > day(b) ? -1 : 0;
}

/** What is announced for the day of the newest article or later: nobody could report of it yet. */
function datesAhead({ ahead, newest }: Changed): ContactJson[] {
  const from = newest?.slice(0, 10) ?? '';
  return ahead
    .filter(({ date }) => date !== null && date.value.slice(0, 10) >= from.slice(0, date.value.length))
    .toSorted((a, b) => ((a.date?.value ?? '') < (b.date?.value ?? '') ? -1 : 1));
}
