import type { Term } from '../../gazetteer/gazetteer.ts';
import { lasts } from '../../gazetteer/load.ts';
import type { RoleWord } from '../../languages/sections/names.ts';
import type { ActorId, ActorRef } from '../../model/actor.ts';
import type { NounPhrase } from './noun-phrase.ts';
import { daysSince } from './term-years.ts';
import type { WhoText } from './text.ts';
import { sexOfNoun } from './titles.ts';

/** How long before a term begins its holder is the designated one. */
const ELECT_DAYS = 100;
/** How long after a change the one before is still the outgoing one. */
const LEAVING_DAYS = 60;
/** How long someone in office is the new one. */
const FRESH_DAYS = 550;

/** The offices a phrase means: those of the role, or of the deputy. */
export function officesOf({ deputy }: NounPhrase, { offices }: RoleWord): readonly string[] {
  return deputy ? offices.flatMap((office) => [`vice-${office}`, `deputy-${office}`]) : offices;
}

/** Who holds the office of a state or organisation on the day of the article, as the words say: the new, the outgoing, the next. */
export function holderAt(
  text: WhoText,
  phrase: NounPhrase,
  { offices, of }: { readonly offices: readonly string[]; readonly of: ActorId },
): ActorRef | undefined {
  const { date, world } = text;
  if (phrase.former || date === undefined) return undefined;
  for (const office of offices) {
    const terms = world.gazetteer.holders([office], of).filter((term) => fitsPhrase(text, term, phrase));
    const now = phrase.elect ? coming(terms, date) : current(terms, date, phrase);
    const ids = [...new Set(now.map((t) => t.person))];
    if (ids.length === 1 && ids[0] !== undefined) return world.gazetteer.ref(ids[0], date);
    if (ids.length > 1) return byDay(text, now, date);
    if (terms.some((term) => lasts(term, date))) return undefined;
  }
  return undefined;
}

/** True if the term of someone of the article is what the phrase says: it lasts, is over ("ehemalig"), or is to come ("künftig"). */
export function isMeant(text: WhoText, terms: readonly Term[], phrase: NounPhrase): boolean {
  const { date } = text;
  if (date === undefined) return terms.length > 0;
  const isNow = terms.some((term) => lasts(term, date));
  if (phrase.former) return !isNow && terms.some((term) => !isToCome(term, date));
  if (phrase.elect) return !isNow && terms.some((term) => isToCome(term, date));
  return current(terms, date, phrase).length > 0;
}

/** A woman or a man where the word says so: "die Kanzlerin", "der Kanzler". */
export function fitsSex(text: WhoText, { label, last }: NounPhrase, sex: 'f' | 'm' | undefined): boolean {
  if (label.as !== 'role' || sex === undefined) return true;
  if (label.sex === 'f') return sex === 'f';
  if (label.role.woman === undefined) return true;
  return sexOfNoun(text, { form: text.words[last]?.form ?? '' }) !== 'm' || sex === 'm';
}

/** Also an ambassador to where the words say: a state has many. */
function fitsPhrase(text: WhoText, term: Term, phrase: NounPhrase): boolean {
  if (!fitsSex(text, phrase, text.world.gazetteer.entry(term.person)?.sex)) return false;
  return term.at === undefined || term.at === phrase.at;
}

function current(terms: readonly Term[], date: string, { fresh, leaving }: NounPhrase): Term[] {
  const now = terms.filter((term) => lasts(term, date));
  if (fresh) {
    const young = now.filter((term) => daysSince(term.from, date) <= FRESH_DAYS);
    return young.length > 0 ? young : coming(terms, date);
  }
  const isJustBegun = now.every((term) => daysSince(term.from, date) <= LEAVING_DAYS);
  if (!leaving || !isJustBegun) return now;
  return terms.filter(({ to }) => to !== null && to <= date && daysSince(to, date) <= LEAVING_DAYS);
}

/** The next to hold the office, if that is soon. */
function coming(terms: readonly Term[], date: string): Term[] {
  const next = terms.filter((term) => isToCome(term, date) && -daysSince(term.from, date) <= ELECT_DAYS);
  const first = Math.min(...next.map((term) => Date.parse(term.from)));
  return next.filter((term) => Date.parse(term.from) === first);
}

function isToCome(term: Term, date: string): boolean {
  return !lasts(term, date) && term.from > date;
}

/** On a day of change, or with a date of a month or year, two hold the office: then nobody, unless the day tells. */
function byDay({ world }: WhoText, terms: readonly Term[], date: string): ActorRef | undefined {
  const open = terms.filter((t) => t.to !== date);
  return open.length === 1 && open[0] !== undefined ? world.gazetteer.ref(open[0].person, date) : undefined;
}

/** Of which state an office is that several have ("der Bundespräsident"): of another than usual if the article speaks of that alone. */
export function homeOf(text: WhoText, { home, homes = [] }: RoleWord): ActorId | undefined {
  if (homes.length === 0) return home;
  const { gazetteer } = text.world;
  const sides = text.names.flatMap(({ name }) => {
    const { actor } = name.value;
    if (actor === null) return [];
    return actor.side ?? gazetteer.entry(actor.id)?.side ?? actor.id;
  });
  const others = homes.filter((other) => sides.includes(other));
  if (others.length === 0 || home === undefined || sides.includes(home)) return home;
  const [only, more] = others;
  return more === undefined && sides.filter((side) => side === only).length > 1 ? only : undefined;
}
