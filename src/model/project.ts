import type { Article, ArticleId } from './article.ts';
import type { ActorId } from './actor.ts';
import type { ContactStatus, ContactType } from './contact.ts';
import type { Discrepancy, Dossier } from './dossier.ts';
import type { Report } from './report.ts';
import type { SourceItem } from './source.ts';
import type { Statement } from './statement.ts';

/** Names a contact in a project: minted once, never given to another contact. */
export type ContactId = string;

/**
 * Names a report by the words that first report it, in one text version: article id, start of the text's SHA-256, span,
 * number among the reports that begin with these words. The same words give the same anchor whatever rules read them.
 */
export type Anchor = string;

/** What one article yielded: what is stored of an article beside its text. */
export interface Reading {
  readonly article: Article;
  readonly reports: readonly Report[];
  readonly statements: readonly Statement[];
  /** Annotations as JSON: kept to save time only, they follow from text and rules. Null when they were dropped. */
  readonly layers: unknown;
}

/** What came in, without its text: enough to read the text again with other rules or an entered date. */
export type StoredItem = Omit<SourceItem, 'text'>;

/** One text that an article had. Versions are numbered from 1; the last is the one that is read. */
export interface Version {
  readonly article: ArticleId;
  readonly n: number;
  readonly sha256: string;
  readonly item: StoredItem;
  /** When it came in: instant, ISO 8601 in UTC. */
  readonly added: string;
}

/** An article as lists show it. */
export interface ArticleRow {
  readonly id: ArticleId;
  readonly sha256: string;
  /** Number of the version that is read. */
  readonly version: number;
  readonly title: string | null;
  readonly outlet: string | null;
  readonly url: string | null;
  readonly file: string | null;
  /** ISO prefix; null when unknown. */
  readonly published: string | null;
  readonly language: string;
  /** The article whose text it copies; its own id when the text is its own. */
  readonly origin: ArticleId;
  /** Left out of the record by the user. */
  readonly ignored: boolean;
  /** Version of the rules that read it. */
  readonly rules: string;
  readonly added: string;
}

/** `gone`: no report speaks of it any more. `merged`: its reports are those of another contact now. */
export type ContactState = 'live' | 'merged' | 'gone';

/** What is known of a contact's name: the contact itself is its dossier. */
export interface ContactName {
  readonly id: ContactId;
  readonly state: ContactState;
  /** The contact that holds its reports now; null unless merged. */
  readonly into: ContactId | null;
  /** Order in which the ids were minted, from 1. */
  readonly minted: number;
  /** Who took part and when, as the last dossier had it: finds it again when its evidence is gone. */
  readonly about: string;
}

/** A contact as lists show it. */
export interface ContactRow {
  readonly id: ContactId;
  readonly type: ContactType;
  readonly status: ContactStatus;
  readonly participants: readonly { readonly id: ActorId; readonly name: string }[];
  readonly date: Dossier['date'];
  readonly main: boolean;
  readonly articles: number;
  /** Articles that are no copies of each other. */
  readonly independent: number;
  /** Attributes whose values contradict each other. */
  readonly conflicts: readonly string[];
  /** The value shown first of attributes that lists show: duration, channel, initiator, place. */
  readonly shown: Readonly<Record<string, { readonly value: unknown; readonly mod?: string }>>;
  /** Revision of the project in which it last changed. */
  readonly revision: number;
}

/** What a compilation changed, ready to be stored. What is not named stays as it is. */
export interface CompiledContacts {
  /** Contacts that are new or say something else. */
  readonly dossiers: readonly Dossier[];
  /** The same as lists show them. */
  readonly rows: readonly ContactRow[];
  /** Contacts of which no report speaks any more. */
  readonly gone: readonly ContactId[];
  readonly discrepancies: readonly Discrepancy[];
  /** Ids of differences that are none any more. */
  readonly settled: readonly string[];
  readonly names: readonly ContactName[];
  /** The contact that each report's anchor first belonged to. */
  readonly homes: ReadonlyMap<Anchor, ContactId>;
  readonly origins: ReadonlyMap<ArticleId, ArticleId>;
  readonly links: StatementLinks;
  readonly memory: readonly MemoryChange[];
  /** Pieces of texts by which copies are looked for; they take the place of those that the article had. */
  readonly sketches: ReadonlyMap<ArticleId, readonly number[]>;
}

