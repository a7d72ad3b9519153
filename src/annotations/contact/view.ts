import type { ActorRef } from '../../model/actor.ts';
import type { Annotation, Seen } from '../../model/annotation.ts';
import type { World } from '../annotator.ts';
import type { ContactTables } from '../../languages/sections/contacts.ts';
import type { Article } from '../../model/article.ts';
import { contains, cover, type Span } from '../../text/span.ts';

/** Actors that stand together in one phrase: "Angela Merkel, Emmanuel Macron und Boris Johnson". */
export interface ActorGroup {
  readonly actors: readonly ActorRef[];
  /** From the first word of the first phrase to the last of the last. */
  readonly span: Span;
  /** First token and the one after the last. */
  readonly from: number;
  readonly to: number;
  /** Preposition before it, lower case; `of` when it depends on the noun before it; null when it stands bare. */
  readonly marker: string | null;
  /** True when the group stands before the noun it belongs to ("Bidens Gespräch"). */
  readonly possessive: boolean;
  /** Number of the innermost clause. */
  readonly clause: number;
}

/** A sentence as the contact rules read it: tokens with their clauses, and the groups of actors. */
export interface SentenceView {
  readonly sentence: Annotation<'sentence'>;
  readonly tokens: readonly Annotation<'token'>[];
  readonly clauses: readonly Annotation<'clause'>[];
  /** For each token the innermost clause, -1 where there is none. */
  readonly clauseOf: readonly number[];
  readonly groups: readonly ActorGroup[];
  readonly times: readonly Annotation<'time'>[];
}

export function viewOf(
  sentence: Annotation<'sentence'>,
  seen: Seen,
  { article, world }: { readonly article: Article; readonly world: World },
): SentenceView {
  const after = datelineEnd(sentence, article);
  const tokens = seen.within('token', sentence);
  const clauses = seen.within('clause', sentence);
  const clauseOf = tokens.map((t) => innermost(clauses, t));
  const base = {
    sentence,
    tokens,
    clauses,
    clauseOf,
    times: seen.within('time', sentence).filter((t) => t.start >= after),
  };
  return {
    ...base,
    groups: groupsOf(
      base,
      outermost(seen.within('mention', sentence)).filter((m) => m.start >= after),
      world,
    ),
  };
}

/** "Moskau, 30. Dezember 2021 –": place and day of a dateline belong to the article, not to what it tells. */
function datelineEnd(sentence: Annotation<'sentence'>, { published }: Article): number {
  const { span } = published;
  return span && contains(sentence, span) && published.basis === 'stated' ? span.end : sentence.start;
}

/** Number of the token that begins at or after `position`. */
export function tokenAt(tokens: readonly Span[], position: number): number {
  const at = tokens.findIndex((t) => t.end > position);
  return at < 0 ? tokens.length : at;
}

function innermost(clauses: readonly Annotation<'clause'>[], token: Span): number {
  let best: Annotation<'clause'> | undefined;
  for (const clause of clauses) {
    const parts = clause.spans ?? [clause];
    if (parts.some((p) => contains(p, token)) && (best === undefined || sizeOf(clause) <= sizeOf(best)))
      best = clause;
  }
  return best?.id ?? -1;
}

function sizeOf(clause: Annotation<'clause'>): number {
  return (clause.spans ?? [clause]).reduce((sum, s) => sum + s.end - s.start, 0);
}

/** Mentions that lie in no other mention's phrase; parts of compounds stand for themselves elsewhere. */
function outermost(mentions: readonly Annotation<'mention'>[]): Annotation<'mention'>[] {
  const whole = mentions.filter((m) => m.value.form !== 'compound' && m.value.form !== 'adjective');
  return whole.filter(
    (m) =>
      !whole.some((o) => o !== m && contains(o.value.phrase, m.value.phrase) && !sameExtent(o, m, whole)),
  );
}

/** Of two mentions with one phrase the earlier stays. */
function sameExtent(
  other: Annotation<'mention'>,
  m: Annotation<'mention'>,
  all: readonly Annotation<'mention'>[],
): boolean {
  const same =
    other.value.phrase.start === m.value.phrase.start && other.value.phrase.end === m.value.phrase.end;
  return same && all.indexOf(m) < all.indexOf(other);
}

type Base = Omit<SentenceView, 'groups'>;

function groupsOf(base: Base, mentions: readonly Annotation<'mention'>[], world: World): ActorGroup[] {
  const tables = world.language.contacts;
  const groups: ActorGroup[] = [];
  for (const mention of mentions) {
    const actors = standingFor(mention, base.tokens, world);
    const first = tokenAt(base.tokens, mention.value.phrase.start);
    const from = contracted(base.tokens[first], tables) ? first + 1 : first;
    const to = tokenAt(base.tokens, mention.value.phrase.end - 1) + 1;
    const last = groups.at(-1);
    if (last && joins(base.tokens, last, from, tables)) {
      groups[groups.length - 1] = {
        ...last,
        actors: union(last.actors, actors),
        span: cover(last.span, mention.value.phrase),
        to,
      };
    } else {
      groups.push({
        actors,
        span: mention.value.phrase,
        from,
        to,
        marker: markerOf(base.tokens, from, mention, tables),
        possessive: isPossessive(base.tokens, to, mention),
        clause: base.clauseOf[from] ?? -1,
      });
    }
  }
  return groups;
}

