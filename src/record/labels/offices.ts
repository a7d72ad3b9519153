import type { Locale } from './index.ts';

/** Offices in German, by the code of the gazetteer. */
const OFFICES_DE: Readonly<Record<string, string>> = {
  'acting-president': 'amtierende Präsidentschaft',
  adviser: 'Beratung',
  ambassador: 'Botschaft',
  'army-chief': 'Oberbefehl des Heeres',
  chair: 'Vorsitz',
  'chair-of-ministers': 'Vorsitz des Ministerrats',
  chancellor: 'Kanzleramt',
  'chief-of-staff': 'Stabschef',
  'cia-director': 'Leitung der CIA',
  commissioner: 'Kommission',
  'crown-prince': 'Kronprinz',
  'defence-minister': 'Verteidigungsministerium',
  'deputy-secretary-general': 'stellvertretendes Generalsekretariat',
  'director-general': 'Generaldirektion',
  'economy-minister': 'Wirtschaftsministerium',
  emir: 'Emir',
  'finance-minister': 'Finanzministerium',
  'foreign-minister': 'Außenministerium',
  'foreign-spokesperson': 'Sprecheramt des Außenministeriums',
  head: 'Leitung',
  'high-commissioner': 'Hohes Kommissariat',
  'high-representative': 'Hohe Vertretung',
  'intelligence-chief': 'Leitung des Nachrichtendienstes',
  'interior-minister': 'Innenministerium',
  'justice-minister': 'Justizministerium',
  king: 'König',
  leader: 'Führung',
  minister: 'Ministerium',
  negotiator: 'Verhandlungsführung',
  'opposition-leader': 'Führung der Opposition',
  'parliament-president': 'Parlamentspräsidium',
  'parliament-speaker': 'Parlamentsvorsitz',
  'party-leader': 'Parteivorsitz',
  president: 'Präsidentenamt',
  'prime-minister': 'Amt des Ministerpräsidenten',
  'secretary-general': 'Generalsekretariat',
  'security-adviser': 'Sicherheitsberatung',
  'security-council-secretary': 'Sekretariat des Sicherheitsrats',
  'special-envoy': 'Sonderbeauftragung',
  spokesperson: 'Sprecheramt',
  'vice-chancellor': 'Vizekanzleramt',
  'vice-foreign-minister': 'stellvertretendes Außenministerium',
  'vice-president': 'Vizepräsidentenamt',
  'vice-prime-minister': 'stellvertretendes Amt des Ministerpräsidenten',
};

/** An office as people read it; one that the table has not, by its English code. */
export function officeIn(office: string, locale: Locale): string {
  return (locale === 'de' ? OFFICES_DE[office] : undefined) ?? office.replaceAll('-', ' ');
}
