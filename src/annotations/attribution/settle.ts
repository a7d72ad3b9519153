import { directDrafts } from './direct.ts';
import { range, without, type Draft, type Words } from './draft.ts';
import { colonDrafts, verbDrafts } from './frames.ts';
import { linearDrafts } from './linear.ts';
import { nounDrafts } from './nominal.ts';
import { relativeDrafts } from './relatives.ts';
import { sourceContent, sourceDraft } from './source-content.ts';
import { sourcePhrases, type SourcePhrase } from './sources.ts';
import type { Reader } from './subject.ts';
import { trimContent } from './trim.ts';
import type { Unit, UnitQuote } from './unit.ts';
import { isOwnWording } from './wording.ts';

/** The statements of a unit that cues give, settled among each other, in reading order. */
export function draftsOf(reader: Reader): Draft[] {
  const sources = sourcePhrases(reader);
  const along = linearDrafts(reader);
  const direct = [...along.filter((d) => d.type === 'direct'), ...directDrafts(reader, sources)];
  const spoken = new Set(direct.flatMap((d) => d.cue));
  const inSources = new Set(sources.filter((s) => s.cue.length > 1).flatMap((s) => s.cue));
  const taken = new Set(along.flatMap((d) => d.cue));
  const verbs = [
    ...along.filter((d) => d.type !== 'direct'),
    ...verbDrafts(reader).filter((d) => d.type === 'reported' || !d.cue.some((i) => taken.has(i))),
  ]
    .filter((d) => !d.cue.some((i) => inSources.has(i)))
    .filter((d) => !(d.type === 'reported' && d.cue.some((i) => spoken.has(i))));
  const nouns = nounDrafts(reader).filter(
    (n) => !verbs.some((v) => v.type === 'indirect' && share(v.content, n.content) > 0.6),
  );
  const others = [...nouns, ...relativeDrafts(reader), ...colonDrafts(reader)];
  const cued = withoutInnerActs(distinct([...direct, ...verbs, ...others]));
  const freed = cued.map((draft) => withoutSources(reader, draft, sources));
  const withSources = sources.reduce<Draft[]>((drafts, source) => placeSource(reader, drafts, source), freed);
  return nest(nestedQuotes(reader, withSources)).sort(
    (a, b) => (a.content[0] ?? 0) - (b.content[0] ?? 0) || b.content.length - a.content.length,
  );
}

/** "… betonte, dass es gelinge, so der Sprecher": a source at the end of the sentence is no part of what it vouches for. */
function withoutSources({ unit }: Reader, draft: Draft, sources: readonly SourcePhrase[]): Draft {
  const inside = sources.filter(
    ({ rule, words }) => rule === 'source-so' && words.every((i) => draft.content.includes(i)),
  );
  if (draft.type !== 'indirect' || inside.length === 0) return draft;
  const gone = inside.flatMap(({ words }) => words);
  return { ...draft, content: trimContent(unit, without(draft.content, gone)) };
}

/** Share of the shorter one's words that both have. */
function share(a: Words, b: Words): number {
  const has = new Set(a);
  const both = b.filter((i) => has.has(i)).length;
  return both / Math.max(1, Math.min(a.length, b.length));
}

/** Of two statements over nearly the same words the first stays; a reported act gives way to wording. */
function distinct(drafts: readonly Draft[]): Draft[] {
  const kept: Draft[] = [];
  for (const draft of drafts) {
    if (draft.content.length === 0) continue;
    const rival = kept.find((k) => sameWords(k.content, draft.content));
    if (rival === undefined) kept.push(draft);
  }
  return kept;
}

/** Acts told inside what somebody says are part of that; "bekräftigte seine Forderung nach …" is the demand. */
function withoutInnerActs(drafts: readonly Draft[]): Draft[] {
  const wordings = drafts.filter((d) => d.type === 'indirect');
  const nouns = drafts.filter((d) => d.rule === 'noun-object' || d.rule === 'noun-clause');
  return drafts.filter((d) => {
    if (d.type !== 'reported') return true;
    if (d.act === undefined && nouns.some((n) => n !== d && n.cue.every((i) => d.content.includes(i))))
      return false;
    return !wordings.some((w) => d.cue.every((i) => w.content.includes(i)));
  });
}

function sameWords(a: Words, b: Words): boolean {
  const longer = Math.max(a.length, b.length);
  return Math.min(a.length, b.length) / longer > 0.75 && share(a, b) > 0.9;
}

/** A source phrase inside a frame lengthens the chain ("sagte X nach Angaben von Y"); else it makes a statement. */
function placeSource(reader: Reader, drafts: readonly Draft[], source: SourcePhrase): Draft[] {
  const mine = new Set(source.words);
  if (drafts.some((d) => d.cue.some((i) => source.cue.includes(i)))) return [...drafts];
  const framed = drafts.filter((d) => source.cue.some((i) => d.frame.includes(i)));
  if (framed.length > 0 && source.rule !== 'source-so') {
    return drafts.map((d) =>
      framed.includes(d) ? { ...d, via: [...d.via, source.speaker], frame: d.frame } : d,
    );
  }
  const { content, host } = sourceContent(reader, source);
  const inside = without(content, mine);
  if (inside.length < 2) return [...drafts];
  return [
    ...drafts.filter((d) => !(d.type === 'reported' && share(d.content, inside) > 0.8)),
    sourceDraft(reader, source, { content: inside, host }),
  ];
}

/** Words with their marks up to which a phrase in an infinitive ("rief auf, das „X“ zu verlassen") is the outlet's own fence. */
const FENCED = 4;

/** A short phrase of a clause without a finite verb. */
function isFenced(unit: Unit, quote: UnitQuote): boolean {
  const clause = unit.clauses[unit.clauseOf[quote.from] ?? -1];
  const finite = clause?.value.kind === 'main' || clause?.value.kind === 'subordinate';
  return !quote.opaque && quote.to - quote.from <= FENCED && !finite;
}

/** Quotations inside indirect words are the speaker's own: the same roles. */
function nestedQuotes(reader: Reader, drafts: readonly Draft[]): Draft[] {
  const { unit } = reader;
  const taken = new Set(drafts.map((d) => d.quote));
  const more = unit.quotes.flatMap((quote, n): Draft[] => {
    if (taken.has(n) || !isOwnWording(reader, quote)) return [];
    const around = drafts.filter(
      (d) => d.type === 'indirect' && d.content.includes(quote.from) && d.content.includes(quote.to - 1),
    );
    const outer = around.sort((a, b) => a.content.length - b.content.length)[0];
    if (outer === undefined || (outer.rule === 'infinitive' && isFenced(unit, quote))) return [];
    return [
      {
        ...outer,
        type: 'direct',
        content: range(quote.from, quote.to),
        quote: n,
        within: outer.content,
        rule: 'quotation-inside',
      },
    ];
  });
  return [...drafts, ...more];
}

/** Marks what is said inside what another says, with the outer speaker as the next link of the chain. */
function nest(drafts: readonly Draft[]): Draft[] {
  return drafts.map((inner) => {
    if (inner.within !== undefined) return inner;
    const outer = drafts.find(
      (o) =>
        o !== inner &&
        o.type !== 'reported' &&
        o.content.length > inner.content.length &&
        inner.cue.length > 0 &&
        inner.cue.every((i) => o.content.includes(i)),
    );
    if (outer === undefined) return inner;
    return {
      ...inner,
      within: outer.content,
      via: [...inner.via, ...(outer.speaker === null ? [] : [outer.speaker]), ...outer.via],
    };
  });
}
