import type { ArticleId } from '../model/article.ts';
import type { Discrepancy, Dossier, DossierValue } from '../model/dossier.ts';
import { ATTRIBUTES } from '../record/index.ts';

/** What some articles, such as those of one outlet, tell of a contact beside what the others tell. */
export interface Account {
  /** Attributes that they give. */
  readonly given: readonly string[];
  /** Values that none of the others gives, or gives more or less exactly; none where no other tells of the contact. */
  readonly alone: readonly { readonly attribute: string; readonly value: DossierValue }[];
  /** Attributes that others give and they, though about the contact and written after it, do not. */
  readonly leftOut: readonly string[];
  /** Differences in which their words stand against those of others. */
  readonly against: readonly Discrepancy[];
}

/** Attributes that say which contact it is: every article that tells of it gives them. */
const IN_HEAD: ReadonlySet<string> = new Set(['type', 'status', 'participants']);

/** What the articles for which `own` is true tell of a contact. */
export function accountOf(
  { articles, attributes }: Dossier,
  own: (article: ArticleId) => boolean,
  differences: readonly Discrepancy[],
): Account {
  const alike = articles.every(own);
  const listed = ATTRIBUTES.filter(({ name }) => !IN_HEAD.has(name)).flatMap((attribute) => {
    const told = attributes[attribute.name];
    return told === undefined
      ? []
      : [{ attribute, told, mine: told.values.filter((value) => isOf(value, own)) }];
  });
  return {
    given: listed.filter(({ mine }) => mine.length > 0).map(({ attribute: { name } }) => name),
    alone: listed.flatMap(({ attribute: { name, type }, told, mine }) => {
      const others = told.values.filter((value) => isOf(value, (article) => !own(article)));
      const isMine = (value: DossierValue): boolean =>
        others.every((other) => type.compare(value, other) === 'conflict');
      return alike ? [] : mine.filter(isMine).map((value) => ({ attribute: name, value }));
    }),
    leftOut: listed
      .filter(({ told, mine }) => mine.length === 0 && told.values.length > 0 && told.silent.some(own))
      .map(({ attribute: { name } }) => name),
    against: differences.filter((one) => isAgainst(one, own)),
  };
}

function isOf({ reports }: DossierValue, own: (article: ArticleId) => boolean): boolean {
  return reports.some(({ evidence: [{ article }] }) => own(article));
}

/** True where one side has words of theirs and another words of others. */
function isAgainst({ severity, values }: Discrepancy, own: (article: ArticleId) => boolean): boolean {
  if (severity !== 'conflict') return false;
  const sides = values.map(({ evidence }) => evidence.map(({ article }) => own(article)));
  return sides.some((side, i) => side.includes(true) && sides.some((other, k) => k !== i && other.includes(false)));
} // prettier-ignore
