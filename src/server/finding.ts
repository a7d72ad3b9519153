import type { WhyData } from './desk.ts';
import type { ArticleRow, ContactRow, ContactSketch, Part } from './desk.ts';

/** A place where the words of a search stand. */
export interface Hit {
  readonly article: string;
  /** Where the found words stand. */
  readonly start: number;
  readonly end: number;
  /** The sentence or line around them, with its place. */
  readonly snippet: { readonly start: number; readonly text: string };
}

/** An article in which the words of a search stand. */
export interface FoundArticle {
  readonly article: ArticleRow;
  readonly hits: readonly Hit[];
}

/** What a search found. */
export interface Found {
  readonly contacts: readonly ContactRow[];
  readonly articles: Part<FoundArticle>;
}

/** What the articles say of one attribute, contact by contact. */
export interface FieldValues {
  /** Name of the attribute. */
  readonly field: string;
  readonly contacts: Part<ContactValues>;
}

/** What the articles say of one attribute of a contact. */
export interface ContactValues {
  readonly contact: ContactSketch & { readonly id: string };
  /** The value shown first comes first; empty where no article gives one. */
  readonly values: readonly {
    /** As people read it. */
    readonly shown: string;
    readonly basis: Basis;
    readonly places: readonly Words[];
  }[];
  /** Articles that could have given it and do not. */
  readonly silent: readonly string[];
  /** Articles written before the event, for attributes that only the event settles. */
  readonly couldNotKnow: readonly string[];
}

type Basis = WhyData['attributes'][number]['values'][number]['basis'];

/** Words of an article with their place. */
interface Words {
  readonly article: string;
  readonly start: number;
  readonly end: number;
  readonly quote: string;
}
