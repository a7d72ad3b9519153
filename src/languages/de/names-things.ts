import type { NameTables } from '../sections/names.ts';

const organisation = 'organisation';
const place = 'place';
const other = 'other';

/** Nouns before a name that say that it is no person's. */
export const thingNouns: NameTables['thingNouns'] = {
  Partei: organisation, Regierungspartei: organisation, Oppositionspartei: organisation, Organisation: organisation, Gruppe: organisation,
  Gruppierung: organisation, Miliz: organisation, Bewegung: organisation, Rebellengruppe: organisation, Terrorgruppe: organisation,
  Terrororganisation: organisation, Allianz: organisation, Koalition: organisation, Firma: organisation, Unternehmen: organisation,
  Konzern: organisation, Bank: organisation, Verein: organisation, Verband: organisation, Gewerkschaft: organisation, Stiftung: organisation,
  Institut: organisation, Hersteller: organisation, Autobauer: organisation, Fluggesellschaft: organisation, Airline: organisation,
  Reederei: organisation, Club: organisation, Klub: organisation, Orchester: organisation, Band: organisation, Kette: organisation,
  Marke: organisation, Tochter: organisation, Tochterfirma: organisation, Hilfsorganisation: organisation, Menschenrechtsorganisation: organisation,
  Nichtregierungsorganisation: organisation, Denkfabrik: organisation, Universität: organisation, Einheit: organisation, Brigade: organisation,
  Agentur: organisation, Ratingagentur: organisation, Mafia: organisation, Stamm: organisation, Stammes: organisation, Stamms: organisation, Clan: organisation, Drogenbande: organisation, Sportwagenhersteller: organisation, Mutterkonzern: organisation,
  Stadt: place, Hauptstadt: place, Hafenstadt: place, Kleinstadt: place, Großstadt: place, Grenzstadt: place, Provinz: place, Region: place,
  Insel: place, Inselgruppe: place, Ort: place, Vorort: place, Ortschaft: place, Ortsteil: place, Stadtteil: place, Stadtviertel: place,
  Bezirk: place, Gemeinde: place, Dorf: place, Kanton: place, Distrikt: place, Bundesstaat: place, Bundesland: place, Landkreis: place, Kreis: place,
  Gouvernement: place, Oblast: place, See: place, Fluss: place, Berg: place, Gebirge: place, Gipfel: place, Halbinsel: place, Tal: place,
  Residenz: place, Sommerresidenz: place, Weltraumbahnhof: place, Wohnheim: place, Armenviertel: place,
  Flughafen: place, Hafen: place, Bucht: place, Straße: place, Platz: place, Hotel: place, Schloss: place, Palast: place, Landsitz: place,
  Resort: place, Stützpunkt: place, Militärbasis: place, Luftwaffenstützpunkt: place, Kraftwerk: place, Atomkraftwerk: place, Kernkraftwerk: place,
  Flüchtlingslager: place, Lager: place,
  Zyklon: other, Hurrikan: other, Taifun: other, Orkan: other, Sturm: other, Operation: other, Aktion: other, Projekt: other, Programm: other,
  Film: other, Roman: other, Buch: other, Oper: other, Serie: other, Spiel: other, Schiff: other, Fregatte: other, Kreuzer: other, Tanker: other,
  Frachter: other, Kampagne: other, Gesetz: other, Preis: other, Virus: other, Rakete: other, Raumschiff: other, Sonde: other, Software: other,
  Pipeline: other, Gasleitung: other, Ölleitung: other, Flugzeug: other, Sportflugzeug: other, Hubschrauber: other, Typ: other,
}; // prettier-ignore
