import type { Annotation, AttributionValue, Party, Seen } from '../model/annotation.ts';
import type { Article } from '../model/article.ts';
import type { Statement, StatementParty } from '../model/statement.ts';
import { contains, sameSpan } from '../text/span.ts';
import { topicOf } from './topic.ts';

/** The statements of one article, in reading order, from its attributions. */
export function statementsOf(article: Article, seen: Seen): Statement[] {
  const all = seen.all('attribution');
  const idOf = (n: number): string => `${article.id}s${n + 1}`;
  return all.map((attribution, n): Statement => {
    const { value, start, end, spans, rule } = attribution;
    const outer = outerOf(all, attribution);
    const topic = topicOf(seen, spans ?? [{ start, end }]);
    return {
      id: idOf(n),
      article: article.id,
      span: { start, end },
      ...(spans === undefined ? {} : { spans }),
      type: value.type,
      speaker: value.speaker === null ? null : partyOf(value.speaker),
      addressee: value.addressee.map(partyOf),
      via: value.via.map(partyOf),
      ...optional(value),
      ...(topic === undefined ? {} : { topic }),
      ...(outer < 0 ? {} : { partOf: idOf(outer) }),
      rule,
    };
  });
}

/** What is not always there. The content of a reported act holds its cue, so it is not given twice. */
function optional({ type, cue, frame, act, medium }: AttributionValue): Partial<Statement> {
  return {
    ...(cue === undefined || type === 'reported' ? {} : { cue }),
    ...(frame === undefined ? {} : { frame }),
    ...(act === undefined ? {} : { act }),
    ...(medium === undefined ? {} : { medium }),
  };
}

function partyOf({ actors, label, span }: Party): StatementParty {
  return { actors, name: label, ...(span === undefined ? {} : { span }) };
}

/** Place of the statement that this one is inside of; -1 where it stands by itself. */
function outerOf(
  all: readonly Annotation<'attribution'>[],
  { id, value }: Annotation<'attribution'>,
): number {
  const { partOf } = value;
  if (partOf === undefined) return -1;
  const exact = all.findIndex((a) => a.id !== id && sameSpan(a, partOf));
  return exact >= 0
    ? exact
    : all.findIndex((a) => a.id !== id && a.value.type !== 'direct' && contains(a, partOf));
}
