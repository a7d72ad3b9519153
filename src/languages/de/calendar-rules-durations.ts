import type { TimeRule } from '../sections/calendar.ts';

/** How long something lasts, and how often it comes back. */
export const durationRules: readonly TimeRule[] = [
  {
    name: 'count-unit',
    pattern: '<size>? (count | N) filler? units',
    means: 'duration',
    example: 'Sie sprachen [etwa 50 Minuten](PT50M) lang',
  },
  {
    name: 'one-unit',
    pattern: "<size>? ('ein|eine|einen|einem|einer|eines' | N) filler? unit !('darauf' | ~'-')",
    means: 'duration',
    with: { count: 1 },
    example: 'Es dauerte [etwas über eine Stunde](PT1H)',
  },
  {
    name: 'half-unit',
    pattern: "<size>? ('ein|eine|einen|einem|einer|eines')? half unit",
    means: 'duration',
    example: 'Es dauerte [eine halbe Stunde](PT30M)',
  },
  {
    name: 'and-half',
    pattern: "<size>? count unit 'und' 'eine' half",
    means: 'duration',
    example: 'Nach [einer Stunde und eine halbe](PT1H30M) war Schluss',
  },
  {
    name: 'two-units',
    pattern:
      "<size>? (count | N) (units | unit) 'und'? (count:more | N:more) (units:moreunit | unit:moreunit)",
    means: 'duration',
    example: 'Es dauerte [zwei Stunden und 15 Minuten](PT2H15M)',
  },
  {
    name: 'past-units',
    pattern: 'det? (dir | ordinal) (count | N) filler? units',
    means: 'duration',
    example: 'In [den vergangenen zwei Jahren](P2Y) wuchs es',
  },
  {
    name: 'past-units',
    pattern: 'det? dir units',
    means: 'duration',
    with: { count: 'X' },
    example: 'In [den vergangenen Jahren](PXY) wuchs es',
  },
  {
    name: 'units',
    pattern: "'seit|nach|für|über|binnen' [ 'den|die'? units ] !('der|des')",
    means: 'duration',
    with: { count: 'X' },
    example: 'Er arbeitet seit [Jahren](PXY) daran',
  },
  {
    name: 'compound-minutes',
    pattern: "<size>? N ~'-|–'? ~lasting !'Mann|Frau|Junge|Mädchen|Sohn|Tochter'",
    means: 'duration',
    example: 'Das [50-minütige](PT50M) Gespräch',
  },
  {
    name: 'figure-unit',
    pattern: "<size>? N ~'-' ~(units | unit)",
    means: 'duration',
    example: 'Die [14-Tage](P14D)-Frist läuft',
  },
  {
    name: 'compound-word',
    pattern: '<size>? lastingword',
    means: 'duration',
    example: 'Nach [gut zweistündigem](PT2H) Gespräch',
  },
  {
    name: 'compound-years',
    pattern: '[ <size>? aged ] lasts',
    means: 'duration',
    example: 'Die [fünfjährige](P5Y) Haft',
  },
  {
    name: 'compound-figure-years',
    pattern: "[ <size>? N ~'-|–' ~lastingyears:lasting ] lasts",
    means: 'duration',
    example: 'Die [20-jährige](P20Y) Haft',
  },
  {
    name: 'long-years',
    pattern: '[ longyears:long ] lasts',
    means: 'duration',
    example: 'Nach [langjähriger](PXY) Haft',
  },
  {
    name: 'age',
    pattern: "'Alter' 'von' (count | N) units",
    means: 'none',
    example: 'Er starb im Alter von 80 Jahren',
  },
  {
    name: 'age',
    pattern:
      "(count | N) units 'alt|alte|alten|alter|jung|junge|jungen|junger|jünger|jüngere|jüngeren|jüngerer|älter|ältere|älteren|älterer'",
    means: 'none',
    example: 'Er ist 80 Jahre alt',
  },
  {
    name: 'age',
    pattern: "'mit' (count | N) 'Jahren'",
    means: 'none',
    example: 'Er starb mit 80 Jahren',
  },
  {
    name: 'set-nth-last',
    pattern: "every (ordinal | dir) (weekday | weekdaypart) ('im|des|eines' 'Monat|Monats')?",
    means: 'set',
    example: 'Er kommt [jeden letzten Samstag im Monat](XXXX-WXX-6)',
  },
  {
    name: 'long',
    pattern: '[ long ]',
    means: 'duration',
    example: 'Der [jahrelange](PXY) Streit',
  },
  {
    name: 'set-word',
    pattern: 'set',
    means: 'set',
    example: 'Er kommt [täglich](P1D)',
  },
  {
    name: 'set-days',
    pattern: 'days',
    means: 'set',
    example: 'Er kommt [montags](XXXX-WXX-1)',
  },
  {
    name: 'set-every',
    pattern: 'every (weekday | weekdaypart)',
    means: 'set',
    example: 'Er kommt [jeden Montag](XXXX-WXX-1)',
  },
  {
    name: 'set-every',
    pattern: 'every (part | season)',
    means: 'set',
    example: 'Er kommt [jeden Abend](XXXX-XX-XXTEV)',
  },
  {
    name: 'set-every',
    pattern: 'every unit',
    means: 'set',
    example: 'Er kommt [jedes Jahr](P1Y)',
  },
  {
    name: 'set-nth',
    pattern: "every ordinal:count (unit | weekday | weekdaypart) ('im|des|eines' 'Monat|Monats')?",
    means: 'set',
    example: 'Er kommt [jede zweite Woche](P2W)',
  },
  {
    name: 'set-all',
    pattern: "'alle' (count | N) units",
    means: 'set',
    example: 'Er kommt [alle zwei Jahre](P2Y)',
  },
  {
    name: 'set-often',
    pattern: "often ('im|pro|am|in|die|jede|jeden|jedes' 'der'?) unit",
    means: 'set',
    example: 'Er kommt [einmal im Monat](P1M)',
  },
  {
    name: 'set-each',
    pattern: "'je|jeweils' (count | N) units",
    means: 'set',
    example: 'Kurse von [je zwei Wochen](P2W)',
  },
];
