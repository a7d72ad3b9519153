import type { TimeRule } from '../sections/calendar.ts';

/** Dates with their own name: days, months, years, seasons, holidays. */
export const dateRules: readonly TimeRule[] = [
  {
    name: 'day-of-holiday',
    pattern: "'zweiten|zweiter' 'Weihnachtstag|Weihnachtsfeiertag' YYYY?",
    means: 'holiday',
    with: { holiday: '12-26' },
    example: 'Am [zweiten Weihnachtstag](XXXX-12-26) ruht die Arbeit',
  },
  {
    name: 'part-of-day',
    pattern: "late? part 'des' (weekday ','? 'den|dem|der'?)? (D ~'.' | ordinal) <month> YYYY?",
    means: 'date',
    example: 'Am [Abend des 29. Juni](XXXX-06-29TEV) kam er an',
  },
  {
    name: 'night-of-two-days',
    pattern:
      "'Nacht' 'vom|zum|von' (D:other ~'.' | weekday:other) ('auf|zum' 'den'?) (D ~'.' <month> YYYY? | weekday)",
    means: 'date',
    with: { part: 'TNI' },
    example: 'In der [Nacht vom 26. auf den 27. Februar](XXXX-02-27TNI) bebte es',
  },
  {
    name: 'decade-alone',
    pattern: "det (edge 'der')? decade !~'-'",
    means: 'date',
    example: 'In [den Neunzigern](199) war das anders',
  },
  {
    name: 'decade-alone',
    pattern: "edge 'der' decade",
    means: 'date',
    example: '[Anfang der Achtziger](198) war das anders',
  },
  {
    name: 'iso',
    pattern: "!'-' YYYY ~'-' ~MM ~'-' ~D !~'-'",
    means: 'date',
    example: 'Veröffentlicht [2021-12-30](2021-12-30)',
  },
  {
    name: 'iso-month',
    pattern: "!~'-' RECENT:YYYY ~'-' ~MM !~('-' | N)",
    means: 'date',
    example: 'Ausgabe [2021-12](2021-12) erschien',
  },
  {
    name: 'figures',
    pattern: "(weekday ','? 'den|dem'?)? D ~'.' MM ~'.' YYYY",
    means: 'date',
    example: 'Stand: [31.12.2021](2021-12-31)',
  },
  {
    name: 'figures-short-year',
    pattern: "(weekday ','? 'den|dem'?)? D ~'.' ~MM ~'.' ~YY !'%|Uhr'",
    means: 'date',
    example: 'Stand [31.12.21](2021-12-31) geändert',
  },
  {
    name: 'day-month-figures',
    pattern: "(weekday ','? 'den|dem'?)? D ~'.' ~MM ~'.' !~N",
    means: 'date',
    example: 'Am [Donnerstag, 30.12.](XXXX-12-30) telefonierten sie',
  },
  {
    name: 'slashes',
    pattern: "D ~'/' ~MM ~'/' ~YYYY",
    means: 'date',
    example: 'Datum: [30/12/2021](2021-12-30)',
  },
  {
    name: 'day-month',
    pattern: "(weekday ','? 'den|dem|der'?)? (D ~'.' | ordinal) <month> (YYYY | '’' ~YY)",
    means: 'date',
    example: 'am [30. Dezember 2021](2021-12-30)',
  },
  {
    name: 'day-month',
    pattern: "(weekday ','? 'den|dem|der'?)? (D ~'.' | ordinal) <month> (parts:part)?",
    means: 'date',
    example: 'am [30. Dezember](XXXX-12-30) in Genf',
  },
  {
    name: 'day-month-year-word',
    pattern: "(D ~'.' | ordinal) <month> dir:yeardir 'Jahres'",
    means: 'date',
    example: 'am [3. Mai vergangenen Jahres](XXXX-05-03)',
  },
  {
    name: 'month-year',
    pattern: '(edge | late)? <month> YYYY',
    means: 'date',
    example: 'Seit [Anfang September 2014](2014-09) gilt das',
  },
  {
    name: 'month-year-short',
    pattern: "<month> '’' ~YY",
    means: 'date',
    example: "Im [August '91](1991-08) war Putsch",
  },
  {
    name: 'month-year-word',
    pattern: "edge? month 'des'? dir:yeardir 'Jahres'",
    means: 'date',
    example: 'Im [August vorigen Jahres](XXXX-08) gab es das',
  },
  {
    name: 'month-year-word',
    pattern: "edge? month 'des' 'Vorjahres|Vorjahrs'",
    means: 'date',
    with: { yeardir: -1 },
    example: 'Im [August des Vorjahres](XXXX-08) gab es das',
  },
  {
    name: 'month',
    pattern: "(edge | late | dir)? month !~'-'",
    means: 'date',
    example: 'Seit [Ende Oktober](XXXX-10) sagen sie das',
  },
  {
    name: 'month-of-day',
    pattern: "'Nacht' 'auf|zum' ('den' | 'dem')? (D ~'.' | ordinal)? <month>",
    means: 'date',
    with: { part: 'TNI' },
    example: 'In der [Nacht auf den 3. Mai](XXXX-05-03TNI) schossen sie',
  },
  {
    name: 'weekday',
    pattern: "(dir | late)? weekday !~'-'",
    means: 'date',
    example: 'Am [kommenden Donnerstag](XXXX-WXX-4) treffen sie sich',
  },
  {
    name: 'weekday',
    pattern: 'dayof weekday',
    means: 'shift',
    with: { unit: 'D' },
    example: 'Am [heutigen Samstag](PRESENT_REF) beginnt es',
  },
  {
    name: 'weekday-part',
    pattern: "(dir | late | dayof)? (weekdaypart | weekday ~'-'? part | weekday parts:part)",
    means: 'date',
    example: 'Am [späten Dienstagabend](XXXX-WXX-2TEV) kam die Mitteilung',
  },
  {
    name: 'night-to-weekday',
    pattern: "[ 'Nacht' 'auf|zum|zu' weekday ]",
    means: 'date',
    with: { part: 'TNI' },
    example: 'In der [Nacht zum Samstag](XXXX-WXX-6TNI) brannte es',
  },
  {
    name: 'year-word',
    pattern: "edge? 'das|dem|des'? ('Jahr|Jahre|Jahres|Gesamtjahr|Geschäftsjahr|Kalenderjahr') YYYY",
    means: 'date',
    example: 'Im [Jahr 2014](2014) geschah das',
  },
  {
    name: 'edge-year',
    pattern: 'edge RECENT:YYYY !measured',
    means: 'date',
    example: '[Ende 2020](2020) war das',
  },
  {
    name: 'years-slash',
    pattern:
      "!~'.|,|/|-' (det? 'Saison|Spielzeit|Schuljahr|Geschäftsjahr|Wintersemester')? RECENT:YYYY ~'/' ~YY",
    means: 'date',
    with: { loose: 1 },
    example: 'In [der Saison 2007/08](2007) siegte er',
  },
  {
    name: 'year',
    pattern:
      "!(near | ~'.|,|+|€|$|:|/' | 'Nr|Nummer|Seite|Euro|EUR|Art|Artikel|Zone') RECENT:YYYY !(measured | ~'.' ~N | ~':' ~N | '%' | '€' | '$' | ~',' ~N)",
    means: 'date',
    example: 'Die Annexion der Krim [2014](2014) war der Anfang',
  },
  {
    name: 'year-old',
    pattern: "'Jahr|Jahre|Jahres|Anno|anno' [ YYYY ]",
    means: 'date',
    example: 'anno [1848](1848) war Revolution',
  },
  {
    name: 'lived',
    pattern: "'(' [ YYYY ] !N",
    means: 'date',
    example: 'Goethe ([1749](1749)-1832) schrieb',
  },
  {
    name: 'season',
    pattern:
      "'im|seit|zum|bis|ab|vom|am|gegen|während|über|ganzen' [ det? (edge 'des')? season YYYY? ] !~'-'",
    means: 'date',
    example: 'Im [Herbst](XXXX-FA) wird gewählt',
  },
  {
    name: 'season',
    pattern: 'det? (dir | late) season YYYY?',
    means: 'date',
    example: 'Im [vergangenen Sommer](XXXX-SU) war es heiß',
  },
  {
    name: 'season',
    pattern: "(edge | edge 'des')? season (YYYY | dir:yeardir 'Jahres')",
    means: 'date',
    example: 'Seit [Frühjahr 2015](2015-SP) gilt es',
  },
  {
    name: 'quarter',
    pattern:
      "det? (ordinal:quarter | D:quarter ~'.') 'Quartal|Quartals|Trimester|Vierteljahr' ('des' 'Jahres')? YYYY?",
    means: 'date',
    example: 'Im [dritten Quartal](XXXX-Q3) sank der Umsatz',
  },
  {
    name: 'half-year',
    pattern:
      "det? (ordinal:halfyear | D:halfyear ~'.') ('Halbjahr|Halbjahres|Jahreshälfte' | 'Hälfte' 'des' 'Jahres') YYYY?",
    means: 'date',
    example: 'In [der zweiten Jahreshälfte](XXXX-H2) wird es besser',
  },
  {
    name: 'decade',
    pattern: "det? edge? 'der'? N:decade ~'-'? ~'er' ~'-|–'? 'Jahre|Jahren|Jahrzehnt'",
    means: 'date',
    example: 'In [den 1990er-Jahren](199) war das anders',
  },
  {
    name: 'decade-word',
    pattern: "det? decade ~'-'? 'Jahre|Jahren'",
    means: 'date',
    example: 'In [den sechziger Jahren](196) war das anders',
  },
  {
    name: 'century',
    pattern:
      "(det? (edge | ordinal 'Hälfte|Drittel|Viertel') 'des'? | det)? D:century ~'.' 'Jahrhundert|Jahrhunderts'",
    means: 'date',
    example: 'Im [15. Jahrhundert](14) entstand sie',
  },
  {
    name: 'holiday',
    pattern: "(dir | edge | ordinal)? holiday 'Himmelfahrt'? YYYY?",
    means: 'holiday',
    example: 'An [Heiligabend](XXXX-12-24) schweigen die Waffen',
  },
  {
    name: 'holiday-day',
    pattern: "'Tag' 'der' 'Arbeit'",
    means: 'holiday',
    with: { holiday: '05-01' },
    example: 'Am [Tag der Arbeit](XXXX-05-01) demonstrieren sie',
  },
  {
    name: 'unity-day',
    pattern: "'Tag' 'der' 'Deutschen' 'Einheit'",
    means: 'holiday',
    with: { holiday: '10-03' },
    example: 'Am [Tag der Deutschen Einheit](XXXX-10-03) reden sie',
  },
  {
    name: 'year-old',
    pattern:
      "'seit|von|bis|um|ab|nach|vor|zwischen|Anfang|Ende|schon|bereits|erst' [ OLD:YYYY ] !(measured | Name | ~',' ~N | ~'.' ~N)",
    means: 'date',
    example: 'Er lebte seit [1848](1848) in Paris',
  },
  {
    name: 'weekday-from',
    pattern: "'vom' [ weekday ] !~'-'",
    means: 'date',
    with: { looks: -1 },
    example: 'Die Sitzung vom [Donnerstag](XXXX-WXX-4) war lang',
  },
  {
    name: 'number',
    pattern:
      "'die|den|der|alle|aller|nur|noch|weitere|weiteren|insgesamt|davon|zusammen|jeweils' RECENT Name",
    means: 'none',
    example: 'Die 2000 Soldaten und nur noch 1950 Panzer blieben',
  },
];
