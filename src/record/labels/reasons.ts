import type { Locale } from './index.ts';

/** Why a word of distance or judgement counts, in German: by the English words of the tables of framing. */
const REASONS_DE: Readonly<Record<string, string>> = {
  'says that somebody claims it and that the outlet does not vouch for it':
    'sagt, dass jemand es behauptet und das Medium nicht dafür einsteht',
  'says that what follows is wrongly thought to be so': 'sagt, dass das Folgende zu Unrecht dafür gehalten wird',
  'marks a name as somebody else’s, often as unfit': 'weist einen Namen als den anderer aus, oft als unpassend',
  'denies that the title or status was given by anybody else': 'bestreitet, dass jemand anderes den Titel oder Rang verliehen hat',
  'denies that the status was recognised by anybody else': 'bestreitet, dass jemand anderes den Status anerkannt hat',
  'says that the stated purpose is not believed': 'sagt, dass der genannte Zweck nicht geglaubt wird',
  'says that it is suspected and not shown': 'sagt, dass es vermutet wird und nicht belegt ist',
  'says that the claim may be false': 'sagt, dass die Behauptung falsch sein kann',
  'a verb of saying that casts doubt on what is said; "sagen" or "erklären" would not':
    'ein Verb des Sagens, das am Gesagten zweifeln lässt; „sagen“ oder „erklären“ täten das nicht',
  'a verb of saying that casts doubt on what is said; "said" would not':
    'ein Verb des Sagens, das am Gesagten zweifeln lässt; „said“ täte das nicht',
  'calls a statement unproven': 'nennt eine Aussage unbewiesen',
  'says that somebody is being deceived': 'sagt, dass jemand getäuscht wird',
  'names a conflict with an outside party as a domestic one': 'benennt einen Konflikt mit einer Partei von außen als inneren',
  'names a head of state or government without the title and denies legitimacy':
    'benennt ein Staats- oder Regierungsoberhaupt ohne Titel und spricht die Legitimität ab',
  'names a government as illegitimate': 'benennt eine Regierung als illegitim',
  'a judgement on the form of rule in place of an office': 'ein Urteil über die Herrschaftsform anstelle eines Amtes',
  'a judgement in place of an office': 'ein Urteil anstelle eines Amtes',
  'names a government by its seizure of power': 'benennt eine Regierung nach ihrer Machtübernahme',
  'says that a government acts for another': 'sagt, dass eine Regierung für eine andere handelt',
  'says that a vote or talk is only a show': 'sagt, dass eine Abstimmung oder ein Gespräch nur zum Schein geschieht',
  'one side’s official name for what others call war or invasion':
    'amtlicher Name einer Seite für das, was andere Krieg oder Invasion nennen',
  'judges an act as empty threat': 'wertet eine Handlung als leere Drohung',
  'judges statements or manoeuvres as warmongering': 'wertet Äußerungen oder Manöver als Kriegstreiberei',
  'pictures an annexation as devouring': 'zeichnet eine Annexion als Verschlingen',
  'one side’s name for what others call annexation': 'Name einer Seite für das, was andere Annexion nennen',
  'judges statements as deception': 'wertet Äußerungen als Täuschung',
  'says that somebody acts for a master': 'sagt, dass jemand für einen Herrn handelt',
  'a moral judgement in place of a name': 'ein moralisches Urteil anstelle eines Namens',
  'a short phrase in quotation marks that nobody in the sentence is said to have spoken: the outlet keeps its distance':
    'eine kurze Wendung in Anführungszeichen, die im Satz niemandem zugeschrieben wird: das Medium hält Abstand',
}; // prettier-ignore

/** The sources of those reasons, in German. */
const SOURCES_DE: Readonly<Record<string, string>> = {
  'usage of German news agencies: distance only where the claim is named':
    'Gebrauch deutscher Nachrichtenagenturen: Abstand nur, wo die Behauptung benannt ist',
  'Duden, meaning and usage notes of the entry': 'Duden, Bedeutung und Gebrauch des Eintrags',
  'notes of the Gesellschaft für deutsche Sprache on wording in news; Duden on quotation marks for distance and irony':
    'Hinweise der Gesellschaft für deutsche Sprache zu Wörtern in Nachrichten; Duden zu Anführungszeichen für Abstand und Ironie',
  'style guides of international agencies (Reuters, AP, BBC): prefer the neutral title or the attributed label':
    'Stilbücher internationaler Agenturen (Reuters, AP, BBC): den neutralen Titel oder die zugeschriebene Benennung vorziehen',
  'OSCE and UN documents name the same thing otherwise': 'Dokumente von OSZE und UN benennen dasselbe anders',
  'AP and Reuters style guides: attribute the claim, avoid the word':
    'Stilbücher von AP und Reuters: die Behauptung zuschreiben, das Wort meiden',
  'dictionary usage notes of the entry': 'Gebrauchshinweise des Wörterbucheintrags',
  'AP style guide on quotation marks for words used ironically or with doubt':
    'Stilbuch der AP zu Anführungszeichen um ironisch oder zweifelnd gebrauchte Wörter',
}; // prettier-ignore

/** The reason of a framing, `why (source)`, in the language; a part that no table has stays as it is. */
export function reasonIn(reason: string, locale: Locale): string {
  if (locale !== 'de') return reason;
  const why = Object.keys(REASONS_DE).find((one) => reason === one || reason.startsWith(`${one} (`));
  if (why === undefined) return reason;
  const source = reason.slice(why.length + 2, -1);
  const told = REASONS_DE[why] ?? why;
  return source === '' ? told : `${told} (${SOURCES_DE[source] ?? source})`;
}
