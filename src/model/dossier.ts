import type { ActorRef } from './actor.ts';
import type { ArticleId, Basis } from './article.ts';
import type { ContactStatus, ContactType } from './contact.ts';
import type { Evidence } from './evidence.ts';
import type { Modifier, ReportedValue } from './report.ts';

/**
 * How the articles stand to each other on one attribute: `corroborated` (two or more independent origins agree),
 * `single_source`, `refined` (compatible values of different precision), `conflicting`, `silent` (no article gives it).
 */
export const STANDINGS = ['corroborated', 'single_source', 'refined', 'conflicting', 'silent'] as const;
export type Standing = (typeof STANDINGS)[number];

/** Why a value is shown behind the first: the rules of the order, in the order in which they are asked. */
export const ORDER_RULES = {
  'entered-first': 'a value that a user entered is shown before values of the articles',
  'finer-first': 'of two values that fit each other the more exact one is shown first',
  'after-first': 'words written after the event are shown before words written ahead of it',
  'stated-first': 'what the words state is shown before what was computed, and that before what was linked',
  'origins-first': 'what more independent origins report is shown first',
  'name-first': 'nothing tells the values apart; the order of the articles decides',
} as const satisfies Record<string, string>;
export type OrderRule = keyof typeof ORDER_RULES;

/** One value with everyone who reports it. */
export interface DossierValue {
  readonly value: unknown;
  readonly mod?: Modifier;
  readonly basis: Basis;
  /** For a linked value: the articles it was taken from. */
  readonly linkedFrom?: readonly ArticleId[];
  readonly reports: readonly ReportedValue[];
  /** The rule that puts it behind the value shown first; absent on that one, and where values are no rivals. */
  readonly behind?: OrderRule;
}

export interface DossierAttribute {
  readonly standing: Standing;
  /** Independent origins that give it: copies of one text are one, and so are articles that pass on the word of one agency. */
  readonly independent: number;
  /** The value shown first comes first, by the attribute's rule. */
  readonly values: readonly DossierValue[];
  /** Articles that have the contact as main, were written after it and do not give the attribute. */
  readonly silent: readonly ArticleId[];
  /** Articles written before the event, for attributes that only the event settles. */
  readonly couldNotKnow: readonly ArticleId[];
}

/** What all articles say of one contact. */
export interface Dossier {
  readonly id: string;
  readonly type: ContactType;
  readonly status: ContactStatus;
  readonly participants: readonly ActorRef[];
  readonly date: { readonly value: string; readonly precision: string; readonly basis: Basis } | null;
  readonly main: boolean;
  readonly attributes: Readonly<Record<string, DossierAttribute>>;
  /** Ids of the reports it joins. */
  readonly reports: readonly string[];
  readonly articles: readonly ArticleId[];
  /** Why these reports are one contact, in words, one a merge. */
  readonly because: readonly string[];
}

export const DISCREPANCY_KINDS = [
  'value_conflict', 'description_conflict', 'omission', 'headline_quote_not_in_body', 'attribution_conflict',
  'judgement_differs', 'time_conflict', 'gap', 'one_sided_readout', 'announced_unconfirmed', 'text_quality',
  'framing_conflict',
] as const; // prettier-ignore
export type DiscrepancyKind = (typeof DISCREPANCY_KINDS)[number];

/** How much a difference weighs, the weightiest first: in this order lists show them. */
export const SEVERITIES = ['conflict', 'needs_user', 'info'] as const;
export type Severity = (typeof SEVERITIES)[number];

/** A place where reports, or parts of one article, do not fit. */
export interface Discrepancy {
  readonly id: string;
  readonly kind: DiscrepancyKind;
  readonly severity: Severity;
  readonly contact?: string;
  readonly article?: ArticleId;
  readonly attribute?: string;
  readonly rule: string;
  readonly values: readonly { readonly value: unknown; readonly evidence: readonly Evidence[] }[];
}
