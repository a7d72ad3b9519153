import type { AttributeCue } from '../sections/contact-rows.ts';

/** Words that say how a length or a clock time belongs to a contact. */
export const length: readonly AttributeCue[] = [
  {
    cue: 'begins',
    pattern: '@beginnen|@starten|@anfangen|beginnt|begann',
    example: 'Das Gespräch begann um zehn Uhr.',
  },
  { cue: 'happened', pattern: 'das|dies war am|im|gestern|heute|vor', example: 'Das war am Montag.' },
  { cue: 'happened', pattern: 'das|dies @geschehen|ereignete', example: 'Das geschah am Montag.' },
  {
    cue: 'lasts',
    pattern: '@dauern|@währen|@andauern|@hinziehen',
    example: 'Das Gespräch dauerte zwei Stunden.',
  },
  { cue: 'lasts', pattern: '<duration> lang|lange', example: 'Sie sprachen zwei Stunden lang.' },
  {
    cue: 'lasts',
    pattern:
      '<duration> .. @sprechen|@reden|@telefonieren|@beraten|@verhandeln|@tagen|@sitzen|@zusammensitzen|@beisammensitzen|@ringen|@diskutieren|@brauchen|@nehmen',
    example: 'Knapp zwei Stunden saßen beide beisammen.',
  },
  {
    cue: 'lasts',
    pattern: '@nehmen ... <duration> in anspruch|zeit',
    example: 'Das nahm rund zwei Stunden in Anspruch.',
  },
  {
    cue: 'lasts',
    pattern: '@ansetzen|@anberaumen|@einplanen|@vorsehen|veranschlagt @sein ... <duration>',
    example: 'Angesetzt sind dafür zwei Stunden.',
  },
  {
    cue: 'lasts',
    pattern:
      'nach <duration> .. @enden|@auseinandergehen|@öffnen|@beenden|@schließen|@verlassen|endete|endeten',
    example: 'Nach drei Stunden gingen beide auseinander.',
  },
  {
    cue: 'lasts',
    pattern: 'nach <duration> @sein ... vorbei|vorüber|schluss|beendet',
    example: 'Nach drei Stunden war alles vorbei.',
  },
  {
    cue: 'lasts',
    pattern: 'nach <duration> @sein ... zu ende',
    example: 'Nach drei Stunden war das Telefonat zwischen beiden zu Ende.',
  },
  {
    cue: 'lasts',
    pattern: 'nach <duration> .. zu|zum ende|abschluss',
    example: 'Nach drei Stunden ging das Treffen zu Ende.',
  },
  {
    cue: 'lasts',
    pattern: '@sein [schon|bereits|erst] nach <duration> vorbei|vorüber|schluss|beendet|zu',
    example: 'Das Gespräch war nach einer Stunde vorbei.',
  },
  {
    cue: 'lasts',
    pattern:
      'nach <duration> ... abgebrochen|unterbrochen|vertagt|beendet|abgeschlossen|@abbrechen|@unterbrechen|@vertagen|@trennen',
    example: 'Nach elf Stunden ist die Sitzung am Abend abgebrochen worden.',
  },
  {
    cue: 'lasts',
    pattern:
      '@trennen|@auseinandergehen|@abbrechen|@unterbrechen|@vertagen|@beenden|@enden ... nach <duration>',
    example: 'Beide trennten sich nach vier Stunden.',
  },
  {
    cue: 'lasts',
    pattern: 'nach [nicht] [einmal] <duration> @sein ... klar|gesagt|erledigt',
    example: 'Nach knapp drei Stunden war alles gesagt.',
  },
  {
    cue: 'lasts',
    pattern: 'nach <duration> @feststehen',
    example: 'Nach knapp drei Stunden stand das Ergebnis fest.',
  },
  {
    cue: 'lasts',
    pattern: 'nach <duration> @ziehen ... bilanz',
    example: 'Nach einer Stunde zog der Minister eine vorsichtige Bilanz.',
  },
  {
    cue: 'lasts',
    pattern: 'nach <duration> @treten ... presse|kameras|mikrofone|journalisten|reporter',
    example: 'Nach drei Stunden traten beide vor die Presse.',
  },
  {
    cue: 'lasts',
    pattern: 'nach <duration> .. @auflegen|@aufstehen|@verabschieden|@aufgeben',
    example: 'Nach 75 Minuten legten die beiden auf.',
  },
  {
    cue: 'lasts',
    pattern: '@bleiben .. <duration> .. in der leitung',
    example: 'Die beiden blieben rund eine Stunde in der Leitung.',
  },
  {
    cue: 'lasts',
    pattern: '@bleiben .. <duration> .. am telefon|apparat|tisch|zusammen|beisammen|beieinander',
    example: 'Beide blieben eine Stunde am Telefon.',
  },
  {
    cue: 'lasts',
    pattern: '<duration> am telefon',
    example: 'Eine Stunde am Telefon, nach langem Schweigen.',
  },
  { cue: 'lasts', pattern: '<duration> @gehen es', example: 'Mehr als eine Stunde ging es um den Streit.' },
  { cue: 'lasts', pattern: 'leitung stand .. <duration>', example: 'Die Leitung stand vierzig Minuten.' },
  { cue: 'lasts', pattern: '<duration> , mehr nicht', example: 'Zwanzig Minuten, mehr nicht.' },
  {
    cue: 'lasts',
    pattern: 'länge|dauer ... mit <duration>',
    example: 'Das Büro gab die Länge mit 50 Minuten an.',
  },
  {
    cue: 'lasts',
    pattern: '<duration> waren|wurden es',
    example: 'Fünfundsiebzig Minuten waren es nach Zählung der Gastgeber.',
  },
  {
    cue: 'lasts',
    pattern: 'wurden [es] <duration>',
    example: 'Am Ende wurden es zwei Stunden.',
  },
  {
    cue: 'lasts',
    pattern: 'in den|diesen <duration> @gehen es',
    example: 'In den 45 Minuten ging es um die Grenze.',
  },
  { cue: 'lasts', pattern: 'dauer : <duration>', example: 'Dauer: drei Stunden.' },
  {
    cue: 'time_distance',
    pattern: 'vor|nach|seit|binnen|innerhalb|in|während|alle [von] <duration>',
    example: 'In den letzten zwei Wochen gab es viele Gespräche.',
  },
  {
    cue: 'time_distance',
    pattern: '<duration> [erst|schon|bereits] später|danach|zuvor|davor|vorher|vor|nach',
    example: 'Das geschah zwei Stunden vor dem Anruf.',
  },
  { cue: 'ends', pattern: '@enden|endete|endeten|bis', example: 'Das Gespräch endete um 22 Uhr.' },
];
