import type { ContactTables } from '../../languages/sections/contacts.ts';
import { isMark } from '../quotation/marks.ts';
import { isBehindPlace, isPreposition, isTimeNoun } from './markers.ts';
import { insideGroup, type SentenceView } from './view.ts';

/** How a contact noun stands in its clause. */
export interface NounUse {
  /** The preposition before its phrase, lower case; null when it has none. */
  readonly preposition: string | null;
  /** `definite`: "das Gespräch" points at a known one. `bare`: no article ("Gespräche"). */
  readonly article: 'definite' | 'indefinite' | 'possessive' | 'bare';
  /** First token of the phrase, its preposition included. */
  readonly from: number;
  /** `event`: what happens. `during`: where it happens ("in dem Gespräch"). `aside`: beside it ("nach dem Gespräch", "das Ziel des Gesprächs"). */
  readonly role: 'event' | 'during' | 'aside';
  /** It says of which contact something is a part: "zum Auftakt der Gespräche". */
  readonly phase?: true;
}

/** Looks back from a noun over its adjectives and what stands inside its phrase to its article and preposition. */
export function nounUse(at: number, view: SentenceView, tables: ContactTables): NounUse {
  let i = at - 1;
  while (i >= 0 && at - i <= 9 && belongsInside(i, view, tables)) i--;
  i = beforeParticiple(i, at, view, tables);
  const word = view.tokens[i]?.value.form.toLowerCase() ?? '';
  const contracted = leadsNoun(word, tables) && tables.definite.includes(word);
  const article = contracted ? 'definite' : articleOf(word, tables);
  const first = article === 'bare' ? i : i - 1;
  const before = contracted ? word : (view.tokens[first]?.value.form.toLowerCase() ?? '');
  const opens = view.tokens[contracted ? i : first]?.value.pos === 'SCONJ';
  const preposition =
    leadsNoun(before, tables) && !opens && (contracted || !isBehindPlace(view, first, tables))
      ? before
      : null;
  const from = preposition === null ? (article === 'bare' ? i + 1 : i) : contracted ? i : first;
  const attribute = preposition === null && isAttribute(i, article, view, tables);
  if (attribute && isPhase(i - 1, view, tables))
    return { preposition: null, article, from: Math.max(0, from), role: 'during', phase: true };
  const ofNoun = tables.by.includes(preposition ?? '') && isOfMatter(from - 1, view, tables);
  return {
    preposition,
    article,
    from: Math.max(0, from),
    role: attribute || ofNoun ? 'aside' : roleOf(preposition, tables),
  };
}

/** "das Ziel des Gesprächs", "im Vorfeld dieser Beratungen": the noun only says more of the noun before it; a day ("seit dem Vormittag der dritte Gipfel") has no such. */
function isAttribute(
  at: number,
  article: NounUse['article'],
  view: SentenceView,
  tables: ContactTables,
): boolean {
  const word = view.tokens[at]?.value.form.toLowerCase() ?? '';
  const before = view.tokens[at - 1];
  if (article === 'bare' || before?.value.pos !== 'NOUN' || !tables.genitiveArticles.includes(word))
    return false;
  return !isTimeNoun(at - 1, view, tables);
}

/** "über die Aufnahme von Verhandlungen": of another noun, which says what is spoken of; "eine Reihe von Gesprächen" are talks. */
function isOfMatter(at: number, { tokens }: SentenceView, { matters, rows }: ContactTables): boolean {
  if (tokens[at]?.value.pos !== 'NOUN' || rows.includes(tokens[at].value.form.toLowerCase())) return false;
  const before = tokens[at - 1]?.value.pos === 'DET' ? at - 2 : at - 1;
  return matters.includes(tokens[before]?.value.form.toLowerCase() ?? '');
}

/** "zum Auftakt", "zu Beginn", "am Ende": a part of what the genitive behind it names. */
function isPhase(at: number, view: SentenceView, { phases, phasesAfter }: ContactTables): boolean {
  const word = (i: number): string => view.tokens[i]?.value.form.toLowerCase() ?? '';
  return phases.includes(word(at)) && phasesAfter.includes(word(at - 1));
}

