import type { Medium, SpeechNoun } from '../sections/speech.ts';

/** Nouns that stand for an utterance, with what holds its content. */
export const speechNouns: readonly SpeechNoun[] = [
  { noun: 'Forderung', act: 'demand', takes: 'clause inf nach', to: ['an'] },
  { noun: 'Aufforderung', act: 'demand', takes: 'clause inf zu zum zur', to: ['an'] },
  { noun: 'Appell', act: 'appeal', takes: 'clause inf', to: ['an'] },
  { noun: 'Aufruf', act: 'appeal', takes: 'clause inf zu zum zur', to: ['an'] },
  { noun: 'Bitte', act: 'appeal', takes: 'clause inf um', to: ['an'] },
  { noun: 'Empfehlung', act: 'appeal', takes: 'clause inf', to: ['an'] },
  { noun: 'Warnung', act: 'warn', takes: 'clause inf vor', to: ['an'] },
  { noun: 'Drohung', act: 'threaten', takes: 'clause inf mit', to: ['an', 'gegen', 'gegenüber'] },
  { noun: 'Vorwurf', act: 'accuse', takes: 'clause inf', to: ['gegen', 'gegenüber', 'an'] },
  { noun: 'Anschuldigung', act: 'accuse', takes: 'clause inf', to: ['gegen', 'gegenüber'] },
  { noun: 'Behauptung', act: 'accuse', takes: 'clause inf' },
  { noun: 'Kritik', act: 'accuse', takes: 'clause', to: ['an'] },
  { noun: 'Zusage', act: 'promise', takes: 'clause inf', to: ['an'] },
  { noun: 'Versprechen', act: 'promise', takes: 'clause inf', to: ['an'] },
  { noun: 'Zusicherung', act: 'promise', takes: 'clause inf', to: ['an'] },
  { noun: 'Angebot', act: 'offer', takes: 'clause inf', to: ['an'] },
  { noun: 'Vorschlag', act: 'offer', takes: 'clause inf', to: ['an'] },
  { noun: 'Ankündigung', act: 'announce', takes: 'clause inf' },
  { noun: 'Absicht', act: 'announce', takes: 'clause inf', medium: 'Thought' },
  { noun: 'Plan', act: 'announce', takes: 'inf', medium: 'Thought' },
  { noun: 'Beschluss', act: 'announce', takes: 'clause inf' },
  { noun: 'Aussage', takes: 'clause' },
  { noun: 'Äußerung', takes: 'clause' },
  { noun: 'Feststellung', takes: 'clause' },
  { noun: 'Einschätzung', act: 'assess', takes: 'clause' },
  { noun: 'Meinung', act: 'assess', takes: 'clause', medium: 'Thought' },
  { noun: 'Ansicht', act: 'assess', takes: 'clause', medium: 'Thought' },
  { noun: 'Auffassung', act: 'assess', takes: 'clause', medium: 'Thought' },
  { noun: 'Befürchtung', act: 'assess', takes: 'clause inf', medium: 'Thought' },
  { noun: 'Hoffnung', act: 'assess', takes: 'clause inf', medium: 'Thought' },
  { noun: 'Vermutung', act: 'assess', takes: 'clause', medium: 'Thought' },
  { noun: 'Verdacht', act: 'assess', takes: 'clause inf', medium: 'Thought' },
  { noun: 'Überzeugung', act: 'assess', takes: 'clause', medium: 'Thought' },
  { noun: 'Bericht', act: 'inform', takes: 'clause', medium: 'Writing' },
  { noun: 'Meldung', act: 'inform', takes: 'clause', medium: 'Writing' },
  { noun: 'Frage', act: 'ask', takes: 'clause' },
  { noun: 'Gerücht', takes: 'clause' },
]; // prettier-ignore

