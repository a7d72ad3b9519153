import type { ActorKind, ActorId } from './actor.ts';
import type { Seen } from './annotation.ts';
import type { Article } from './article.ts';
import type { Discrepancy, Dossier } from './dossier.ts';
import type { Statement } from './statement.ts';

/** One article with what was read in it. */
export interface ReadArticle {
  readonly article: Article;
  /** The layers that a record shows; layers that only serve other layers are not kept. */
  readonly seen: Seen;
  readonly statements: readonly Statement[];
}

/** An actor of the record with what the gazetteer knows. */
export interface KnownActor {
  readonly id: ActorId;
  readonly name: string;
  readonly kind: ActorKind;
  /** Wikidata item, such as `Q6279`. */
  readonly wikidata?: string;
  /** What a person held or holds: English office name, for whom, from and to as ISO prefixes (`to` null: still). */
  readonly offices?: readonly {
    readonly office: string;
    readonly of: ActorId;
    readonly from: string;
    readonly to: string | null;
  }[];
}

/** What the whole trip yields: everything that any view shows. All lists are in their one canonical order. */
export interface Trip {
  readonly articles: readonly ReadArticle[];
  readonly dossiers: readonly Dossier[];
  readonly discrepancies: readonly Discrepancy[];
  /** What the gazetteer knows of an actor; undefined for one that only the articles name. */
  readonly known: (id: ActorId) => KnownActor | undefined;
}
