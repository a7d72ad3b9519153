import { easternFamilies } from '../eastern-families.ts';
import type { NameTables } from '../sections/names.ts';
import { capitalParticles, joinedParticles } from '../arab-particles.ts';
import { bodyNouns, thingWords } from '../body-nouns.ts';
import { firms } from '../firms.ts';
import { placeBeginnings } from '../place-beginnings.ts';
import { firstNames } from '../first-names.ts';
import { articles } from './names-articles.ts';
import { places } from './names-places.ts';
import { aroundSurnames } from './names-surnames.ts';
import { modifiers } from './names-modifiers.ts';
import { bodies, people } from './names-bodies.ts';
import { callings } from './names-callings.ts';
import { roles } from './names-roles.ts';
import { thingNouns } from './names-things.ts';

export const names: NameTables = {
  ...articles,
  ...places,
  ...aroundSurnames,
  ...modifiers,
  anyCase: false,
  endings: ['s', 'es'],
  adjectiveEndings: ['e', 'en', 'er', 'es', 'em'],
  peopleForms,
  roles,
  bodies,
  people,
  counterparts: [
    'Kollege', 'Kollegen', 'Kollegin', 'Amtskollege', 'Amtskollegen', 'Amtskollegin', 'Ressortkollege',
    'Ressortkollegen', 'Gegenüber', 'Gegenpart', 'Pendant', 'Widerpart', 'Kontrahent', 'Kontrahenten',
  ], // prettier-ignore
  sides: ['Seite', 'Regierung', 'Führung', 'Delegation', 'Staatsführung', 'Administration', 'Diplomatie'],
  endingOfMany: 'e',
  womanEnding: 'in',
  partsOfTimes: ['Anfang', 'Mitte', 'Ende'],
  callings,
  relatives: [
    'Frau',
    'Mann',
    'Gatte',
    'Gatten',
    'Tochter',
    'Nachbar',
    'Nachbarin',
    'Baby',
    'Kind',
    'Enkelin',
  ],
  regionWords: ['für'],
  easternFamilies,
  townEndings: [
    { man: 'er', town: '' },
    { man: 'er', town: 'en' },
    { man: 'er', town: 'e' },
    { man: 'ner', town: 'en' },
    { man: 'er', town: 'er' },
  ],
  firmAgents: [
    // who makes, sells or runs something may be a firm
    'anbieter', 'arbeitgeber', 'aktionär', 'abnehmer', 'ausrüster', 'bauer', 'betreiber', 'bieter', 'dienstleister', 'entwickler', 'erzeuger', 'förderer',
    'gesellschafter', 'händler', 'hersteller', 'käufer', 'lieferant', 'lieferanten', 'lieferer', 'marktführer', 'mieter', 'partner', 'produzent', 'spender',
    'sponsor', 'träger', 'veranstalter', 'verarbeiter', 'verleiher', 'vermieter', 'vermittler', 'versicherer', 'versorger', 'vertreiber',
    // in sports it is a club, among states a state
    'absteiger', 'aufsteiger', 'gastgeber', 'gegner', 'meister', 'nachbar', 'rivale', 'spitzenreiter', 'tabellenführer',
    'titelverteidiger', 'verein', 'verfolger', 'angreifer', 'junior', 'senior',
  ], // prettier-ignore
  callingForms: ['s', 'es', 'n', 'en', 'in'],
  placeBeginnings,
  sameAgain: [
    'politiker', 'politikerin', 'staatsmann', 'angeklagte', 'beschuldigte', 'verurteilte', 'amtsinhaber', 'amtsinhaberin', 'wahlsieger', 'wahlsiegerin', 'staatsgast', 'autokrat',
    'sozialist', 'sozialistin', 'sozialdemokrat', 'sozialdemokratin', 'christdemokrat', 'christdemokratin', 'konservative', 'liberale', 'kommunist', 'kommunistin',
    'populist', 'populistin', 'rechtspopulist', 'linkspopulist', 'nationalist', 'nationalistin', 'republikaner', 'republikanerin', 'demokrat', 'demokratin',
    'peronist', 'peronistin', 'maoist', 'gaullist', 'linksliberale', 'rechtskonservative', 'nationalkonservative', 'ultrakonservative', 'monarch', 'monarchin', 'regent', 'comandante', 'zentrist', 'zentristin', 'reformer', 'reformerin', 'hardliner', 'hardlinerin', 'unternehmer', 'milliardär', 'jurist', 'juristin', 'ökonom', 'ökonomin',
  ], // prettier-ignore
  ageWords: ['jährige', 'jähriger', 'jährigen', 'jährigem'],
  ageNouns: ['Jährige', 'Jähriger', 'Jährigen'],
  besideSubject: ['mit', 'bei', 'zu', 'gegen', 'gegenüber', 'neben', 'an', 'auf', 'über', 'um'],
  subjectWords: [
    'er',
    'sie',
    'es',
    'ich',
    'wir',
    'du',
    'ihr',
    'man',
    'das',
    'dies',
    'niemand',
    'jemand',
    'alle',
    'beide',
    'viele',
    'keiner',
    'dieser',
    'jeder',
  ],
  personVerbs: [
    'abfliegen', 'abreisen', 'absagen', 'anflehen', 'ankündigen', 'anreisen', 'anrufen', 'antworten', 'appellieren', 'aufsuchen', 'äußern', 'bedanken', 'bedauern', 'begegnen', 'begrüßen', 'beklagen',
    'bekräftigen', 'beraten', 'besprechen', 'besuchen', 'beteuern', 'betonen', 'bitten', 'danken', 'dinieren', 'diskutieren', 'drohen', 'einladen', 'einräumen', 'empfangen', 'entgegnen', 'entschuldigen',
    'ermahnen', 'erwidern', 'fliegen', 'fordern', 'fragen', 'frühstücken', 'gratulieren', 'heimfliegen', 'heimkehren', 'heimreisen', 'hinzufügen', 'hoffen', 'klagen', 'kondolieren', 'konferieren', 'kontern',
    'kritisieren', 'landen', 'loben', 'mahnen', 'meinen', 'mitteilen', 'plädieren', 'reden', 'reisen', 'sagen', 'schimpfen', 'schreiben', 'spotten', 'telefonieren', 'treffen', 'umarmen', 'unterhalten',
    'unterschreiben', 'unterzeichnen', 'verabreden', 'verabschieden', 'verhandeln', 'verlangen', 'versichern', 'versprechen', 'verständigen', 'vorschlagen', 'vorwerfen', 'warnen', 'weigern', 'weiterfliegen',
    'weiterreisen', 'werben', 'wünschen', 'zurückfliegen', 'zurückkehren', 'zusagen', 'zusammenkommen', 'zusammensetzen', 'zusammentreffen', 'zusichern',
  ], // prettier-ignore
  purposeWords: ['um', 'ohne', 'statt', 'anstatt'],
  joiners: ['und', 'sowie', 'und auch', 'oder', 'mit'],
  both: ['beide', 'beiden', 'beider', 'zwei', 'zwischen'],
  asWords: ['als'],
  oneOf: ['einer', 'eine'],
  genitiveArticles: ['der'],
  innerTitles: [
    'Kardinal',
    'Graf',
    'Gräfin',
    'Freiherr',
    'Freiherrn',
    'Baron',
    'Fürst',
    'Prinz',
    'Edler',
    'Ritter',
  ],
  manyEndings: ['ern', 'innen'],
  spokenFor: ['von', 'vom', 'beim', 'bei'],
  fromWords: ['aus', 'von'],
  ofWords: ['des', 'der', 'von', 'vom', 'im', 'in', 'bei', 'beim', 'für', 'aus'],
  atWords: ['in', 'im', 'bei', 'beim'],
  genitiveWords: ['von', 'des'],
  firstNames,
  doubles: [],
  capitalParticles,
  joinedParticles,
  particles: [
    'von',
    'van',
    'de',
    'der',
    'den',
    'zu',
    'del',
    'della',
    'di',
    'da',
    'dos',
    'du',
    'la',
    'le',
    'al',
    'el',
    'bin',
    'ibn',
    'ben',
    'abu',
    'ten',
    'ter',
    'af',
  ],
  thingNouns,
  bodyNouns,
  firms,
  thingWords,
  carriers: {
    Nachrichtenagentur: 'agency',
    Agentur: 'agency',
    Presseagentur: 'agency',
    Staatsagentur: 'agency',
    Zeitung: 'outlet',
    Tageszeitung: 'outlet',
    Wochenzeitung: 'outlet',
    Magazin: 'outlet',
    Nachrichtenmagazin: 'outlet',
    Sender: 'outlet',
    Fernsehsender: 'outlet',
    Nachrichtensender: 'outlet',
    Staatssender: 'outlet',
    Nachrichtenportal: 'outlet',
    Portal: 'outlet',
    Onlineportal: 'outlet',
  },
};

/** Russe: Russen, Russin, Russinnen. Ukrainer: Ukrainers, Ukrainern, Ukrainerin, Ukrainerinnen. */
function peopleForms(name: string): readonly string[] {
  if (name.endsWith('~')) return [name];
  if (name.endsWith('e')) {
    const stem = name.slice(0, -1);
    return [name, `${name}n`, `${stem}in`, `${stem}innen`];
  }
  if (name.endsWith('er')) return [name, `${name}n`, `${name}in`, `${name}innen`];
  return [name, `${name}s`];
}
