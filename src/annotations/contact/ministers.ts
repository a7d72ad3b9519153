import type { Gazetteer } from '../../gazetteer/gazetteer.ts';
import { lasts } from '../../gazetteer/load.ts';
import type { ContactTables } from '../../languages/sections/contacts.ts';
import type { ActorRef } from '../../model/actor.ts';
import { endsIn } from './sentence.ts';
import type { SentenceView } from './view.ts';

/** "die Außenminister beider Länder": the clause names ministers of states, no heads of state or government. */
export function namesMinisters(clause: number, { groups, tokens }: SentenceView, { leadersOfMinistries }: ContactTables): boolean {
  const own = groups.filter((g) => g.clause === clause && g.delegates === 'leaders');
  return own.some((g) => tokens.slice(g.from, g.to).some((t) => endsIn(leadersOfMinistries, t.value.form.toLowerCase())));
} // prettier-ignore

/** In an office of one ministry on the day, in any of these where no day is known; whoever is not known may be. */
export function isMinister({ id }: ActorRef, gazetteer: Gazetteer, date: string | undefined): boolean {
  const offices = gazetteer.entry(id)?.offices;
  return offices === undefined || offices.some((t) => /(?<!prime-)minister$/u.test(t.office) && (date === undefined || lasts(t, date)));
} // prettier-ignore
