import type { FramingEntry, FramingTables } from '../sections/framing.ts';

/** Forms of an adjective: "angeblich" with its endings. */
function adjective(stem: string): string[] {
  return ['', 'e', 'em', 'en', 'er', 'es'].map((ending) => stem + ending);
}

const DPA = 'usage of German news agencies: distance only where the claim is named';
const DUDEN = 'Duden, meaning and usage notes of the entry';
const GFDS = 'notes of the Gesellschaft für deutsche Sprache on wording in news';
const GUIDES =
  'style guides of international agencies (Reuters, AP, BBC): prefer the neutral title or the attributed label';
const OSCE = 'OSCE and UN documents name the same thing otherwise';

const modifiers: readonly FramingEntry[] = [
  {
    kind: 'distancing_modifier', cue: 'angeblich', forms: adjective('angeblich'),
    reason: 'says that somebody claims it and that the outlet does not vouch for it', source: DUDEN,
    example: 'Die angeblichen Pläne wurden gestern bekannt.', counter: 'Die Angaben wurden gestern bekannt.',
  },
  {
    kind: 'distancing_modifier', cue: 'vermeintlich', forms: adjective('vermeintlich'),
    reason: 'says that what follows is wrongly thought to be so', source: DUDEN,
    example: 'Der vermeintliche Durchbruch blieb aus.', counter: 'Der vermutete Durchbruch blieb aus.',
  },
  {
    kind: 'distancing_modifier', cue: 'sogenannt',
    forms: [...adjective('sogenannt').slice(1), ...adjective('so genannt').slice(1)],
    reason: 'marks a name as somebody else’s, often as unfit', source: DUDEN,
    example: 'Die sogenannte Volksrepublik meldete sich zu Wort.', counter: 'Die Stadt wird so genannt.',
  },
  {
    kind: 'distancing_modifier', cue: 'selbsternannt', forms: [...adjective('selbsternannt').slice(1), ...adjective('selbst ernannt').slice(1)],
    reason: 'denies that the title or status was given by anybody else', source: DUDEN,
    example: 'Der selbsternannte Präsident sprach im Fernsehen.', counter: 'Der ernannte Präsident sprach im Fernsehen.',
  },
  {
    kind: 'distancing_modifier', cue: 'selbstproklamiert', forms: adjective('selbstproklamiert').slice(1),
    reason: 'denies that the status was recognised by anybody else', source: DUDEN,
    example: 'Die selbstproklamierte Republik bat um Hilfe.', counter: 'Die Republik bat um Hilfe.',
  },
  {
    kind: 'distancing_modifier', cue: 'selbsterklärt', forms: adjective('selbsterklärt').slice(1),
    reason: 'denies that the title or status was given by anybody else', source: DUDEN,
    example: 'Der selbsterklärte Vermittler reiste an.', counter: 'Das ist selbsterklärend.',
  },
  {
    kind: 'distancing_modifier', cue: 'vorgeblich', forms: adjective('vorgeblich'),
    reason: 'says that the stated purpose is not believed', source: DUDEN,
    example: 'Die vorgebliche Übung dauerte drei Wochen.', counter: 'Die vorgesehene Übung dauerte drei Wochen.',
  },
  {
    kind: 'distancing_modifier', cue: 'mutmaßlich', forms: adjective('mutmaßlich'),
    reason: 'says that it is suspected and not shown', source: DPA,
    example: 'Der mutmaßliche Spion wurde ausgewiesen.', counter: 'Der Spion wurde ausgewiesen.',
  },
]; // prettier-ignore

const verbs: readonly FramingEntry[] = [
  {
    kind: 'distancing_verb', cue: 'behaupten',
    forms: ['behaupte', 'behauptest', 'behauptet', 'behaupten', 'behauptete', 'behaupteten'],
    reason: 'a verb of saying that casts doubt on what is said; "sagen" or "erklären" would not', source: DPA,
    notWith: ['sich'], notAfter: ['zu'], notBefore: ['sich'],
    example: 'Die Regierung behauptet, es gebe keine Gefangenen.', counter: 'Die Partei konnte sich behaupten.',
  },
  {
    kind: 'distancing_verb', cue: 'Behauptung', forms: ['behauptung', 'behauptungen'],
    reason: 'calls a statement unproven', source: DPA,
    example: 'Für die Behauptung fehlen Belege.', counter: 'Für die Aussage fehlen Belege.',
  },
  {
    kind: 'distancing_verb', cue: 'weismachen', forms: ['weismachen', 'weiszumachen', 'weisgemacht'],
    reason: 'says that somebody is being deceived', source: DUDEN,
    example: 'Sie wollen der Welt weismachen, alles sei ruhig.', counter: 'Sie wollen beweisen, dass alles ruhig ist.',
  },
]; // prettier-ignore

