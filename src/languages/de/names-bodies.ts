import type { BodyWord, PersonWord } from '../sections/names.ts';

/** Ministries and other bodies of a state; whose they are, the words around them say. */
export const bodies: readonly BodyWord[] = [
  {
    words:
      'Außenministerium|Außenministeriums|Aussenministerium|Aussenministeriums|Außenamt|Außenamts|Außenamtes|Aussenamt',
    id: 'foreign-ministry',
    label: 'Foreign Ministry',
    example: 'Das russische Außenministerium bestellte den Botschafter ein.',
  },
  {
    words: 'Verteidigungsministerium|Verteidigungsministeriums|Wehrministerium',
    id: 'defence-ministry',
    label: 'Defence Ministry',
    example: 'Das Verteidigungsministerium in Kiew meldete Verluste.',
  },
  {
    words: 'Innenministerium|Innenministeriums',
    id: 'interior-ministry',
    label: 'Interior Ministry',
    example: 'Das türkische Innenministerium teilte das mit.',
  },
  {
    words: 'Finanzministerium|Finanzministeriums',
    id: 'finance-ministry',
    label: 'Finance Ministry',
    example: 'Das griechische Finanzministerium schwieg.',
  },
  {
    words: 'Wirtschaftsministerium|Wirtschaftsministeriums|Handelsministerium|Handelsministeriums',
    id: 'economy-ministry',
    label: 'Economy Ministry',
    example: 'Das chinesische Handelsministerium drohte mit Zöllen.',
  },
  {
    words: 'Präsidialamt|Präsidialamts|Präsidialamtes|Präsidentenbüro|Präsidentenbüros|Präsidentschaftsbüro',
    id: 'presidency',
    label: 'Presidential Office',
    example: 'Das Präsidialamt in Kiew bestätigte das Treffen.',
  },
  {
    words: 'Botschaft|Botschaften',
    id: 'embassy',
    label: 'Embassy',
    example: 'Die russische Botschaft wies das zurück.',
  },
  {
    words: 'Generalstab|Generalstabs|Generalstabes',
    id: 'general-staff',
    label: 'General Staff',
    example: 'Der ukrainische Generalstab meldete Angriffe.',
  },
  {
    words: 'Parlament|Parlaments|Parlamentes',
    id: 'parliament',
    label: 'Parliament',
    example: 'Das ungarische Parlament stimmte zu.',
  },
  {
    words: 'Armee|Militär|Militärs|Streitkräfte|Streitkräften',
    id: 'armed-forces',
    label: 'Armed Forces',
    example: 'Die israelische Armee bestätigte den Einsatz.',
  },
  {
    words: 'Zentralbank|Notenbank',
    id: 'central-bank',
    label: 'Central Bank',
    example: 'Die türkische Notenbank senkte den Zins.',
  },
  {
    words: 'Geheimdienst|Geheimdienstes|Geheimdiensts|Geheimdienste|Geheimdiensten',
    id: 'intelligence',
    label: 'Intelligence Service',
    example: 'Der ukrainische Geheimdienst warnte.',
  },
];

/** People without a name. */
export const people: readonly PersonWord[] = [
  {
    one: 'Beamter|Beamte|Beamten|Beamtin|Regierungsbeamter|Regierungsbeamte|Regierungsbeamten|Spitzenbeamter|Spitzenbeamte',
    many: 'Beamte|Beamten|Regierungsbeamte|Regierungsbeamten',
    label: 'official',
    example: 'Ein hochrangiger Beamter des Weißen Hauses bestätigte das.',
  },
  {
    one: 'Regierungsvertreter|Regierungsvertreters|Regierungsvertreterin|Regierungsmitarbeiter|Regierungsmitarbeiterin',
    many: 'Regierungsvertreter|Regierungsvertretern|Regierungsmitarbeiter|Regierungskreise|Regierungskreisen',
    label: 'government official',
    example: 'Ein US-Regierungsvertreter sprach von Fortschritten.',
  },
  {
    one: 'Diplomat|Diplomaten|Diplomatin|Spitzendiplomat|Spitzendiplomaten|Spitzendiplomatin|Chefdiplomat|Chefdiplomaten|Chefdiplomatin|Topdiplomat|Topdiplomaten|Topdiplomatin|Karrierediplomat|Karrierediplomaten|Karrierediplomatin',
    many: 'Diplomaten|Spitzendiplomaten|Diplomatenkreise|Diplomatenkreisen',
    label: 'diplomat',
    example: 'Ein westlicher Diplomat äußerte sich skeptisch.',
  },
  {
    one: 'Vertreter|Vertreters|Vertreterin|Mitarbeiter|Mitarbeiterin',
    many: 'Vertreter|Vertretern',
    label: 'representative',
    example: 'Ein Vertreter der Regierung nannte den Termin.',
  },
  {
    one: 'Unterhändler|Unterhändlers|Unterhändlerin|Gesandter|Gesandten|Abgesandter|Abgesandten',
    many: 'Unterhändler|Unterhändlern|Gesandte|Gesandten|Abgesandte|Abgesandten|Delegationen',
    offices: ['special-envoy', 'negotiator', 'nuclear-negotiator', 'ambassador'],
    label: 'negotiator',
    example: 'Ein Unterhändler der Regierung nannte den Termin.',
  },
  {
    one: 'Insider|Insiders|Insiderin|Gewährsmann|Informant',
    many: 'Insider|Insidern|Kreise|Kreisen',
    label: 'insider',
    example: 'Ein Insider berichtete von Streit.',
  },
  {
    one: 'Offizieller|Offizielle|Offiziellen',
    many: 'Offizielle|Offiziellen',
    label: 'official',
    example: 'Ein israelischer Offizieller dementierte.',
  },
  {
    one: 'General|Generals|Kommandeur|Kommandeurs|Offizier|Offiziers',
    many: 'Generäle|Militärs|Kommandeure|Offiziere',
    offices: ['army-chief', 'chief-of-staff-military', 'general', 'head', 'leader', 'saceur', 'president'],
    label: 'officer',
    example: 'Ein ukrainischer Kommandeur schilderte die Lage.',
  },
  {
    one: 'Abgeordneter|Abgeordnete|Senator|Senatorin|Parlamentarier|Parlamentarierin|Europaabgeordneter|Europaabgeordnete|Bundestagsabgeordneter|Bundestagsabgeordnete',
    many: 'Abgeordnete|Abgeordneten|Senatoren|Parlamentarier|Europaabgeordnete|Europaabgeordneten|Bundestagsabgeordnete|Bundestagsabgeordneten',
    label: 'member of parliament',
    example: 'Ein Abgeordneter kritisierte den Besuch.',
  },
  {
    one: 'Bundesrat|Bundesrats|Bundesrates|Bundesrätin|Nationalrat|Nationalrats|Nationalrätin|Ständerat|Ständerats|Ständerätin|Regierungsrat|Regierungsrats|Regierungsrätin',
    many: 'Bundesräte|Bundesräten|Nationalräte|Nationalräten|Ständeräte|Ständeräten',
    offices: [
      'foreign-minister',
      'president',
      'defence-minister',
      'finance-minister',
      'interior-minister',
      'economy-minister',
      'justice-minister',
      'minister',
    ],
    label: 'councillor',
    example: 'Bundesrat Cassis reiste nach Rom.',
  },
  {
    one: 'Experte|Experten|Expertin|Analyst|Analysten|Analystin',
    many: 'Experten|Analysten|Beobachter|Beobachtern',
    label: 'expert',
    example: 'Ein Experte erwartet keine Lösung.',
  },
];
