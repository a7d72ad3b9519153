import { sha256 } from '../articles/identity.ts';
import type { SourceItem } from '../model/source.ts';
import type { Store } from '../store/index.ts';
import type { Arrival, Texts } from './add.ts';
import { placeOf, type Place, type Shelf, type Shelved } from './place.ts';

/**
 * Where texts would go if they were put in one after the other: each sees those before it as if they were in. Nothing is
 * kept, and nothing is analysed.
 */
export async function planTexts(store: Store, texts: Texts): Promise<readonly Arrival[]> {
  const planned = new Planned();
  const arrivals: Arrival[] = [];
  for await (const { item } of texts) {
    const digest = sha256(item.text);
    const place = await store.read((reader) => placeOf(item, digest, planned.before(reader)));
    planned.note(item, digest, place);
    arrivals.push({ origin: item.origin, place });
  }
  return arrivals;
}

/** Texts that would be in by now. */
class Planned {
  readonly #rows = new Map<string, Shelved>();
  /** Ids of articles by the marks under which they are looked for. */
  readonly #marks = new Map<string, Set<string>>();
  readonly #texts = new Map<string, string>();

  /** What is in, seen with what would be: of one article the later state. */
  before(kept: Shelf): Shelf {
    return {
      articlesLike: async (like) => {
        const ids = new Set(marksOf(like).flatMap((mark) => [...(this.#marks.get(mark) ?? [])]));
        const rows = (await kept.articlesLike(like)).map((row) => this.#rows.get(row.id) ?? row);
        const there = new Set(rows.map(({ id }) => id));
        const more = [...ids].filter((id) => !there.has(id)).flatMap((id) => this.#rows.get(id) ?? []);
        return [...rows, ...more];
      },
      text: async (digest) => this.#texts.get(digest) ?? kept.text(digest),
    };
  }

  note({ text, stated: { id, url, file } }: SourceItem, digest: string, place: Place): void {
    if (place.is === 'there') return;
    const { article } = place;
    this.#rows.set(article, {
      id: article,
      sha256: digest,
      url: url ?? null,
      version: place.is === 'version' ? place.n : 1,
    });
    // Versions of texts with an address are told by it alone: their words are asked for by nobody.
    if (url === undefined) this.#texts.set(digest, text);
    const marks = marksOf({ sha256: digest, id: article, ...(url && { url }), ...(file && { file }) });
    for (const mark of [...marks, ...(id === undefined ? [] : marksOf({ id }))])
      this.#marks.set(mark, (this.#marks.get(mark) ?? new Set()).add(article));
  }
}

/** What is looked for, each kind apart from the others. */
function marksOf(like: Parameters<Shelf['articlesLike']>[0]): readonly string[] {
  return Object.entries(like).map(([kind, value]) => `${kind} ${value}`);
}
