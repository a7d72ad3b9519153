import { saidAbout } from '../../dossiers/said-about.ts';
import { sameWordsOf } from '../../dossiers/statements.ts';
import type { ArticleId } from '../../model/article.ts';
import type { ContactId, StatementLinks } from '../../model/project.ts';
import type { Reader } from '../../store/index.ts';
import type { Joined } from './joined.ts';
import type { Loaded } from './loaded.ts';
import type { Named } from './named.ts';
import type { State } from './state.ts';

/** What statements are linked with. */
export interface Linking {
  readonly joined: Joined;
  readonly named: Named;
  readonly outlines: State['outlines'];
  readonly loaded: Loaded;
  readonly reader: Reader;
  /** Articles whose statements may have other contacts. */
  readonly touched: ReadonlySet<ArticleId>;
}

/** The contacts of the statements of touched articles, and the statements that print other words than before. */
export async function linksOf(linking: Linking): Promise<StatementLinks> {
  const { touched, loaded } = linking;
  await loaded.load(touched);
  const contacts = new Map([...touched].map((id) => [id, contactsIn(id, linking)]));
  return { contacts, sameWords: await sameWordsNow(linking) };
}

/** By number of the statement. */
function contactsIn(id: ArticleId, { joined, named, loaded }: Linking): ReadonlyMap<number, ContactId> {
  const reading = loaded.readings.get(id);
  const found = new Map<number, ContactId>();
  if (reading === undefined) return found;
  const { article, reports, statements } = reading;
  const contactOf = (report: { readonly id: string }): string | undefined => {
    const contact = joined.holder.get(report.id);
    return contact === undefined ? undefined : named.idOf(contact);
  };
  for (const [n, statement] of statements.entries()) {
    const contact = saidAbout(statement, { article, reports, contactOf });
    if (contact !== undefined) found.set(n, contact);
  }
  return found;
}

async function sameWordsNow({ outlines, reader }: Linking): Promise<StatementLinks['sameWords']> {
  const all = [...outlines.values()];
  const places = new Map(
    all.flatMap(({ id, quotations }) =>
      quotations.map(({ statement, n }) => [statement, { article: id, n }] as const),
    ),
  );
  const keyOf = ({ article, n }: { readonly article: string; readonly n: number }): string =>
    `${n} ${article}`;
  const before = new Map((await reader.sameWords()).map((one) => [keyOf(one), one]));
  const changes: StatementLinks['sameWords'][number][] = [];
  for (const [statement, as] of sameWordsOf(all)) {
    const place = places.get(statement);
    if (place === undefined) throw new RangeError(`no statement ${statement}`);
    const was = before.get(keyOf(place))?.as;
    before.delete(keyOf(place));
    if (JSON.stringify(was) !== JSON.stringify(as)) changes.push({ ...place, as });
  }
  return [...changes, ...[...before.values()].map((one) => ({ ...one, as: null }))];
}
