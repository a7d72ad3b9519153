import type { ArticleId } from '../model/article.ts';
import type { Dossier } from '../model/dossier.ts';
import type { ContactRow } from '../model/project.ts';

/** Attributes whose value lists of contacts show. */
const IN_LISTS = ['duration', 'channel', 'initiator', 'place'] as const;

/** A contact as lists show it. The store adds the revision. */
export function rowOf(dossier: Dossier, origins: ReadonlyMap<ArticleId, ArticleId>): ContactRow {
  const { id, type, status, participants, date, main, articles, attributes } = dossier;
  return {
    id,
    type,
    status,
    participants: participants.map((one) => ({ id: one.id, name: one.name })),
    date,
    main,
    articles: articles.length,
    independent: new Set(articles.map((article) => origins.get(article) ?? article)).size,
    conflicts: Object.keys(attributes).filter((name) => attributes[name]?.standing === 'conflicting'),
    shown: Object.fromEntries(
      IN_LISTS.flatMap((name) => {
        const first = attributes[name]?.values[0];
        if (first === undefined) return [];
        const { value, mod } = first;
        return [[name, mod === undefined ? { value } : { value, mod }]];
      }),
    ),
    revision: 0,
  };
}
