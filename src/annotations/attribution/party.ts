import type { ActorRef } from '../../model/actor.ts';
import type { Annotation, Party, Pos, Seen } from '../../model/annotation.ts';
import type { Article } from '../../model/article.ts';
import { sliceOf, type Span } from '../../text/span.ts';
import type { DraftParty } from './draft.ts';
import { spanOf, type Unit } from './unit.ts';

/** Parts of speech that can name somebody; without one of them the whole phrase is shown. */
const NAMING: ReadonlySet<Pos> = new Set(['NOUN', 'PROPN', 'PRON', 'X']);

/** The people or bodies that a run of words names, through the mentions in it. */
export function partyOf(
  article: Article,
  seen: Seen,
  place: { unit: Unit; draft: DraftParty },
): Party | null {
  const { unit, draft } = place;
  const first = draft.words[0];
  const last = draft.words.at(-1);
  if (first === undefined || last === undefined) return null;
  const span = spanOf(unit, first, last + 1);
  const who =
    draft.who === undefined || draft.who.length === 0
      ? span
      : spanOf(unit, draft.who[0] ?? first, (draft.who.at(-1) ?? last) + 1);
  const head = unit.words[draft.head ?? -1];
  const own = actorsIn(seen, who, head);
  const actors = own.length === 0 && first === last ? antecedentOf(seen, unit, first) : own;
  const [only, ...more] = actors;
  const named = unit.words.some((w) => w.start >= who.start && w.end <= who.end && NAMING.has(w.pos));
  const words = sliceOf(article.text, named ? who : span).trim();
  if (only === undefined) return { actors, label: words, span };
  return { actors, label: more.length === 0 ? only.name : actors.map((a) => a.name).join(', '), span };
}

/**
 * Whom a relative pronoun stands for: the person or body whose phrase ends right before its comma, where that phrase hangs on no
 * noun before it ("die Rede Putins, die …").
 */
function antecedentOf(seen: Seen, unit: Unit, pronoun: number): readonly ActorRef[] {
  const clause = unit.clauses[unit.clauseOf[pronoun] ?? -1];
  const [comma, last] = [unit.words[pronoun - 1], unit.words[pronoun - 2]];
  if (clause?.value.kind !== 'relative' || clause.words[0] !== pronoun || comma?.form !== ',') return [];
  if (last === undefined || unit.words[pronoun]?.low !== clause.value.introducer) return [];
  const phrases = seen
    .over('mention', last)
    .filter(({ value }) => value.form !== 'adjective' && value.phrase.end === last.end)
    .sort((a, b) => a.value.phrase.start - b.value.phrase.start);
  const before = unit.words.findLast((w) => w.end <= (phrases[0]?.value.phrase.start ?? 0));
  const hangs = before?.pos === 'NOUN' || before?.pos === 'PROPN';
  return hangs ? [] : (phrases[0]?.value.actors ?? []);
}

/** Who the words name: the mention over the head of the phrase, with others joined to it ("Kiew und Moskau"). */
function actorsIn(seen: Seen, span: Span, head: Span | undefined): readonly ActorRef[] {
  const mentions = seen
    .over('mention', span)
    .filter((m) => m.start >= span.start && m.end <= span.end && m.value.form !== 'adjective');
  const leads = mentions.filter((m) => holds(m, head ?? { start: span.start, end: span.start + 1 }));
  const lead = leads.sort(
    (a, b) => b.value.phrase.end - b.value.phrase.start - (a.value.phrase.end - a.value.phrase.start),
  )[0];
  if (lead === undefined) return ofNationality(seen, span);
  const beside = mentions.filter(
    (m) =>
      m.value.phrase.start > lead.value.phrase.end &&
      m.start === m.value.phrase.start &&
      isJoined(seen, lead.value.phrase, m.value.phrase),
  );
  return [lead, ...beside]
    .flatMap((m) => m.value.actors)
    .filter((actor, n, all) => all.findIndex((a) => a.id === actor.id) === n);
}

/** "russische Forderungen": the adjective alone says whose they are. */
function ofNationality(seen: Seen, span: Span): readonly ActorRef[] {
  const name = seen.over('name', span).find((n) => n.start === span.start && n.end === span.end);
  return name?.value.actor == null ? [] : [name.value.actor];
}

/** True when the mention's phrase covers the head, and its own words end where the head's do not go on ("NATO-Mitglieder"). */
function holds({ value, end }: Annotation<'mention'>, head: Span): boolean {
  if (value.form === 'compound' && end < head.end) return false;
  return value.phrase.start <= head.start && value.phrase.end >= head.end;
}

/** True when only a joining word, a comma or an article stands between two phrases. */
function isJoined(seen: Seen, a: Span, b: Span): boolean {
  return seen
    .within('token', { start: a.end, end: b.start })
    .every((t) => t.value.pos === 'CCONJ' || t.value.pos === 'DET' || t.value.form === ',');
}
