import type { NameTables } from '../sections/names.ts';

const organisation = 'organisation';
const place = 'place';
const other = 'other';

/** Nouns before a name that say that it is no person's. */
export const thingNouns: NameTables['thingNouns'] = {
  Partei: organisation, Regierungspartei: organisation, Oppositionspartei: organisation, Organisation: organisation, Gruppe: organisation,
  Gruppierung: organisation, Miliz: organisation, Bewegung: organisation, Rebellengruppe: organisation, Terrorgruppe: organisation,
  Terrororganisation: organisation, Allianz: organisation, Koalition: organisation, Firma: organisation, Unternehmen: organisation,
  Konzern: organisation, Mischkonzern: organisation, Verlag: organisation, Kanzlei: organisation, Brauerei: organisation, Bank: organisation, Verein: organisation, Verband: organisation, Gewerkschaft: organisation, Stiftung: organisation,
  Institut: organisation, Hersteller: organisation, Autobauer: organisation, Fluggesellschaft: organisation, Airline: organisation,
  Reederei: organisation, Club: organisation, Klub: organisation, Orchester: organisation, Band: organisation, Kette: organisation,
  Marke: organisation, Tochter: organisation, Tochterfirma: organisation, Hilfsorganisation: organisation, Menschenrechtsorganisation: organisation,
  Nichtregierungsorganisation: organisation, Denkfabrik: organisation, Universität: organisation, Einheit: organisation, Brigade: organisation,
  Agentur: organisation, Ratingagentur: organisation, Mafia: organisation, Stamm: organisation, Stammes: organisation, Stamms: organisation, Clan: organisation, Drogenbande: organisation, Sportwagenhersteller: organisation, Mutterkonzern: organisation,
  Stadt: place, Hauptstadt: place, Hafenstadt: place, Kleinstadt: place, Großstadt: place, Grenzstadt: place, Provinz: place, Region: place,
  Insel: place, Inselgruppe: place, Ort: place, Vorort: place, Ortschaft: place, Ortsteil: place, Stadtteil: place, Stadtviertel: place,
  Bezirk: place, Gemeinde: place, Dorf: place, Kanton: place, Distrikt: place, Bundesstaat: place, Bundesland: place, Land: place, Teilstaat: place, Gliedstaat: place, Metropole: place, Kreis: place,
  Gouvernement: place, Oblast: place, See: place, Fluss: place, Berg: place, Gebirge: place, Gipfel: place, Halbinsel: place, Tal: place,
  Residenz: place, Sommerresidenz: place, Weltraumbahnhof: place, Wohnheim: place, Armenviertel: place,
  Flughafen: place, Airport: place, Fliegerhorst: place, Kaserne: place, Stadion: place, Arena: place, Brücke: place, Gefängnis: place, Klinik: place,
  Krankenhaus: place, Denkmal: place, Kirche: place, Bistum: place, Erzbistum: place, Diözese: place, Erzdiözese: place, Landeskirche: place, Wahlkreis: place, Landkreis: place, Kathedrale: place, Theater: place, Museum: place, Schule: place, Gymnasium: place, Kloster: place,
  Vulkan: place, Hochhaus: place, Siedlung: place, Grenzübergang: place, Hafen: place, Bucht: place, Straße: place, Platz: place, Hotel: place, Schloss: place, Palast: place, Landsitz: place,
  Resort: place, Stützpunkt: place, Militärbasis: place, Luftwaffenstützpunkt: place, Kraftwerk: place, Atomkraftwerk: place, Kernkraftwerk: place,
  Flüchtlingslager: place, Lager: place,
  Zyklon: other, Hurrikan: other, Taifun: other, Orkan: other, Sturm: other, Operation: other, Aktion: other, Projekt: other, Programm: other,
  Film: other, Sturmtief: other, Orkantief: other, Tief: other, Tiefdruckgebiet: other, Hoch: other, Wirbelsturm: other,
  Tropensturm: other, Flugzeugträger: other, Zerstörer: other, Kriegsschiff: other, Korvette: other, Kutter: other, Segelschiff: other, Jacht: other, Yacht: other, Fähre: other,
  Uboot: other, USS: other, HMS: other, RMS: other, MS: other, MV: other, Asteroid: other, Komet: other, Satellit: other, Teleskop: other, Medaille: other,
  Orden: other, Pokal: other, Cup: other, Album: other, Lied: other, Song: other, Musical: other, Stück: other, Modell: other, Roman: other, Buch: other, Oper: other, Serie: other, Spiel: other, Schiff: other, Fregatte: other, Kreuzer: other, Tanker: other,
  Frachter: other, Kampagne: other, Gesetz: other, Preis: other, Virus: other, Rakete: other, Raumschiff: other, Sonde: other, Software: other,
  Pipeline: other, Gasleitung: other, Ölleitung: other, Flugzeug: other, Sportflugzeug: other, Hubschrauber: other, Typ: other,
}; // prettier-ignore
