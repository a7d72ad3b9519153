import type { ReadoutRecord } from '../../contract/index.ts';
import { isQuoting } from '../../model/statement.ts';
import { LABELS } from '../../record/labels/index.ts';
import type { Line, Part } from '../sheet/sheet.ts';
import type { ContactJson, Corpus } from './corpus.ts';
import { clipped } from './differences.ts';
import type { Limits } from './limits.ts';

export type StatementJson = ReadoutRecord['statements'][number];

/** A statement belongs to the contact it was tied to; one that is tied to none, to the main contact of its article. */
export function belongsTo({ contact, article }: StatementJson, one: ContactJson): boolean {
  if (contact !== undefined) return contact === one.id;
  return one.main && (one.articles ?? []).some((told) => told.article === article);
}

/**
 * Who said what, via whom: those whose name is known, where any is. Where not all fit, every speaker has a turn before anyone has
 * a second.
 */
export function saidPart(statements: readonly StatementJson[], corpus: Corpus, limits: Limits): Part[] {
  const known = statements.filter(({ speaker }) => speaker?.actor !== undefined);
  const named = known.length > 0 ? known : statements.filter(({ speaker }) => speaker !== null);
  const told = named.filter(({ rule }) => !isQuoting(rule));
  const shown = inTurns(told).slice(0, limits.statements);
  if (shown.length === 0) return [];
  const items = told.filter((one) => shown.includes(one)).map((one) => statementLine(one, corpus, limits));
  const rest = told.length - shown.length;
  const { words } = corpus;
  return [
    {
      heading: words.said,
      blocks: [
        { is: 'list', items: rest > 0 ? [...items, [{ is: 'soft', words: words.more(rest) }]] : items },
      ],
    },
  ];
}

function statementLine(
  { speaker, via, type, quote, ...place }: StatementJson,
  corpus: Corpus,
  limits: Limits,
): Line {
  const carried = via.length === 0 ? '' : `, ${corpus.words.via(via.map(({ name }) => name).join(' → '))}`;
  return [
    { is: 'strong', words: speaker?.name ?? corpus.words.notSaid },
    `${carried}, ${LABELS[corpus.locale].modes[type]}: `,
    corpus.quote(clipped(quote, limits.quote), place.article),
    ...corpus.note({ ...place, quote }, false),
  ];
}

/** The first statement of every speaker, word for word before retold, then the second of every speaker, and so on. */
function inTurns(statements: readonly StatementJson[]): StatementJson[] {
  const turns = new Map<string, StatementJson[]>();
  for (const one of statements.toSorted(
    (a, b) => Number(b.type === 'direct') - Number(a.type === 'direct'),
  )) {
    const key = one.speaker?.actor ?? one.speaker?.name ?? '';
    turns.set(key, [...(turns.get(key) ?? []), one]);
  }
  const longest = Math.max(0, ...[...turns.values()].map(({ length }) => length));
  return Array.from({ length: longest }, (_, i) => [...turns.values()].flatMap((all) => all[i] ?? [])).flat();
}