const labels: readonly FramingEntry[] = [
  {
    kind: 'loaded_label', cue: 'innerukrainisch', forms: adjective('innerukrainisch'),
    reason: 'names a conflict with an outside party as a domestic one', source: OSCE,
    example: 'Der innerukrainische Konflikt war Thema.', counter: 'Der Konflikt in der Ukraine war Thema.',
  },
  {
    kind: 'loaded_label', cue: 'Machthaber', forms: ['machthaber', 'machthabers', 'machthabern', 'machthaberin', '*machthaber', '*machthabers', '*machthabern'],
    reason: 'names a head of state or government without the title and denies legitimacy', source: GUIDES,
    example: 'Der Machthaber empfing die Gäste.', counter: 'Der Präsident empfing die Gäste.',
  },
  {
    kind: 'loaded_label', cue: 'Regime', forms: ['regime', 'regimes', 'regimen', '*-regime', '*-regimes'],
    reason: 'names a government as illegitimate', source: GUIDES,
    notAfter: ['internationale', 'internationales'],
    example: 'Das Regime wies die Kritik zurück.', counter: 'Die Regierung wies die Kritik zurück.',
  },
  {
    kind: 'loaded_label', cue: 'Diktator', forms: ['diktator', 'diktators', 'diktatoren'],
    reason: 'a judgement on the form of rule in place of an office', source: GUIDES,
    example: 'Der Diktator schickte Glückwünsche.', counter: 'Der Staatschef schickte Glückwünsche.',
  },
  {
    kind: 'loaded_label', cue: 'Junta', forms: ['junta', 'militärjunta'],
    reason: 'names a government by its seizure of power', source: GUIDES,
    example: 'Die Junta sagte das Treffen ab.', counter: 'Die Regierung sagte das Treffen ab.',
  },
  {
    kind: 'loaded_label', cue: 'Marionettenregierung', forms: ['marionettenregierung', 'marionettenregime', 'marionettenstaat'],
    reason: 'says that a government acts for another', source: GUIDES,
    example: 'Eine Marionettenregierung wurde eingesetzt.', counter: 'Eine Übergangsregierung wurde eingesetzt.',
  },
  {
    kind: 'loaded_label', cue: 'Scheinreferendum', forms: ['scheinreferendum', 'scheinreferenden', 'scheinwahl', 'scheinwahlen', 'scheinverhandlungen'],
    reason: 'says that a vote or talk is only a show', source: GUIDES,
    example: 'Das Scheinreferendum endete am Sonntag.', counter: 'Das Referendum endete am Sonntag.',
  },
  {
    kind: 'loaded_label', cue: 'Spezialoperation', forms: ['spezialoperation', 'sonderoperation', 'militärspezialoperation'],
    reason: 'one side’s official name for what others call war or invasion', source: OSCE,
    example: 'Die Spezialoperation dauert an.', counter: 'Der Krieg dauert an.',
  },
  {
    kind: 'loaded_label', cue: 'Drohgebärde', forms: ['drohgebärde', 'drohgebärden'],
    reason: 'judges an act as empty threat', source: DUDEN,
    example: 'Die Drohgebärden nehmen zu.', counter: 'Die Manöver nehmen zu.',
  },
  {
    kind: 'loaded_label', cue: 'Säbelrasseln', forms: ['säbelrasseln', 'säbelrasselns', 'kriegsgeheul', 'kriegsrhetorik', 'kriegstreiber', 'kriegstreiberei'],
    reason: 'judges statements or manoeuvres as warmongering', source: DUDEN,
    example: 'Das Säbelrasseln beunruhigt die Nachbarn.', counter: 'Das Manöver beunruhigt die Nachbarn.',
  },
  {
    kind: 'loaded_label', cue: 'einverleiben', forms: ['einverleibt', 'einverleiben', 'einzuverleiben', 'einverleibte', 'einverleibten', 'einverleibung'],
    reason: 'pictures an annexation as devouring', source: DUDEN,
    example: 'Das Nachbarland hat die Insel einverleibt.', counter: 'Das Nachbarland hat die Insel annektiert.',
  },
  {
    kind: 'loaded_label', cue: 'Wiedervereinigung der Krim', forms: ['heimholung', 'wiederangliederung'],
    reason: 'one side’s name for what others call annexation', source: OSCE,
    example: 'Die Heimholung der Halbinsel wurde gefeiert.', counter: 'Die Annexion der Halbinsel wurde verurteilt.',
  },
  {
    kind: 'loaded_label', cue: 'Propaganda', forms: ['propagandist', 'propagandisten', 'staatspropaganda', 'kriegspropaganda', 'propagandasender', 'propagandaschau'],
    reason: 'judges statements as deception', source: GUIDES,
    example: 'Der Propagandasender zeigte Bilder.', counter: 'Der Sender zeigte Bilder.',
  },
  {
    kind: 'loaded_label', cue: 'Handlanger', forms: ['handlanger', 'handlangern', 'vasall', 'vasallen', 'vasallenstaat', 'vasallenstaaten', 'statthalter'],
    reason: 'says that somebody acts for a master', source: DUDEN,
    example: 'Die Vasallen stimmten zu.', counter: 'Die Verbündeten stimmten zu.',
  },
  {
    kind: 'loaded_label', cue: 'Schurkenstaat', forms: ['schurkenstaat', 'schurkenstaaten', 'unrechtsstaat', 'terrorstaat', 'terrorregime', 'terrorregimes', 'unrechtsregime', 'gewaltherrscher'],
    reason: 'a moral judgement in place of a name', source: GUIDES,
    example: 'Der Schurkenstaat testete eine Rakete.', counter: 'Das Land testete eine Rakete.',
  },
]; // prettier-ignore

/** Framing in German news. To correct an entry, change its forms or its reason; the examples are run as tests. */
export const framing: FramingTables = {
  entries: [...modifiers, ...verbs, ...labels],
  scareQuote: {
    reason: 'a short phrase in quotation marks that nobody in the sentence is said to have spoken: the outlet keeps its distance',
    source: `${GFDS}; Duden on quotation marks for distance and irony`,
  },
}; // prettier-ignore
