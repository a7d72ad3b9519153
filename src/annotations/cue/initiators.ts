import type { InitiatingVerb } from '../../languages/sections/contact-rows.ts';
import type { ContactTables } from '../../languages/sections/contacts.ts';
import type { Annotation, Found, Seen } from '../../model/annotation.ts';
import { contains, type Span } from '../../text/span.ts';
import type { World } from '../annotator.ts';
import { isNegated } from '../contact/negation.ts';
import { nounUse } from '../contact/noun-use.ts';
import { isBare, isObjectPronoun, type ActorGroup } from '../contact/actor-group.ts';
import { isPassive } from '../contact/passive.ts';
import { hasWordOf, tokenAt, wordAt } from '../contact/sentence.ts';
import { isRightBefore } from '../contact/subjects.ts';
import type { SentenceView } from '../contact/view.ts';

/** A clause whose verb says that someone asked for something, as it is searched. */
interface Asking {
  readonly clause: Annotation<'clause'>;
  readonly verb: InitiatingVerb;
  readonly view: SentenceView;
  readonly seen: Seen;
  readonly tables: ContactTables;
}

/**
 * Who asked for a contact, where a verb tells it in any order of words: "um das Treffen hatte A gebeten", "das A
 * vorgeschlagen hatte", "war von A erbeten worden". The slot `who` is the one, `contact` the word for what they asked for.
 */
export function* initiatorCues(view: SentenceView, seen: Seen, world: World): Iterable<Found<'cue'>> {
  const tables = world.language.contacts;
  const lemmas = lemmasByClause(view);
  for (const clause of view.clauses) {
    const said = lemmas.get(clause.id);
    const verb = tables.initiating.find(
      ({ lemma, forms = [] }) =>
        lemma === clause.value.lemma || said?.has(lemma) || hasWordOf(view, clause.id, forms),
    );
    if (!verb) continue;
    const asking: Asking = { clause, verb, view, seen, tables };
    const contact = askedFor(asking);
    const who = contact && !isNegated(clause.id, view, tables) ? askerOf(asking) : undefined;
    if (!contact || !who) continue;
    const words = wordsOfClause(asking);
    const span = { start: words[0]?.start ?? clause.start, end: words.at(-1)?.end ?? clause.end };
    yield {
      layer: 'cue',
      ...span,
      value: { cue: 'initiator', slots: { who, ...(contact === ITSELF ? {} : { contact }) } },
      rule: `${world.language.code}/cues/initiator/@${verb.lemma}`,
    };
  }
}

/** What the words of each clause may say as verbs: those tagged so, and forms that differ from their lemma (participles). */
function lemmasByClause(view: SentenceView): ReadonlyMap<number | undefined, ReadonlySet<string>> {
  const lemmas = new Map<number | undefined, Set<string>>();
  for (const [i, { value }] of view.tokens.entries()) {
    if (value.pos !== 'VERB' && value.form === value.lemma) continue;
    const clause = view.clauseOf[i];
    const said = lemmas.get(clause) ?? new Set();
    lemmas.set(clause, said.add(value.lemma));
  }
  return lemmas;
}

/** The clause points back to what the text tells of: "Darum hatte A gebeten". */
const ITSELF: Span = { start: -1, end: -1 };

/** The word for the contact that is asked for; undefined where something else is. */
function askedFor(asking: Asking): Span | undefined {
  return objectOf(asking) ?? antecedentOf(asking) ?? complementOf(asking) ?? pointedBack(asking);
}

/** "bat um ein Gespräch", "schlug ein Treffen vor", "lud zu einem Besuch ein". */
function objectOf(asking: Asking): Span | undefined {
  const { clause, verb, view, tables } = asking;
  const at = view.tokens.findIndex((token, i) => {
    if (view.clauseOf[i] !== clause.id || !isContactWord(token, tables)) return false;
    const { preposition, article } = nounUse(i, view, tables);
    if (article === 'indefinite' && isBetweenOthers(i, asking)) return false;
    return verb.of.length === 0 ? preposition === null : verb.of.includes(preposition ?? '');
  });
  return view.tokens[at];
}

