import type { Basis } from '../../model/article.ts';
import type { DiscrepancyKind, Standing } from '../../model/dossier.ts';
import type { ProjectWords } from './project.ts';

/** Everything the command line says about a record in one language. Labels of attributes and values come from `record/`. */
export interface Words {
  readonly id: string;
  readonly date: string;
  readonly what: string;
  readonly who: string;
  readonly status: string;
  /** Column of the number of articles. */
  readonly articles: string;
  readonly noDate: string;
  /** `{articles} articles, {contacts} contacts, {differences} differences` */
  count(articles: number, contacts: number, differences: number): string;
  readonly noContacts: string;
  readonly differences: string;
  readonly standing: Readonly<Record<Standing, string>>;
  readonly basis: Readonly<Record<Basis, string>>;
  /** Written ahead of the event, or after it. */
  readonly before: string;
  readonly after: string;
  readonly or: string;
  readonly silent: string;
  readonly couldNotKnow: string;
  readonly linkedFrom: string;
  readonly accordingTo: string;
  readonly ownVoice: string;
  readonly value: string;
  readonly how: string;
  readonly behind: string;
  readonly matched: string;
  readonly sentence: string;
  readonly rule: string;
  readonly written: string;
  readonly wouldChange: string;
  more(quotes: number): string;
  readonly kinds: Readonly<Record<DiscrepancyKind, string>>;
  readonly severities: Readonly<Record<'conflict' | 'info' | 'needs_user', string>>;
  readonly project: ProjectWords;
}
