import { z } from 'zod';
import type { ActorKind } from '../model/actor.ts';
import type { FramingValue, DurationValue, NameKind, TimeValue } from '../model/annotation.ts';
import type { Basis, BlockKind, LanguageCode, Precision } from '../model/article.ts';
import type { ContactStatus, ContactType } from '../model/contact.ts';
import type { Discrepancy, DiscrepancyKind, OrderRule, Standing } from '../model/dossier.ts';
import type { Modifier, Tense } from '../model/report.ts';
import type { Act, StatementType } from '../model/statement.ts';

/**
 * The closed enumerations of the contract. Each is held to the model by `Names`: a member too many or too few there
 * or here is a type error. The schema of a version is closed; readers should tolerate names of later versions.
 */
type Names<T extends string> = { readonly [K in T]: K };

export const contactType = z.enum({
  phone_call: 'phone_call',
  video_call: 'video_call',
  call: 'call',
  meeting: 'meeting',
  summit: 'summit',
  visit: 'visit',
  talks: 'talks',
  council_session: 'council_session',
  letters: 'letters',
} satisfies Names<ContactType>);

export const contactStatus = z.enum({
  held: 'held',
  under_way: 'under_way',
  planned: 'planned',
  proposed: 'proposed',
  postponed: 'postponed',
  cancelled: 'cancelled',
  refused: 'refused',
  denied: 'denied',
} satisfies Names<ContactStatus>);

export const channel = z.enum({ phone: 'phone', video: 'video', in_person: 'in_person' });

export const act = z.enum({
  demand: 'demand',
  warn: 'warn',
  threaten: 'threaten',
  reject: 'reject',
  deny: 'deny',
  accuse: 'accuse',
  offer: 'offer',
  promise: 'promise',
  announce: 'announce',
  agree: 'agree',
  support: 'support',
  appeal: 'appeal',
  assess: 'assess',
  inform: 'inform',
  ask: 'ask',
} satisfies Names<Act>);

export const basis = z.enum({
  stated: 'stated',
  computed: 'computed',
  linked: 'linked',
  entered: 'entered',
} satisfies Names<Basis>);

export const tense = z.enum({ before: 'before', after: 'after' } satisfies Names<Tense>);

export const standing = z.enum({
  corroborated: 'corroborated',
  single_source: 'single_source',
  refined: 'refined',
  conflicting: 'conflicting',
  silent: 'silent',
} satisfies Names<Standing>);

export const orderRule = z.enum({
  'entered-first': 'entered-first',
  'finer-first': 'finer-first',
  'after-first': 'after-first',
  'stated-first': 'stated-first',
  'origins-first': 'origins-first',
  'name-first': 'name-first',
} satisfies Names<OrderRule>);

export const discrepancyKind = z.enum({
  value_conflict: 'value_conflict',
  description_conflict: 'description_conflict',
  omission: 'omission',
  headline_quote_not_in_body: 'headline_quote_not_in_body',
  attribution_conflict: 'attribution_conflict',
  judgement_differs: 'judgement_differs',
  time_conflict: 'time_conflict',
  gap: 'gap',
  one_sided_readout: 'one_sided_readout',
  announced_unconfirmed: 'announced_unconfirmed',
  text_quality: 'text_quality',
  framing_conflict: 'framing_conflict',
} satisfies Names<DiscrepancyKind>);

export const severity = z.enum({
  conflict: 'conflict',
  info: 'info',
  needs_user: 'needs_user',
} satisfies Names<Discrepancy['severity']>);

export const precision = z.enum({
  minute: 'minute',
  day: 'day',
  month: 'month',
  year: 'year',
  unknown: 'unknown',
} satisfies Names<Precision>);

export const blockKind = z.enum({
  headline: 'headline',
  dek: 'dek',
  heading: 'heading',
  paragraph: 'paragraph',
  boilerplate: 'boilerplate',
} satisfies Names<BlockKind>);

export const language = z.enum({ de: 'de', en: 'en', und: 'und' } satisfies Names<LanguageCode>);

export const actorKind = z.enum({
  person: 'person',
  government: 'government',
  organisation: 'organisation',
  office: 'office',
  country: 'country',
  place: 'place',
  group: 'group',
} satisfies Names<ActorKind>);

export const nameKind = z.enum({
  person: 'person',
  government: 'government',
  organisation: 'organisation',
  country: 'country',
  place: 'place',
  group: 'group',
  agency: 'agency',
  outlet: 'outlet',
  nationality: 'nationality',
  other: 'other',
} satisfies Names<NameKind>);

export const timeType = z.enum({
  DATE: 'DATE',
  TIME: 'TIME',
  DURATION: 'DURATION',
  SET: 'SET',
} satisfies Names<TimeValue['type'] | 'DURATION'>);

export const durationModifier = z.enum({
  APPROX: 'APPROX',
  MORE_THAN: 'MORE_THAN',
  LESS_THAN: 'LESS_THAN',
} satisfies Names<Modifier & DurationValue['mod']>);

export const statementType = z.enum({
  direct: 'direct',
  indirect: 'indirect',
  free_indirect: 'free_indirect',
  reported: 'reported',
} satisfies Names<StatementType>);

export const framingKind = z.enum({
  scare_quote: 'scare_quote',
  distancing_modifier: 'distancing_modifier',
  distancing_verb: 'distancing_verb',
  loaded_label: 'loaded_label',
} satisfies Names<FramingValue['kind']>);
