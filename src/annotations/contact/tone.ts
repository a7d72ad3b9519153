import type { Annotation, Found, Seen } from '../../model/annotation.ts';
import type { World } from '../annotator.ts';
import { tokenAt } from './sentence.ts';
import type { SentenceView } from './view.ts';

const ENDINGS = ['', 'e', 'er', 'es', 'en', 'em'];

/**
 * Words that judge a talk, in a sentence that speaks of one: "als sachlich und offen", "ein konstruktives Gespräch".
 * Before a noun that is no contact they judge something else and are left out.
 */
export function* toneCues(view: SentenceView, seen: Seen, world: World): Iterable<Found<'cue'>> {
  const contacts = seen.over('contact', view.sentence);
  if (contacts.length === 0) return;
  const tables = world.language.contacts;
  const judging = view.tokens.map((t) => isTone(t, tables.toneWords));
  for (let from = 0; from < view.tokens.length; from++) {
    if (!judging[from]) continue;
    let to = from + 1;
    while (judging[to] || (joins(view.tokens[to], world) && judging[to + 1])) to++;
    const span = { start: view.tokens[from]?.start ?? 0, end: view.tokens[to - 1]?.end ?? 0 };
    const ofLength = seen.over('duration', span).length > 0;
    const run = { view, from, to, contacts, words: tables.toneWords, indefinite: tables.indefinite };
    if (!ofLength && judges(run)) {
      yield {
        layer: 'cue',
        ...span,
        value: { cue: 'tone', slots: { words: span } },
        rule: `${world.language.code}/cues/tone`,
      };
    }
    from = to;
  }
}

function isTone(token: Annotation<'token'>, words: readonly string[]): boolean {
  const form = token.value.form.toLowerCase();
  return words.some((w) => form.startsWith(w) && ENDINGS.includes(form.slice(w.length)));
}

function joins(token: Annotation<'token'> | undefined, world: World): boolean {
  return (
    token !== undefined &&
    (token.value.form === ',' || world.language.contacts.and.includes(token.value.form.toLowerCase()))
  );
}

/** Uninflected it is said of the talk; inflected it must stand right before the word for the talk, after an indefinite article. */
function judges({ view, from, to, contacts, words, indefinite }: Run): boolean {
  const sameClause = contacts.some((c) => clauseOfSpan(view, c.start) === view.clauseOf[from]);
  if (!sameClause) return false;
  const next = view.tokens[to];
  if (next?.value.pos === 'NOUN' || next?.value.pos === 'PROPN' || next?.value.pos === 'ADJ') {
    const before = view.tokens[from - 1]?.value.form.toLowerCase() ?? '';
    return indefinite.includes(before) && contacts.some((c) => c.start === next.start);
  }
  return words.includes(view.tokens[to - 1]?.value.form.toLowerCase() ?? '');
}

interface Run {
  readonly view: SentenceView;
  readonly from: number;
  readonly to: number;
  readonly contacts: readonly Annotation<'contact'>[];
  readonly words: readonly string[];
  readonly indefinite: readonly string[];
}

function clauseOfSpan(view: SentenceView, position: number): number {
  return view.clauseOf[tokenAt(view.tokens, position)] ?? -1;
}