/** Words that a participle before a noun may take with it: "die für Dienstag am Rande des Gipfels in Laos vereinbarte Unterredung". */
const PARTICIPLE = 16;

/** What a participle takes with it begins so: "das für Mai verabredete Gespräch", "der noch bis Freitag dauernde Gipfel". */
const OPENS: readonly string[] = ['ADP', 'ADV'];

/** "das für Mai in Genf verabredete Gespräch": back over what a participle takes with it, to the article if there is one. */
function beforeParticiple(from: number, at: number, view: SentenceView, tables: ContactTables): number {
  const near = view.tokens[at - 1];
  const participle = near?.value.pos === 'ADJ' || near?.value.verb?.form === 'part';
  if (!participle || articleOf(view.tokens[from]?.value.form.toLowerCase() ?? '', tables) !== 'bare')
    return from;
  for (let i = from; i >= 0 && at - i <= PARTICIPLE; i--) {
    const token = view.tokens[i];
    if (!token || token.value.pos === 'PUNCT' || token.value.verb?.form === 'fin') return from;
    const article = articleOf(token.value.form.toLowerCase(), tables);
    const determines = token.value.pos === 'DET' || article === 'possessive';
    if (article !== 'bare' && determines && OPENS.includes(view.tokens[i + 1]?.value.pos ?? 'X')) return i;
  }
  return from;
}

/** Adjectives, participles, numbers, and phrases such as "von Kiew" between article and noun. */
function belongsInside(i: number, view: SentenceView, tables: ContactTables): boolean {
  const token = view.tokens[i];
  if (!token) return false;
  const { pos, form } = token.value;
  // "in einem »konstruktiven« Gespräch"
  if (pos === 'PUNCT') return isMark(form);
  // "in einem von ihr erbetenen Gespräch"
  if (isDoerOf(i, view, tables) || isDoerOf(i + 1, view, tables)) return true;
  // "für ein neues Gespräch": a word that alone does the work of an article, behind one.
  const second =
    pos === 'ADJ' && articleOf(view.tokens[i - 1]?.value.form.toLowerCase() ?? '', tables) !== 'bare';
  if (articleOf(form.toLowerCase(), tables) !== 'bare') return second || insideGroup(i, view);
  // "in ihrem mehr als zweistündigen Telefonat"
  if (isCompared(i, view, tables) || isCompared(i + 1, view, tables)) return true;
  if (pos === 'CCONJ') return [-1, 1].every((n) => view.tokens[i + n]?.value.pos === 'ADJ');
  if (pos === 'ADJ' || pos === 'NUM' || pos === 'ADV' || token.value.verb?.form === 'part') return true;
  return (
    insideGroup(i, view) ||
    (pos === 'ADP' && tables.by.includes(form.toLowerCase()) && insideGroup(i + 1, view))
  );
}

/** "von ihr erbetenen": a pronoun behind "von" and before a participle. */
function isDoerOf(i: number, { tokens }: SentenceView, { by }: ContactTables): boolean {
  return tokens[i]?.value.pos === 'PRON' && by.includes(tokens[i - 1]?.value.form.toLowerCase() ?? '') && tokens[i + 1]?.value.pos === 'ADJ';
} // prettier-ignore

function articleOf(word: string, tables: ContactTables): NounUse['article'] {
  if (tables.indefinite.includes(word)) return 'indefinite';
  if (tables.possessives.includes(word) || tables.whose.includes(word)) return 'possessive';
  return tables.definite.includes(word) ? 'definite' : 'bare';
}

function leadsNoun(word: string, tables: ContactTables): boolean {
  return isPreposition(word, tables) || tables.during.includes(word) || tables.notDuring.includes(word);
}

function roleOf(preposition: string | null, tables: ContactTables): NounUse['role'] {
  if (preposition === null) return 'event';
  if (tables.during.includes(preposition)) return 'during';
  return tables.notDuring.includes(preposition) ? 'aside' : 'event';
}

/** "mehr als zweistündigen": the word between the two that are compared. */
function isCompared(i: number, { tokens }: SentenceView, { than }: ContactTables): boolean {
  return than.includes(tokens[i]?.value.form.toLowerCase() ?? '') && ['ADJ', 'NUM'].includes(tokens[i + 1]?.value.pos ?? '');
} // prettier-ignore