/** "schlug einen Gipfel zwischen den USA und Europa vor": of others, and none that the text tells of. */
function isBetweenOthers(at: number, { view, seen, tables }: Asking): boolean {
  const noun = view.tokens[at];
  const told = noun !== undefined && seen.over('contact', noun).length > 0;
  return !told && tables.between.includes(wordAt(view, at + 1));
}

/** How many words before a relative clause the noun may stand that it is on: "das Telefonat zwischen A und B am Montag, um das …". */
const ANTECEDENT = 14;

/** "das Treffen, um das A gebeten hatte", "das A vorgeschlagen hatte": the noun before the relative words. */
function antecedentOf({ clause, verb, view, tables }: Asking): Span | undefined {
  const from = tokenAt(view.tokens, clause.start);
  const comma = view.tokens.findIndex((t, i) => i >= from - 1 && t.end <= clause.end && t.value.form === ',');
  const after = view.tokens[comma + 1]?.value.form.toLowerCase() ?? '';
  if (comma < 0 || !(verb.of.length === 0 ? clause.value.kind === 'relative' : verb.of.includes(after)))
    return undefined;
  return view.tokens
    .slice(Math.max(0, comma - ANTECEDENT), comma)
    .findLast((token) => isContactWord(token, tables));
}

/** "schlug vor, sich in Genf zu treffen": the contact is told in a clause that hangs on this one. */
function complementOf({ clause, verb, view, seen }: Asking): Span | undefined {
  if (verb.of.length > 0) return undefined;
  const below = view.clauses.filter((c) => c.value.parent === clause.id && c.value.kind !== 'relative');
  return below.flatMap((c) => seen.within('contact', c))[0];
}

/** "Darum hatte A gebeten", "Eingeladen hat A"; what a clause of its own says ("darum, das Land zu verlassen") is no contact told before. */
function pointedBack(asking: Asking): Span | undefined {
  const { clause, verb, view } = asking;
  if (verb.alone === true && isAlone(asking)) return ITSELF;
  if (view.clauses.some((c) => c.value.parent === clause.id && c.value.kind !== 'relative')) return undefined;
  const own = view.tokens.filter((_, i) => view.clauseOf[i] === clause.id).map(({ value }) => value);
  const first = own[0];
  const isForm = verb.forms?.includes(first?.form.toLowerCase() ?? '') === true;
  const opens = isForm || (first?.lemma === verb.lemma && first.verb?.form !== 'fin');
  return opens || own.some(({ form }) => verb.pointing?.includes(form.toLowerCase())) ? ITSELF : undefined;
}

/** "A habe angerufen, um zu danken": one person in the clause, no pronoun or noun of anybody or anything else beside it but times, and no contact that the verb tells of by itself. */
function isAlone({ clause, view, seen, tables }: Asking): boolean {
  const own = view.groups.filter((g) => g.clause === clause.id && !g.possessive && (g.marker === null || tables.hosts.includes(g.marker)));
  const [subject, ...more] = own.flatMap((g) => g.actors);
  const pronoun = view.tokens.some((t, i) => view.clauseOf[i] === clause.id && t.value.pos === 'PRON' && !view.groups.some((g) => g.from <= i && i < g.to));
  const object = view.tokens.some((t, i) => view.clauseOf[i] === clause.id && t.value.pos === 'NOUN' && !view.groups.some((g) => g.from <= i && i < g.to) && !view.times.some((time) => contains(time, t)));
  return subject?.kind === 'person' && more.length === 0 && !pronoun && !object && seen.within('contact', clause).length === 0;
} // prettier-ignore

