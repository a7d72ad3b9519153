import type { Attribute } from '../attribute.ts';
import type { Locale } from './index.ts';

/** What each attribute says of a contact, in German. */
const ABOUT_DE: Readonly<Record<string, string>> = {
  type: 'Art des Kontakts, wie die Worte sie nennen.',
  status: 'Ob er stattfand, geplant ist, abgelehnt wurde und so fort, als der Artikel geschrieben wurde.',
  participants:
    'Wer teilnahm: Menschen, Regierungen, Staaten oder Organisationen, wie der Artikel sie nennt.',
  date: 'Der Tag, so genau, wie die Worte und die eigenen Daten des Artikels ihn geben.',
  start: 'Wann er begann, als Uhrzeit mit der genannten Zone.',
  end: 'Wann er endete, als Uhrzeit mit der genannten Zone.',
  duration: 'Wie lange er dauerte, mit dem Zusatz der Worte (etwa, mehr als, weniger als).',
  channel: 'Am Telefon, per Video oder persönlich, wo die Worte es sagen.',
  initiator: 'Wer um den Kontakt bat, und nach wessen Worten.',
  place: 'Wo er stattfand; bei einem Anruf, wo jeder war.',
  press: 'Ob die Presse zugelassen war.',
  ordinal: 'Der wievielte einer Reihe er war, mit der Reihe in den Worten des Artikels.',
  topics: 'Worum es ging, in den Worten des Artikels.',
  tone: 'Wie er bewertet wird, und von wem.',
  readouts: 'Wessen Darstellung des Kontakts angeführt wird: Ämter und Sprecher der Seiten.',
  outcome: 'Was dabei herauskam, in den Worten des Artikels.',
  next_steps: 'Was folgen soll.',
  previous: 'Der Kontakt davor, wie der Artikel ihn nennt.',
  relation: 'Ob er vor oder nach einem anderen Kontakt lag.',
};

/** What an attribute says, in the language. */
export function aboutIn({ name, about }: Pick<Attribute, 'name' | 'about'>, locale: Locale): string {
  return (locale === 'de' ? ABOUT_DE[name] : undefined) ?? about;
}
