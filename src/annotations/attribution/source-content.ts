import { range, without, type Draft, type DraftParty, type Words } from './draft.ts';
import type { SourcePhrase } from './sources.ts';
import { subjectOf, type Reader } from './subject.ts';
import { trimContent } from './trim.ts';
import { isQuoted, withDescendants, type Clause } from './unit.ts';
import { sayingsIn } from './verbs.ts';

/** What a source phrase is about: its main clause with all that hangs on it, without the phrase itself. */
export function sourceContent(reader: Reader, source: SourcePhrase): { content: Words; host: Clause | null } {
  const { unit } = reader;
  const at = source.cue[0] ?? 0;
  const own = unit.clauses[unit.clauseOf[at] ?? -1];
  if (own === undefined) return { content: [], host: null };
  const host = source.rule === 'source-so' ? topOf(own) : hostOf(own, new Set(source.words));
  const before = own.parent === null && source.cue.length > 1 ? unit.clauses[own.n - 1] : undefined;
  const told = [...withDescendants(host), ...(before === undefined ? [] : withDescendants(topOf(before)))];
  const beside = new Set(told.filter((c) => isBeside(reader, source, c)).flatMap((c) => withDescendants(c)));
  const kept = [...told, ...goingOn(reader, host, told)].filter((c) => !beside.has(c));
  const words = kept.flatMap((c) => c.words);
  const gone = new Set(source.words);
  return { content: trimContent(unit, without(words, gone)), host };
}

/** "laut einem Protokoll, das der Zeitung vorliegt, …": a relative clause right behind the source belongs to it. */
function isBeside({ unit }: Reader, source: SourcePhrase, { value, words }: Clause): boolean {
  const last = source.words.findLast((i) => unit.words[i]?.form !== ',') ?? -1;
  const first = words.find((i) => unit.words[i]?.pos !== 'PUNCT') ?? -1;
  return value.kind === 'relative' && first === last + 2 && unit.words[last + 1]?.form === ',';
}

/** "… stürzte das Haus ein und begrub zwei Menschen": clauses right behind whose subject stands in the one before, or in the reported mood behind a semicolon. */
function goingOn(reader: Reader, host: Clause, told: readonly Clause[]): Clause[] {
  const { unit, speech } = reader;
  if (host.value.kind !== 'main') return [];
  const found: Clause[] = [];
  for (const clause of unit.clauses.slice(host.n + 1)) {
    if (told.includes(clause) || found.includes(clause)) continue;
    const words = clause.words.filter((i) => unit.words[i]?.pos !== 'PUNCT');
    const [first, mark] = [unit.words[words[0] ?? -1], unit.words[(words[0] ?? 0) - 1]];
    const joins = first !== undefined && speech.coordinators.includes(first.low);
    const isJoined = first?.pos === 'CCONJ' && words[1] === clause.verb;
    const inRow = mark?.form === ',' && clause.verb >= 0;
    const inMood = clause.value.mood === 'sub' && mark?.form === ';';
    const plain = sayingsIn(unit, clause, speech).length === 0;
    if (
      clause.value.kind !== 'main' ||
      !((plain && (joins || inRow)) || isJoined || inMood) ||
      isQuoted(unit, clause)
    )
      break;
    found.push(...withDescendants(clause));
  }
  return found;
}

/** The outermost clause around one. */
function topOf(clause: Clause): Clause {
  let top = clause;
  for (let step = 0; step < 6 && top.parent !== null; step++) top = top.parent;
  return top;
}

/** The clause that is reported: the phrase's own, or the one around it when the phrase is a clause by itself. */
function hostOf(clause: Clause, phrase: ReadonlySet<number>): Clause {
  let host = clause;
  for (let step = 0; step < 4 && host.parent !== null; step++) {
    const alone =
      host.words.every((i) => phrase.has(i)) ||
      host.value.kind === 'parenthesis' ||
      host.value.kind === 'fragment';
    if (!alone) break;
    host = host.parent;
  }
  return host;
}

/** The statement of a source. What it tells of somebody's act is the act: "nach Angaben von X vereinbarten beide …". */
export function sourceDraft(
  reader: Reader,
  source: SourcePhrase,
  { content, host }: { content: Words; host: Clause | null },
): Draft {
  const { unit, speech } = reader;
  const act = host === null ? undefined : sayingsIn(unit, host, speech)[0]?.entry.does;
  return {
    type: 'indirect', content, speaker: ownerOf(reader, source, host), addressee: [], via: source.via ?? [], cue: source.cue, frame: source.words, medium: source.medium, ...(act === undefined ? {} : { act }), rule: source.rule,
  }; // prettier-ignore
}

/** "nach eigenen Angaben": the account is that of whoever the sentence is about. */
function ownerOf(reader: Reader, { speaker }: SourcePhrase, host: Clause | null): DraftParty {
  const { unit, speech } = reader;
  const own = (speaker.who ?? []).map((i) => unit.words[i]?.low ?? '');
  const subject = host === null ? null : subjectOf(reader, host);
  if (own.length !== 1 || !speech.ownWords.includes(own[0] ?? '') || subject === null) return speaker;
  return { words: speaker.words, who: range(subject.from, subject.to) };
}
