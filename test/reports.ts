/** Factories of reports: a report is its people, its day and what differs from the plainest. */
import { Layered } from '../src/annotations/seen.ts';
import type { ActorRef } from '../src/model/actor.ts';
import type { Seen } from '../src/model/annotation.ts';
import type { Article, ArticleId } from '../src/model/article.ts';
import { evidence } from '../src/model/evidence.ts';
import type { Report, ReportedValue } from '../src/model/report.ts';
import type { Attribute } from '../src/record/attribute.ts';
import { actor } from '../src/record/values/actors.ts';
import { channel } from '../src/record/values/channel.ts';
import { place } from '../src/record/values/place.ts';
import { readout } from '../src/record/values/readout.ts';
import { relation } from '../src/record/values/relation.ts';
import type { ValueType } from '../src/record/values/value-type.ts';
import { words } from '../src/record/values/words.ts';
import { meet, whenOf } from '../src/dossiers/when.ts';
import type { Findings } from '../src/dossiers/compile.ts';
import { article } from './factory.ts';

export const person = (name: string, side: string): ActorRef => ({
  id: `p-${name.toLowerCase()}`,
  name,
  kind: 'person',
  side,
});
export const state = (id: string): ActorRef => ({ id, name: id.toUpperCase(), kind: 'country', side: id });
export const organisation = (id: string): ActorRef => ({
  id,
  name: id.toUpperCase(),
  kind: 'organisation',
  side: id,
});

export const MERKEL = person('Merkel', 'de');
export const MACRON = person('Macron', 'fr');
export const ERDOGAN = person('Erdogan', 'tr');

/** One contact as an article tells it: `date` and other attributes are plain values. */
export interface Told {
  readonly who?: readonly ActorRef[];
  readonly type?: Report['type'];
  readonly status?: Report['status'];
  readonly main?: boolean;
  readonly tense?: Report['tense'];
  readonly cutOff?: true;
  /** Attribute values; a list gives several. */
  readonly says?: Readonly<Record<string, unknown>>;
}

export interface Piece {
  readonly article: Article;
  readonly reports: readonly Report[];
}

/** An article with its reports. Its text is made of its id, so that no two are copies. */
export function piece(id: string, published: string | undefined, ...told: readonly Told[]): Piece {
  const one = article({ id, text: textOf(id), ...(published === undefined ? {} : { published }) });
  return { article: one, reports: told.map((contact, n) => report(one, contact, n)) };
}

function textOf(id: string): string {
  return Array.from({ length: 60 }, (_, i) => `${id}wort${i}`).join(' ');
}

/** A report of the article; evidence is made of places in its text. */
export function report(article: Article, told: Told, n: number): Report {
  const {
    who = [MERKEL, MACRON],
    type = 'phone_call',
    status = 'held',
    main = n === 0,
    tense = 'after',
    says = {},
  } = told;
  const at = { start: n * 20, end: n * 20 + 10 };
  const values = Object.entries(says).map(([name, said], k) => [
    name,
    (Array.isArray(said) ? said : [said]).map((value: unknown): ReportedValue => ({
      value,
      basis: 'stated',
      tense,
      voice: [],
      evidence: [evidence(article, { start: at.start + k, end: at.end })],
      rule: 'test',
    })),
  ]);
  return {
    id: `${article.id}c${n}`,
    article: article.id,
    type,
    status,
    participants: who,
    main,
    tense,
    ...(told.cutOff ? { cutOff: true as const } : {}),
    first: evidence(article, at),
    sentences: [at],
    values: Object.fromEntries(values) as Report['values'],
  };
}

export function findings(pieces: readonly Piece[], seen: ReadonlyMap<ArticleId, Seen> = new Map()): Findings {
  return {
    articles: pieces.map((one) => one.article),
    reports: pieces.flatMap((one) => one.reports),
    statements: [],
    seen: new Map(pieces.map(({ article: { id } }) => [id, seen.get(id) ?? Layered.empty])),
    corrections: [],
  };
}

/** Days as the dossiers read them; enough for tests that are not about dates. */
const day: ValueType<string> = {
  name: 'day',
  compare(a, b) {
    const [left, right] = [whenOf(a.value), whenOf(b.value)];
    if (a.value === b.value || left === null || right === null) return 'same';
    if (meet(left, right) === null) return 'conflict';
    return a.value.length > b.value.length ? 'finer' : a.value.length < b.value.length ? 'coarser' : 'same';
  },
  show: ({ value }) => value,
};

const exactly: ValueType<string> = {
  name: 'exactly',
  compare: (a, b) => (a.value === b.value ? 'same' : 'conflict'),
  show: ({ value }) => value,
};

function attribute<T>(name: string, type: ValueType<T>, rest: Partial<Attribute> = {}): Attribute {
  const label = { de: name, en: name };
  const plain = { name, label, about: name, many: false, settledByEvent: false, expected: false };
  return { ...plain, ...rest, type, find: () => [] };
}

/** Attributes for tests, with value types that need no other part. */
export const TEST_ATTRIBUTES: readonly Attribute[] = [
  attribute('date', day, { expected: true }),
  attribute('duration', exactly, { expected: true, settledByEvent: true }),
  attribute('channel', channel),
  attribute('initiator', actor, { expected: true }),
  attribute('place', place),
  attribute('topics', words, { many: true }),
  attribute('tone', words, { many: true, settledByEvent: true }),
  attribute('readouts', readout, { many: true }),
  attribute('next_steps', relation, { many: true }),
  attribute('relation', relation, { many: true }),
];
