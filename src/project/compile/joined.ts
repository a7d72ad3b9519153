import { Blocks } from '../../dossiers/blocks.ts';
import type { Cluster } from '../../dossiers/cluster.ts';
import { corrected } from '../../dossiers/corrected.ts';
import { firstPlace } from '../../dossiers/dossier.ts';
import { holdersOf } from '../../dossiers/holders.ts';
import { madeOf } from '../../dossiers/made.ts';
import type { Origins } from '../../dossiers/origins.ts';
import type { ArticleId } from '../../model/article.ts';
import type { Correction } from '../../model/correction.ts';
import type { Anchor, ContactId, LogEvent } from '../../model/project.ts';
import { anchorsOf, articleOf } from '../anchors.ts';
import { guidanceOf, type Guidance, type ReportsByAnchor } from '../guidance.ts';
import type { State } from './state.ts';

/** A contact of this compilation, before its dossier is built. */
export interface Contact {
  /** Stands for its id until it has one; no id looks like it. */
  readonly standIn: string;
  readonly cluster: Cluster;
  readonly made: string;
  /** The contact of the last compilation that is made of the same; absent for one that must be built. */
  readonly same?: ContactId;
}

/** The reports of all articles, joined. */
export interface Joined {
  readonly contacts: readonly Contact[];
  /** The contact that holds a report. */
  readonly holder: ReadonlyMap<string, Contact>;
  readonly guidance: Guidance;
  readonly blocks: Blocks;
}

/** What is joined. */
export interface Joining {
  readonly outlines: State['outlines'];
  readonly origins: Origins;
  readonly events: readonly LogEvent[];
  readonly before: State;
  /** Articles that were read anew: what speaks of their contacts must be built again. */
  readonly changed: ReadonlySet<ArticleId>;
}

/** Joins the reports by the outlines of all articles, and finds the contacts that are what they were. */
export function join({ outlines, origins, events, before, changed }: Joining): Joined {
  const guidance = guidanceOf(events, new Anchored(outlines));
  const articles = [...outlines.values()];
  const blocks = new Blocks(before.blocks);
  const clusters = corrected(
    articles,
    articles.flatMap(({ reports }) => reports),
    { corrections: guidance.corrections, origins, blocks },
  );
  const named = clusters.map((cluster) => ({ id: firstPlace(cluster, outlines).join(' '), cluster }));
  const dossierOf = holdersOf(named);
  const holderOf = (report: string): string | undefined => {
    const holder = dossierOf(report);
    return holder === undefined ? undefined : `${holder.id} ${holder.date ?? ''}`;
  };
  const making = { origins, holderOf, entered: enteredOf(guidance.corrections) };
  const known = new Map([...before.contacts].map(([id, { made }]) => [made, id]));
  const contacts = clusters.map((cluster, n): Contact => {
    const made = madeOf(cluster, making);
    const same = [...cluster.articles].some((id) => changed.has(id)) ? undefined : known.get(made);
    return { standIn: `~${n}`, cluster, made, ...(same === undefined ? {} : { same }) };
  });
  const holder = new Map<string, Contact>();
  for (const contact of contacts)
    for (const { report } of contact.cluster.claims) holder.set(report.id, contact);
  return { contacts, holder, guidance, blocks };
}

/** What is entered for the contact of each report. */
function enteredOf(corrections: readonly Correction[]): ReadonlyMap<string, string> {
  const entered = new Map<string, string>();
  for (const correction of corrections) {
    if (correction.kind !== 'set') continue;
    entered.set(correction.report, `${entered.get(correction.report) ?? ''}${JSON.stringify(correction)}`);
  }
  return entered;
}

/** The reports behind anchors, article by article as they are asked for. */
class Anchored implements ReportsByAnchor {
  readonly #outlines: State['outlines'];
  readonly #known = new Map<ArticleId, ReadonlyMap<Anchor, string>>();

  constructor(outlines: State['outlines']) {
    this.#outlines = outlines;
  }

  get(anchor: Anchor): string | undefined {
    const id = articleOf(anchor);
    const known = this.#known.get(id) ?? this.#read(id);
    this.#known.set(id, known);
    return known.get(anchor);
  }

  #read(id: ArticleId): ReadonlyMap<Anchor, string> {
    const outline = this.#outlines.get(id);
    if (outline === undefined) return new Map();
    return new Map([...anchorsOf(outline, outline.reports)].map(([report, anchor]) => [anchor, report]));
  }
}
