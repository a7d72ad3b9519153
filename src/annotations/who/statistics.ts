import type { Annotation, Found, Seen } from '../../model/annotation.ts';
import { labelNames, type NameModel, type NameWord } from '../../syntax/name-tagger.ts';
import type { WordModel } from '../../syntax/word-model.ts';
import { bySpan, contains, type Span } from '../../text/span.ts';
import type { World } from '../annotator.ts';
import { lexiconOf } from './lexicon.ts';

/** A name that only statistics see. */
interface LikelyName extends Span {
  readonly kind: 'person' | 'organisation' | 'place';
  readonly words: readonly string[];
  /** What gazetteer and rules found in the same tokens. */
  readonly touched: readonly KnownName[];
}

type Token = Pick<Annotation<'token'>, 'start' | 'end' | 'value'>;
type KnownName = Pick<Annotation<'name'>, 'start' | 'end' | 'value' | 'layer' | 'rule'> & {
  readonly layer: 'name';
};

/** Kinds of known names that can be part of a longer organisation: "Universität Berlin". */
const PARTS: ReadonlySet<string> = new Set(['place', 'country', 'nationality']);

/**
 * The names of gazetteer and rules with those that only the trained model sees. What is known stays as it is; only a
 * place, country or nationality inside a longer organisation gives way to it.
 */
export function withLikely(
  known: readonly KnownName[],
  { seen, world }: { readonly seen: Seen; readonly world: World },
): Found<'name'>[] {
  const model = world.words.names;
  if (model === undefined) return [...known];
  const tokens = seen.all('token');
  const names = namesAt(tokens, [...known].sort(bySpan));
  const words = tokens.map((token, i) => nameWord(token, names[i], world.words));
  const likely = stretches(tokens, seen).flatMap(([from, to]) =>
    likelyNames({ tokens, words, names, model }, from, to),
  );
  const { labels, named } = lexiconOf(world.language, world.gazetteer);
  // "Vertreter Washingtons": people and whose they are, no organisation.
  const isPeople = ({ words: [first] }: LikelyName): boolean =>
    labels.exactly(first ?? '').some(({ as }) => as === 'person' || as === 'role');
  // "Antrag Ankaras": a noun and whose it is, no organisation.
  const isOwned = ({ words, end, touched }: LikelyName): boolean => {
    const last = words.at(-1) ?? '';
    return (
      touched.some((part) => part.end === end) &&
      /s$/u.test(last) &&
      named.exactly(last.slice(0, -1)).length > 0
    );
  };
  const fresh = likely.filter(
    (name) =>
      name.touched.every((part) => isPart(name, part)) &&
      !(name.touched.length > 0 && (isPeople(name) || isOwned(name))),
  );
  const gone = new Set(fresh.flatMap((name) => name.touched));
  const rule = `${world.language.code}/names/likely`;
  const added = fresh.map(({ kind, start, end }): Found<'name'> => ({
    layer: 'name',
    start,
    end,
    value: { kind, actor: null },
    rule,
  }));
  return [...known.filter((name) => !gone.has(name)), ...added];
}

/** The tokens as the name tagger sees them, with what gazetteer and rules made of them. */
export function wordsForNames(
  tokens: readonly Token[],
  known: readonly KnownName[],
  model: Pick<WordModel, 'nameKinds'>,
): NameWord[] {
  const names = namesAt(tokens, [...known].sort(bySpan));
  return tokens.map((token, i) => nameWord(token, names[i], model));
}

/** The known name that each token shares characters with; both lists in order. */
function namesAt(tokens: readonly Token[], known: readonly KnownName[]): (KnownName | undefined)[] {
  let next = 0;
  return tokens.map(({ start, end }) => {
    while ((known[next]?.end ?? Infinity) <= start) next++;
    const name = known[next];
    return name !== undefined && name.start < end ? name : undefined;
  });
}

function nameWord(
  { start, end, value }: Token,
  name: KnownName | undefined,
  model: Pick<WordModel, 'nameKinds'>,
): NameWord {
  const { form, pos, lemma } = value;
  const kinds = model.nameKinds(form);
  if (name === undefined) return { form, pos, lemma, kinds, known: '' };
  const part = name.start > start || name.end < end ? 'part' : '';
  return { form, pos, lemma, kinds, known: `${name.start >= start ? 'B' : 'I'}${part}-${name.value.kind}` };
}

/** First and last (exclusive) token of each sentence. */
function stretches(tokens: readonly Token[], seen: Seen): (readonly [number, number])[] {
  let from = 0;
  return seen.all('sentence').map((sentence) => {
    while ((tokens[from]?.start ?? Infinity) < sentence.start) from++;
    let to = from;
    while ((tokens[to]?.end ?? Infinity) <= sentence.end) to++;
    return [from, to] as const;
  });
}

interface Reading {
  readonly tokens: readonly Token[];
  readonly words: readonly NameWord[];
  readonly names: readonly (KnownName | undefined)[];
  readonly model: NameModel;
}

function likelyNames({ tokens, words, names, model }: Reading, from: number, to: number): LikelyName[] {
  const labels = labelNames(words.slice(from, to), model);
  const found: LikelyName[] = [];
  labels.forEach((label, i) => {
    if (!label.startsWith('B')) return;
    let last = i;
    while (labels[last + 1]?.startsWith('I')) last++;
    const [first, end] = [tokens[from + i], tokens[from + last]];
    if (first === undefined || end === undefined) return;
    const touched = new Set(names.slice(from + i, from + last + 1).filter((name) => name !== undefined));
    found.push({
      kind: label.slice(2) as LikelyName['kind'],
      words: tokens.slice(from + i, from + last + 1).map((t) => t.value.form),
      start: first.start,
      end: end.end,
      touched: [...touched],
    });
  });
  return found;
}

function isPart(name: LikelyName, known: KnownName): boolean {
  const inside = contains(name, known) && known.end - known.start < name.end - name.start;
  return inside && name.kind === 'organisation' && PARTS.has(known.value.kind);
}