function isContactWord({ value }: Annotation<'token'>, tables: ContactTables): boolean {
  if (value.pos !== 'NOUN' && value.pos !== 'PROPN') return false;
  const word = value.form.toLowerCase();
  if (tables.notNouns.includes(word)) return false;
  return tables.nouns.some((noun) =>
    ['', ...noun.endings].some((ending) => word.endsWith(noun.word + ending)),
  );
}

/** In the passive whom a preposition names as the one who acts, else the subject. */
function askerOf(asking: Asking): Span | undefined {
  const { clause, view, tables } = asking;
  const inClause = view.groups.filter(
    (g) =>
      g.clause === clause.id &&
      g.actors.length > 0 &&
      !isObjectPronoun(g, view, tables) &&
      !isSource(g.from, view),
  );
  if (isPassive(clause.id, view, tables) && !hasInfinitive(asking)) {
    const by = inClause.find((g) => g.marker !== null && tables.by.includes(g.marker));
    return by?.span ?? nameAfter(tables.by, asking);
  }
  const subject = inClause.find(isBare);
  return subject?.span ?? nameAfter([], asking) ?? carried(asking) ?? inClause.find(isLikeGenitive)?.span;
}

/** "Vorgeschlagen hatte das Treffen Polens Präsident": a subject that begins with a genitive looks like part of the noun before it. */
function isLikeGenitive({ marker }: ActorGroup): boolean {
  return marker === 'of';
}

/** "wird A um ein Treffen bitten": the auxiliary is that of what is to come, and the subject asks. */
function hasInfinitive({ clause, view, tables }: Asking): boolean {
  return view.tokens.some(
    ({ value: { verb, lemma } }, i) =>
      view.clauseOf[i] === clause.id && verb?.form === 'inf' && !tables.passiveAuxiliaries.includes(lemma),
  );
}

/** A name that is no mention, such as a capital for its government: after one of the words, or bare where none is asked for. */
function nameAfter(words: readonly string[], { clause, view, seen }: Asking): Span | undefined {
  return seen.within('name', view.sentence).find((name) => {
    const at = tokenAt(view.tokens, name.start);
    if (name.value.kind === 'nationality' || name.value.actor === null || view.clauseOf[at] !== clause.id)
      return false;
    const before = view.tokens[at - 1]?.value;
    // "nach Angaben des Ministeriums in Wien Kairo": what stands before is somebody else's phrase
    const isOwned = before?.pos === 'NOUN' && !view.groups.some((g) => g.to === at);
    return words.length === 0
      ? before?.pos !== 'ADP' && !isOwned && !isSource(at, view)
      : words.includes(before?.form.toLowerCase() ?? '');
  });
}

/** "nach Angaben des Kanzleramts": the name only says whose the noun is that a preposition leads. */
function isSource(at: number, { tokens }: SentenceView): boolean {
  const pos = (back: number): string | undefined => tokens[at - back]?.value.pos;
  if (tokens[at]?.value.pos === 'DET') return pos(1) === 'NOUN' && pos(2) === 'ADP';
  return pos(1) === 'DET' && pos(2) === 'NOUN' && pos(3) === 'ADP';
}

/** The antecedent of a relative clause, or the subject of the clause that "und" carries on. */
function carried({ clause, view, tables }: Asking): Span | undefined {
  const from = tokenAt(view.tokens, clause.start);
  const before = view.groups.filter((g) => g.to <= from && g.actors.length > 0);
  if (clause.value.kind === 'relative') {
    const last = before.at(-1);
    return last && isRightBefore(last, clause.start, view) ? last.span : undefined;
  }
  const first = view.tokens[from]?.value.form.toLowerCase() ?? '';
  const free = before.filter(isBare);
  return tables.and.includes(first) ? free.at(-1)?.span : undefined;
}

function wordsOfClause({ clause, view }: Asking): readonly Annotation<'token'>[] {
  const parts = clause.spans ?? [clause];
  return view.tokens.filter((t) => t.value.pos !== 'PUNCT' && parts.some((part) => contains(part, t)));
}
