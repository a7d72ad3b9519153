import type { WhyStatement } from '../contract/index.ts';
import type { Article } from '../model/article.ts';
import { SPEECH_RULES, type Statement, type StatementParty } from '../model/statement.ts';
import type { ReadArticle, Trip } from '../model/trip.ts';
import { quoteJson } from './evidence.ts';
import { statementJson } from './statements.ts';

type Link = WhyStatement['data']['chain'][number];

/** The chain behind a statement: its words and rule, everybody between the mouth and the page, and who else prints the words. */
export function explainStatement(trip: Trip, wanted: Statement): WhyStatement {
  const all = new Map(
    trip.articles.flatMap((read) => read.statements.map((one) => [one.id, { one, read }] as const)),
  );
  const read = trip.articles.find(({ article }) => article.id === wanted.article);
  if (read === undefined) throw new RangeError(`no article ${wanted.article}`);
  const { article, seen } = read;
  const sentence = seen.over('sentence', wanted.span)[0];
  const inside = all.get(wanted.partOf ?? '');
  const rule = ruleOf(wanted);
  return {
    schema: 'readout/why-statement/1',
    data: {
      statement: statementJson(wanted, article),
      ...(article.file === undefined ? {} : { file: article.file }),
      published: article.published.value,
      sentence: sentence === undefined ? null : quoteJson(article.text, sentence),
      ...(rule === undefined ? {} : { rule_text: rule }),
      chain: chainOf(wanted, article),
      inside: inside === undefined ? null : statementJson(inside.one, article),
      same_words: (wanted.sameWordsAs ?? []).flatMap((id) => {
        const other = all.get(id);
        return other === undefined ? [] : [witness(other)];
      }),
    },
    warnings: [],
  };
}

function ruleOf({ rule }: Statement): string | undefined {
  const name = rule.split('/').at(-1) ?? '';
  return Object.entries(SPEECH_RULES).find(([known]) => known === name)?.[1];
}

/** Speaker first, then whoever passes it on, then the outlet. */
function chainOf({ speaker, via }: Statement, article: Article): Link[] {
  return [
    ...(speaker === null ? [{ role: 'speaker' as const, name: null }] : links('speaker', speaker, article)),
    ...via.flatMap((party) => links('via', party, article)),
    { role: 'outlet', name: article.outlet },
  ];
}

function links(role: 'speaker' | 'via', { actors, name, span }: StatementParty, { text }: Article): Link[] {
  const words = span === undefined ? {} : { words: quoteJson(text, span) };
  if (actors.length === 0) return [{ role, name, ...words }];
  return actors.map((actor) => ({ role, name: actor.name, actor: actor.id, ...words }));
}

function witness({
  one,
  read,
}: {
  one: Statement;
  read: ReadArticle;
}): WhyStatement['data']['same_words'][number] {
  const { article } = read;
  return {
    id: one.id,
    article: article.id,
    ...(article.file === undefined ? {} : { file: article.file }),
    ...quoteJson(article.text, one.span),
    speaker: one.speaker?.name ?? null,
  };
}