/** "Vertreter der USA" meet for their state: the state takes part. Other unnamed people ("ein Beamter") do not. */
function standingFor(
  mention: Annotation<'mention'>,
  tokens: readonly Annotation<'token'>[],
  { gazetteer, language }: World,
): readonly ActorRef[] {
  const { actors, form, phrase } = mention.value;
  if (form !== 'description') return actors;
  const words = tokens.filter((t) => contains(phrase, t)).map((t) => t.value.form.toLowerCase());
  if (!words.some((w) => language.contacts.representatives.includes(w))) return [];
  return actors.map((a) => (a.side === undefined ? a : (gazetteer.ref(a.side) ?? a)));
}

export function union(a: readonly ActorRef[], b: readonly ActorRef[]): ActorRef[] {
  return [...a, ...b.filter((x) => !a.some((y) => y.id === x.id))];
}

/** "zur Ukraine", "vom Kreml": the first word of the phrase is preposition and article in one. */
function contracted(token: Annotation<'token'> | undefined, tables: ContactTables): boolean {
  const word = token?.value.form.toLowerCase() ?? '';
  return isPreposition(word, tables);
}

/** True when only a comma, a joining word, or both with a repeated preposition lie between two phrases. */
function joins(
  tokens: readonly Annotation<'token'>[],
  last: ActorGroup,
  start: number,
  tables: ContactTables,
): boolean {
  const between = tokens.slice(last.to, start).map((t) => t.value.form.toLowerCase());
  if (between.length === 0 || between.length > 2) return false;
  const [first = '', second] = between;
  const joining = first === ',' || tables.and.includes(first);
  return joining && (second === undefined || second === last.marker);
}

/** A word that marks the group behind it, lower case. */
export function isPreposition(word: string, tables: ContactTables): boolean {
  return [tables.with, tables.between, tables.by, tables.aside].some((list) => list.includes(word));
}

/** True when the token of this number lies in a group of actors. */
export function insideGroup(at: number, view: SentenceView): boolean {
  return view.groups.some((g) => g.from <= at && at < g.to);
}

function markerOf(
  tokens: readonly Annotation<'token'>[],
  from: number,
  mention: Annotation<'mention'>,
  tables: ContactTables,
): string | null {
  const before = tokens[from - 1];
  if (before === undefined) return null;
  const word = before.value.form.toLowerCase();
  if (before.value.pos === 'ADP' || isPreposition(word, tables)) return word;
  const genitive = mention.value.phrase.start < mention.start || isGenitive(mention, tokens, from);
  if (before.value.pos === 'NOUN' && genitive && dependsOnNoun(tokens, from, tables)) return 'of';
  return looseMarker(tokens, from, tables);
}

/** "das Gespräch der beiden Präsidenten", "mit den beiden Ministern": the article stands before the phrase. */
function looseMarker(
  tokens: readonly Annotation<'token'>[],
  from: number,
  tables: ContactTables,
): string | null {
  let at = from - 1;
  while (
    at > 0 &&
    (tokens[at]?.value.pos === 'ADJ' || tables.both.includes(tokens[at]?.value.form.toLowerCase() ?? ''))
  )
    at--;
  if (tokens[at]?.value.pos !== 'DET') return null;
  const before = tokens[at - 1];
  const word = before?.value.form.toLowerCase() ?? '';
  if (isPreposition(word, tables)) return word;
  const genitive = tables.genitiveArticles.includes(tokens[at]?.value.form.toLowerCase() ?? '');
  return before?.value.pos === 'NOUN' && genitive ? 'of' : null;
}

/** "Vertreter der USA", "Treffen Bidens": the word before is a noun and the phrase begins with a genitive article or ends in -s. */
function dependsOnNoun(tokens: readonly Annotation<'token'>[], from: number, tables: ContactTables): boolean {
  const first = tokens[from]?.value.form.toLowerCase() ?? '';
  return tables.genitiveArticles.includes(first) || /[sx’']$/u.test(tokens[from]?.value.form ?? '');
}

function isGenitive(
  mention: Annotation<'mention'>,
  tokens: readonly Annotation<'token'>[],
  from: number,
): boolean {
  return mention.value.form === 'name' && /[sx’']$/u.test(tokens[from]?.value.form ?? '');
}

function isPossessive(
  tokens: readonly Annotation<'token'>[],
  to: number,
  mention: Annotation<'mention'>,
): boolean {
  const next = tokens[to]?.value.pos;
  return (
    mention.value.form === 'name' &&
    /[s’']$/u.test(tokens[to - 1]?.value.form ?? '') &&
    (next === 'NOUN' || next === 'ADJ')
  );
}
