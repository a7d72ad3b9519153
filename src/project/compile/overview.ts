import type { OutlinedCoverage, OutlinedDossier } from '../../dossiers/coverage.ts';
import { participantsOf } from '../../dossiers/dossier.ts';
import type { ArticleId } from '../../model/article.ts';
import type { Dossier } from '../../model/dossier.ts';
import type { OutlinedReport } from '../../model/outline.ts';
import type { Contact, Joined } from './joined.ts';
import type { Named } from './named.ts';
import type { State } from './state.ts';

/** All contacts and articles by their outlines alone: what searches across all people look at. */
export function overviewOf(joined: Joined, named: Named, outlines: State['outlines']): OutlinedCoverage {
  const dossiers = joined.contacts.map((contact) => outlinedDossier(contact, named));
  const holders = new Map<string, OutlinedDossier>();
  joined.contacts.forEach(({ cluster }, i) => {
    const dossier = dossiers[i];
    if (dossier !== undefined) for (const { report } of cluster.claims) holders.set(report.id, dossier);
  });
  const reports = new Map<ArticleId, readonly OutlinedReport[]>();
  for (const [id, outline] of outlines)
    if (outline.reports.length > 0) reports.set(id, byId(outline.reports));
  return { articles: outlines, reports, dossiers, holders };
}

function outlinedDossier(contact: Contact, named: Named): OutlinedDossier {
  const built = named.built.get(contact);
  if (built !== undefined) return built;
  const id = named.idOf(contact);
  const known = named.contacts.get(id);
  if (known === undefined) throw new RangeError(`nothing is known of contact ${id}`);
  return new Unbuilt(contact, { id, date: known.date, status: known.status });
}

/** A contact that is what it was, without its dossier. */
class Unbuilt implements OutlinedDossier {
  readonly id: string;
  readonly status: Dossier['status'];
  readonly date: Dossier['date'];
  readonly #contact: Contact;

  constructor(
    contact: Contact,
    known: { readonly id: string; readonly date: string | null; readonly status: Dossier['status'] },
  ) {
    this.#contact = contact;
    this.id = known.id;
    this.status = known.status;
    this.date = known.date === null ? null : { value: known.date, precision: '', basis: 'stated' };
  }

  get participants(): Dossier['participants'] {
    return participantsOf(this.#contact.cluster.claims);
  }

  get main(): boolean {
    return this.#contact.cluster.claims.some(({ report }) => report.main);
  }

  get articles(): readonly ArticleId[] {
    return [...this.#contact.cluster.articles].sort();
  }
}

function byId(reports: readonly OutlinedReport[]): readonly OutlinedReport[] {
  return [...reports].sort((a, b) => (a.id < b.id ? -1 : 1));
}
