import type { Gazetteer } from '../gazetteer/gazetteer.ts';
import type { Language } from '../languages/language.ts';
import type { Found, Layer, Seen } from '../model/annotation.ts';
import type { Article } from '../model/article.ts';
import type { WordModel } from '../syntax/word-model.ts';

/** What annotators may know beside the article: handed in, never global. */
export interface World {
  readonly language: Language;
  readonly gazetteer: Gazetteer;
  /** Lexicon and tagger of the language. */
  readonly words: WordModel;
}

/** Finds annotations of some layers, given others. `annotate` refuses an order in which `needs` cannot be met. */
export interface Annotator {
  readonly name: string;
  readonly needs: readonly Layer[];
  readonly adds: readonly Layer[];
  find(article: Article, seen: Seen, world: World): Iterable<Found<Layer>>;
}
