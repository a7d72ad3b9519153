import type { ContactNoun, ContactTables, ContactVerb } from '../../languages/sections/contacts.ts';
import type { Annotation } from '../../model/annotation.ts';
import type { ContactType } from '../../model/contact.ts';
import type { SentenceView } from './view.ts';

/** A word that may name a contact. */
export interface Head {
  /** Its token. */
  readonly at: number;
  readonly type: ContactType;
  readonly noun: ContactNoun | null;
  readonly verb: ContactVerb | null;
  readonly plural: boolean;
  readonly clause: number;
}

/** The heads of a sentence in order. A weak verb gives way to a noun of its clause: "in einem Telefonat gesprochen". */
export function headsOf(view: SentenceView, tables: ContactTables): Head[] {
  const nouns = view.tokens.flatMap((token, at) => nounHead(token, at, view, tables));
  const verbs = view.clauses.flatMap((clause) => verbHead(clause, view, tables));
  const own = verbs.filter((v) => !nouns.some((n) => n.clause === v.clause && givesWay(v, n, view)));
  return [...nouns, ...own].sort((a, b) => a.at - b.at);
}

/** A verb beside a contact noun of the same clause tells of the same contact, unless "und" parts the two. */
function givesWay(verb: Head, noun: Head, view: SentenceView): boolean {
  const [from, to] = verb.at < noun.at ? [verb.at, noun.at] : [noun.at, verb.at];
  const parted = view.tokens.slice(from, to).some((t) => t.value.pos === 'CCONJ' || t.value.form === ';');
  return verb.verb?.weak === true || !parted;
}

function nounHead(token: Annotation<'token'>, at: number, view: SentenceView, tables: ContactTables): Head[] {
  const form = token.value.form;
  if (!/^\p{Lu}/u.test(form) && !form.includes('-')) return [];
  const word = form.toLowerCase();
  if (tables.notNouns.includes(word)) return [];
  const found = longestNoun(word, tables.nouns);
  if (!found) return [];
  const plural = found.ending !== '' && !['s', 'es'].includes(found.ending);
  const type = plural && found.noun.plural ? found.noun.plural : found.noun.type;
  return [{ at, type, noun: found.noun, verb: null, plural, clause: view.clauseOf[at] ?? -1 }];
}

function longestNoun(
  word: string,
  nouns: readonly ContactNoun[],
): { noun: ContactNoun; ending: string } | undefined {
  let best: { noun: ContactNoun; ending: string; length: number } | undefined;
  for (const noun of nouns) {
    for (const ending of ['', ...noun.endings]) {
      const length = noun.word.length;
      if (word.endsWith(noun.word + ending) && (best === undefined || length > best.length))
        best = { noun, ending, length };
    }
  }
  return best;
}

function verbHead(clause: Annotation<'clause'>, view: SentenceView, tables: ContactTables): Head[] {
  const verb = tables.verbs.find((v) => v.lemma === clause.value.lemma);
  if (!verb) return [];
  const at = view.tokens.findIndex(
    (t, i) => view.clauseOf[i] === clause.id && t.value.lemma === verb.lemma && t.value.verb !== undefined,
  );
  if (at < 0) return [];
  return [{ at, type: verb.type, noun: null, verb, plural: false, clause: clause.id }];
}
