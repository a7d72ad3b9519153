import type { Annotation } from '../../model/annotation.ts';
import type { ArticleId } from '../../model/article.ts';
import { evidence } from '../../model/evidence.ts';
import { sideOf } from '../../record/values/actors.ts';
import type { Span } from '../../text/span.ts';
import { reportIn, type Coverage, type Difference } from '../coverage.ts';

/** A paper that an article tells was handed over. */
interface Handed {
  readonly article: ArticleId;
  readonly cue: Annotation<'cue'>;
  /** What its words call it: `draft`, `note`. */
  readonly kinds: readonly string[];
  /** How many; empty where the words do not say. */
  readonly count: string;
  /** Sides of those who gave it; empty where the words do not say. */
  readonly from: readonly string[];
  /** Sides of those who have it. */
  readonly to: readonly string[];
}

/**
 * Papers of one kind that two articles on a contact tell were handed over, in another number or to others: one draft given to
 * one body, two made known to several capitals. The first such pair of the articles whose headline is about the contact.
 */
export function* paperConflicts(coverage: Coverage): Generator<Difference> {
  for (const dossier of coverage.dossiers.filter(({ main }) => main)) {
    const about = dossier.articles.filter((article) => reportIn(coverage, dossier, article)?.main);
    const told = about.flatMap((article) => handedIn(article, coverage));
    const pairs = told.flatMap((a, i) => told.slice(i + 1).map((b) => [a, b] as const));
    const rivals = pairs.find(([a, b]) => isOther(a, b));
    if (rivals === undefined) continue;
    yield {
      kind: 'value_conflict',
      severity: 'conflict',
      contact: dossier.id,
      rule: 'papers/number-or-recipient',
      values: rivals.flatMap((one) => wordsOf(one, coverage)),
    };
  }
}

function handedIn(article: ArticleId, { seen }: Coverage): Handed[] {
  const layers = seen.get(article);
  const cues = layers?.all('cue').filter(({ value }) => value.cue === 'papers') ?? [];
  return cues.flatMap((cue) => {
    if (cue.value.value === undefined) return [];
    const [kinds = '', count = ''] = cue.value.value.split('/');
    const sidesOf = (slot?: Span): readonly string[] => {
      const named = slot === undefined ? [] : (layers?.within('mention', slot) ?? []);
      return named.flatMap(({ value }) => value.actors.map(sideOf));
    };
    const { from, to } = cue.value.slots;
    return [{ article, cue, kinds: kinds.split(','), count, from: sidesOf(from), to: sidesOf(to) }];
  });
}

/** The same kind of paper of the same giver in two articles, in another number or to none of the same. */
function isOther(a: Handed, b: Handed): boolean {
  if (a.article === b.article || !a.kinds.some((kind) => b.kinds.includes(kind))) return false;
  if (areApart(a.from, b.from)) return false;
  const counted = a.count !== '' && b.count !== '' && a.count !== b.count;
  return counted || areApart(a.to, b.to);
}

/** Both lists name somebody, and nobody stands in both. */
const areApart = (a: readonly string[], b: readonly string[]): boolean =>
  a.length > 0 && b.length > 0 && !a.some((one) => b.includes(one));

function wordsOf({ article, cue }: Handed, { articles }: Coverage): Difference['values'] {
  const found = articles.get(article);
  if (found === undefined) return [];
  const words = evidence(found, cue);
  return [{ value: words.quote, evidence: [words] }];
}
