import { LABELS, type Labels, type Locale } from '../record/labels/index.ts';
import { reasonIn } from '../record/labels/reasons.ts';
import { ATTRIBUTES } from '../record/index.ts';
import { contactStatus, contactType } from '../record/values/contact-codes.ts';
import type { DeskState } from './desk.ts';
import type { Bindings } from './keys.ts';
import { shortened } from './parts/text.tsx';
import { visible } from '../text/visible.ts';
import { translator, type Translate } from './messages/index.ts';

export const THEMES = ['auto', 'light', 'dark'] as const;
export type Theme = (typeof THEMES)[number];

/** What every page knows: who asks, in which language, for which address. */
export interface View {
  readonly locale: Locale;
  readonly theme: Theme;
  /** False where the reader switched the keys off. */
  readonly keys: boolean;
  /** The key of each action. */
  readonly bindings: Bindings;
  readonly t: Translate;
  readonly labels: Labels;
  /** Path and query of the page, so that a switch of language comes back to it. */
  readonly here: string;
  readonly state: DeskState;
  /** What an article is called; its id where it has no name. */
  readonly nameOf: (article: string) => string;
  /** Why a word of distance or judgement counts, in the language of the page. */
  readonly reasonOf: (reason: string) => string;
}

/** Characters of an article's name that are shown. */
const NAME = 80;

export interface Asked {
  readonly locale: Locale;
  readonly theme: Theme;
  readonly keys: boolean;
  readonly bindings: Bindings;
  readonly here: string;
  readonly state: DeskState;
}

export function viewOf(asked: Asked, names: ReadonlyMap<string, string> = new Map()): View {
  return {
    ...asked,
    t: translator(asked.locale),
    labels: LABELS[asked.locale],
    reasonOf: (reason) => reasonIn(reason, asked.locale),
    nameOf: (article) => visible(shortened(names.get(article) ?? article, NAME)),
  };
}

/** Label of an attribute in the language of the page. */
export function labelOf(attribute: string, { locale }: Pick<View, 'locale'>): string {
  return ATTRIBUTES.find(({ name }) => name === attribute)?.label[locale] ?? attribute;
}

/** Name of a contact's type. */
export function typeOf(type: string, { locale }: Pick<View, 'locale'>): string {
  return contactType.show({ value: type as Parameters<typeof contactType.show>[0]['value'] }, locale);
}

/** Name of a contact's status. */
export function statusOf(status: string, { locale }: Pick<View, 'locale'>): string {
  return contactStatus.show({ value: status as Parameters<typeof contactStatus.show>[0]['value'] }, locale);
}
