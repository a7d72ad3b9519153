import type { Labels } from '../../app.ts';
import type { FeedWords } from './feeds.ts';
import type { ProjectWords } from './project.ts';

/** What only the command line says, in one language. Labels of attributes, values and codes come from `record/`. */
export interface OwnWords {
  readonly id: string;
  readonly date: string;
  readonly what: string;
  readonly who: string;
  readonly status: string;
  /** Column of the number of articles. */
  readonly articles: string;
  readonly noDate: string;
  /** In a line: that the day is not given. */
  readonly dayNotGiven: string;
  /** `{articles} articles, {contacts} contacts, {differences} differences` */
  count(articles: number, contacts: number, differences: number): string;
  readonly noContacts: string;
  readonly differences: string;
  readonly or: string;
  readonly silent: string;
  readonly couldNotKnow: string;
  readonly linkedFrom: string;
  readonly accordingTo: string;
  readonly ownVoice: string;
  readonly value: string;
  readonly how: string;
  /** Label of how many of the articles that could give a value do, and the numbers. */
  readonly given: string;
  givenBy(articles: number, of: number): string;
  readonly behind: string;
  readonly matched: string;
  readonly sentence: string;
  readonly rule: string;
  readonly written: string;
  readonly wouldChange: string;
  /** Of a statement: the words that mark the speech, who is in its chain, what was done with it. */
  readonly cue: string;
  readonly links: { readonly speaker: string; readonly via: string; readonly outlet: string };
  readonly act: string;
  readonly topic: string;
  readonly contact: string;
  readonly inside: string;
  readonly sameWords: string;
  more(quotes: number): string;
  readonly feeds: FeedWords;
  readonly project: ProjectWords;
}

export type Words = OwnWords & Labels;
