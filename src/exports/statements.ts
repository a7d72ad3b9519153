import type { ReadoutRecord } from '../contract/index.ts';
import type { Article } from '../model/article.ts';
import type { Statement, StatementParty } from '../model/statement.ts';
import { partsJson, quoteJson, spanJson } from './evidence.ts';

type StatementJson = ReadoutRecord['statements'][number];
type PartyJson = StatementJson['via'][number];

export function statementJson(statement: Statement, { text }: Article): StatementJson {
  const { id, article, type, medium, act, topic, contact, partOf, sameWordsAs, rule, frame } = statement;
  return {
    id,
    article,
    ...quoteJson(text, statement.span),
    ...partsJson(statement.spans),
    type,
    speaker: statement.speaker === null ? null : (partiesJson(statement.speaker)[0] ?? null),
    ...(statement.addressee.length === 0 ? {} : { addressee: statement.addressee.flatMap(partiesJson) }),
    via: statement.via.flatMap(partiesJson),
    ...cueJson(statement, text),
    ...(frame === undefined ? {} : { frame: { ...spanJson(frame), ...partsJson(frame.spans) } }),
    ...(medium === undefined ? {} : { medium }),
    ...(act === undefined ? {} : { act }),
    ...(topic === undefined ? {} : { topic }),
    ...(contact === undefined ? {} : { contact }),
    ...(partOf === undefined ? {} : { part_of: partOf }),
    ...(sameWordsAs === undefined ? {} : { same_words_as: [...sameWordsAs] }),
    rule,
  };
}

/** One entry for each actor that the words name; one with the words where none is known. */
function partiesJson({ actors, name, span }: StatementParty): PartyJson[] {
  const place = span === undefined ? {} : spanJson(span);
  if (actors.length === 0) return [{ name, ...place }];
  return actors.map((actor) => ({ actor: actor.id, name: actor.name, ...place }));
}

function cueJson({ cue }: Statement, text: string): { cue?: NonNullable<StatementJson['cue']> } {
  const first = cue?.[0];
  const last = cue?.at(-1);
  if (cue === undefined || first === undefined || last === undefined) return {};
  return { cue: { ...quoteJson(text, { start: first.start, end: last.end }), ...partsJson(cue) } };
}
