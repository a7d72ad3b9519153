import type { ArticleId } from './article.ts';
import type { Modifier } from './report.ts';

/** What a user entered about an article; enters at extraction and outranks what the text gives. */
export interface ArticleOverride {
  readonly article: ArticleId;
  readonly published?: string;
  readonly outlet?: string;
  readonly language?: 'de' | 'en';
}

/** What a user entered about a contact; enters at compilation. `report` ids name what is joined or parted. */
export type Correction =
  | { readonly kind: 'set'; readonly report: string; readonly attribute: string; readonly value: unknown; readonly mod?: Modifier; readonly because: string }
  | { readonly kind: 'ignore'; readonly report: string; readonly because: string }
  | { readonly kind: 'join'; readonly reports: readonly [string, string, ...string[]]; readonly because: string }
  | { readonly kind: 'part'; readonly report: string; readonly because: string }; // prettier-ignore