/** What the compilation tells of statements, by article and number of the statement there. */
export interface StatementLinks {
  /** The contacts of all statements of these articles that have one. */
  readonly contacts: ReadonlyMap<ArticleId, ReadonlyMap<number, ContactId>>;
  /** Statements that print the same words as others, with the ids of those; null where there are none any more. */
  readonly sameWords: readonly {
    readonly article: ArticleId;
    readonly n: number;
    readonly as: readonly string[] | null;
  }[];
}

/** Something that a compilation leaves for the next one, under its kind and id; null takes it back. */
export interface MemoryChange {
  readonly kind: string;
  readonly id: string;
  readonly body: unknown;
}

/** What a user, or a new version of the rules, changed. Payload and inverse are plain JSON. */
export interface LogEntry {
  /** Instant, ISO 8601 in UTC. */
  readonly at: string;
  readonly by: string;
  readonly kind: EventKind;
  /** Why; null only for what the program itself does. */
  readonly because: string | null;
  readonly payload: EventPayload;
  /** All that undoing needs: what the event found before it changed it. */
  readonly inverse: EventInverse;
}

/** An entry in its place in the log. */
export interface LogEvent extends LogEntry {
  /** Number in the log, from 1 without a gap. */
  readonly n: number;
  /** SHA-256 over the event before, and over this event: a change of either breaks the chain. */
  readonly previous: string;
  readonly hash: string;
}

export const EVENT_KINDS = [
  'set',
  'override',
  'ignore',
  'merge',
  'split',
  'state',
  'undo',
  'reanalyse',
] as const;
export type EventKind = (typeof EVENT_KINDS)[number];

/** What was done. Reports are named by their anchors, so that a later reading of the same words finds them again. */
export type EventPayload =
  | { readonly kind: 'set'; readonly contact: ContactId; readonly anchors: readonly Anchor[]; readonly attribute: string; readonly value: unknown; readonly mod?: string }
  | { readonly kind: 'override'; readonly article: ArticleId; readonly field: OverrideField; readonly value: string }
  | { readonly kind: 'ignore'; readonly what: 'article' | 'contact' | 'report'; readonly id: string; readonly anchors: readonly Anchor[] }
  | { readonly kind: 'merge'; readonly into: ContactId; readonly contacts: readonly ContactId[]; readonly anchors: readonly Anchor[] }
  | { readonly kind: 'split'; readonly contact: ContactId; readonly to: ContactId; readonly anchors: readonly Anchor[] }
  | { readonly kind: 'state'; readonly difference: string; readonly state: DifferenceState }
  | { readonly kind: 'undo'; readonly of: number }
  | { readonly kind: 'reanalyse'; readonly rules: string; readonly articles: number }; // prettier-ignore

/** What of an article a user may enter. */
export const OVERRIDE_FIELDS = ['published', 'outlet', 'language'] as const;
export type OverrideField = (typeof OVERRIDE_FIELDS)[number];

/** What a user says of a difference. `open` is how each begins. */
export const DIFFERENCE_STATES = ['open', 'explained', 'same', 'ignored'] as const;
export type DifferenceState = (typeof DIFFERENCE_STATES)[number];

/** Names of the contacts an event touched and the homes of their reports, as they were. */
export interface EventInverse {
  readonly names: readonly ContactName[];
  readonly homes: readonly (readonly [Anchor, ContactId])[];
  /** What was entered before for the same thing; null when nothing was. */
  readonly value?: unknown;
}
