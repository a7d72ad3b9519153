import type { ContactTables } from '../languages/sections/contacts.ts';
import type { Found, Layer, Seen } from '../model/annotation.ts';
import type { Article } from '../model/article.ts';
import type { Annotator, World } from './annotator.ts';
import { sidesIn, withSides } from './contact/acting-for.ts';
import { withAnaphora } from './contact/anaphora.ts';
import { hasUnnamedSubject } from './contact/described.ts';
import { factionsIn } from './contact/factions.ts';
import { headsOf } from './contact/heads.ts';
import { heardIn } from './contact/heard.ts';
import { inSentence, type Readers } from './contact/in-sentence.ts';
import { namesJointBody } from './contact/joint-bodies.ts';
import { kindReader, speaksOfPhones } from './contact/kind.ts';
import { NOBODY, remember } from './contact/memory.ts';
import { isMinister } from './contact/ministers.ts';
import { namedHolders } from './contact/named-holders.ts';
import { namedLater } from './contact/named-later.ts';
import { newcomersIn, withNewcomers, type Newcomers } from './contact/newcomers.ts';
import { nextInLine } from './contact/next-in-line.ts';
import { officialsIn } from './contact/officials.ts';
import { relativeSubject } from './contact/relative-subject.ts';
import { settled, type Told } from './contact/settle.ts';
import { withAnswer } from './contact/status-answered.ts';
import { statusReader } from './contact/status.ts';
import { viewOf } from './contact/view.ts';

/** Finds the phrases that speak of contacts between political actors, with who takes part and what became of it. */
export const contacts: Annotator = {
  name: 'contacts',
  needs: ['sentence', 'token', 'clause', 'mention', 'time', 'duration', 'attribution'],
  adds: ['contact'],
  *find(article: Article, seen: Seen, world: World): Iterable<Found<Layer>> {
    const tables = world.language.contacts;
    const { gazetteer, language } = world;
    const sentences = seen.all('sentence').filter((s) => s.value.kind !== 'boilerplate');
    const unsided = sentences.map((sentence) => viewOf(sentence, seen, { article, world }));
    const sides = sidesIn(unsided, { tables, gazetteer });
    const views = unsided.map((view) => withSides(view, sides));
    const officials = officialsIn(views, tables);
    const factions = factionsIn(views, tables);
    const reading = {
      article,
      seen,
      tables,
      ...readersFor(tables),
      code: language.code,
      roles: language.names.roles,
      gazetteer,
      officials,
      factions,
    };
    let memory = NOBODY;
    const told: Told[] = [];
    const newcomers: Newcomers[] = [];
    let open: readonly Told[] = [];
    /** The contact of the sentence before, where it told of one alone. */
    let only: Told | undefined;
    for (const named of views) {
      const speaks = headsOf(named, seen.within('mention', named.sentence), tables).length > 0;
      const view = speaks ? withAnaphora(named, { memory, tables, gazetteer, seen }) : named;
      const found = inSentence({ ...reading, memory }, view);
      const relative = relativeSubject(view, tables);
      memory = remember(memory, view, {
        ...heardIn(found, tables),
        leading: tables.with,
        atPhone: speaksOfPhones(named, tables),
        unnamed: hasUnnamedSubject(view, tables),
        at: tables.at,
        jointBody: namesJointBody(view, tables),
        ...(relative ? { relative } : {}),
        gazetteer,
      });
      const [before] = told.slice(-1);
      const alone = before !== undefined && before === only && found.length === 0 ? before : undefined;
      if (alone !== undefined) told[told.length - 1] = withAnswer(alone, view, tables);
      const next = alone && nextInLine(alone, view, tables);
      if (next !== undefined) told.push(next);
      only = found.length === 1 ? found[0] : next;
      told.push(...namedLater(open, view), ...found.filter((one) => !one.open));
      open = found.filter((one) => one.open);
      newcomers.push(
        ...newcomersIn(view, headsOf(view, seen.within('mention', view.sentence), tables), tables),
      );
    }
    const date = article.published.value ?? undefined;
    yield* settled(withNewcomers(told, newcomers, seen), seen, {
      isMinister: (person) => isMinister(person, gazetteer, date),
      holdersOf: (states, offices) => namedHolders(states, offices, seen, { gazetteer, date }),
    });
  },
};

const readers = new WeakMap<ContactTables, Readers>();

/** Patterns are compiled once a table; the cache holds nothing that depends on a text. */
function readersFor(tables: ContactTables): Readers {
  const ready = readers.get(tables) ?? { status: statusReader(tables), kind: kindReader(tables) };
  readers.set(tables, ready);
  return ready;
}