/** Nouns of saying after "nach", "laut", "gemäß" and before "zufolge" and "nach", any form, with the medium they tell. */
export const sourceNouns: Readonly<Record<string, Medium>> = {
  angabe: 'Speech', angaben: 'Speech', eigenangaben: 'Speech', polizeiangaben: 'Speech', regierungsangaben: 'Speech',
  behördenangaben: 'Speech', medienangaben: 'Writing', unternehmensangaben: 'Speech', herstellerangaben: 'Speech',
  worten: 'Speech', aussage: 'Speech', aussagen: 'Speech', zeugenaussagen: 'Speech', auskunft: 'Speech', auskünften: 'Speech',
  darstellung: 'Speech', darstellungen: 'Speech', schilderung: 'Speech', schilderungen: 'Speech', erklärung: 'Speech',
  information: 'Speech', informationen: 'Speech', mitteilung: 'Writing', mitteilungen: 'Writing', bekunden: 'Speech',
  bericht: 'Writing', berichten: 'Writing', berichte: 'Writing', medienbericht: 'Writing', medienberichten: 'Writing',
  zeitungsbericht: 'Writing', zeitungsberichten: 'Writing', presseberichten: 'Writing', agenturberichten: 'Writing',
  meldung: 'Writing', meldungen: 'Writing', medienmeldungen: 'Writing', pressemeldungen: 'Writing', agenturmeldungen: 'Writing', pressemitteilung: 'Writing',
  meinung: 'Thought', ansicht: 'Thought', auffassung: 'Thought', überzeugung: 'Thought', einschätzung: 'Thought',
  einschätzungen: 'Thought', schätzung: 'Thought', schätzungen: 'Thought', erkenntnis: 'Thought', erkenntnissen: 'Thought',
  erkenntnisstand: 'Thought', beobachtung: 'Thought', beobachtungen: 'Thought', prognose: 'Thought', prognosen: 'Thought', urteil: 'Thought',
  berechnung: 'Writing', berechnungen: 'Writing', umfrage: 'Writing', umfragen: 'Writing', studie: 'Writing',
  dafürhalten: 'Thought', lesart: 'Speech', wissen: 'Thought', recherchen: 'Writing', plänen: 'Thought', vermutungen: 'Thought', verständnis: 'Thought', stellungnahme: 'Speech',
  bekanntgabe: 'Speech', ansage: 'Speech', sicht: 'Thought',
}; // prettier-ignore

/** Nouns whose quoted neighbour is a name. The end of a compound counts: "Tageszeitung". */
export const titleNouns: readonly string[] = [
  'motto', 'studie', 'ausstellung', 'grundsatz', 'kategorie', 'zeitung', 'zeitungen', 'zeitschrift', 'magazin', 'magazins', 'blatt', 'blatts', 'sender', 'senders', 'sendung', 'portal', 'portals', 'plattform',
  'nachrichtenagentur', 'agentur', 'film', 'films', 'buch', 'buches', 'buchs', 'roman', 'romans', 'serie', 'lied', 'lieds', 'song', 'album', 'albums', 'oper', 'stück', 'titel', 'titels',
  'operation', 'mission', 'projekt', 'projekts', 'programm', 'programms', 'initiative', 'bündnis', 'organisation', 'bewegung', 'partei', 'gruppe', 'gruppierung',
  'verein', 'vereins', 'stiftung', 'unternehmen', 'firma', 'konzern', 'schiff', 'schiffs', 'schiffes', 'frachter', 'fähre', 'yacht', 'sonde', 'rakete', 'satellit', 'satelliten', 'hurrikan', 'taifun', 'zyklon', 'tief', 'hoch',
  'pipeline', 'übung', 'manöver', 'manövers', 'system', 'systems', 'modell', 'modells', 'typ', 'typs', 'panzer', 'namen', 'name', 'begriff', 'wort', 'restaurant', 'hotel', 'preis', 'kampagne', 'festival', 'show', 'blog', 'website', 'internetseite', 'webseite', 'club', 'klub', 'band', 'fonds', 'netzwerk', 'museum', 'theater', 'kongress', 'konferenz', 'resolution', 'abkommen',
]; // prettier-ignore
