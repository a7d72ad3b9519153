import type { AttributeCue } from '../sections/contact-rows.ts';

const TALK =
  '*gespräch|*gespräche|*telefonat|*treffen|*gipfel|*beratungen|*verhandlungen|*unterredung|*austausch|*sitzung';
const SPEAK =
  '@sprechen|@beraten|@reden|@diskutieren|@austauschen|@verhandeln|@debattieren|sprachen|berieten';

/** What it was about: `<phrase:what>` are the words. */
export const topic: readonly AttributeCue[] = [
  {
    cue: 'topic',
    pattern:
      'im|zum|zur|um|wegen|über [der|des|die|den] *konflikt|*konflikts|*krise|*streit|*streits|*krieg|*kriegs',
    example: 'Das Treffen brachte im Getreidestreit nichts Neues.',
  },
  {
    cue: 'topic',
    pattern: 'themen|fragen|punkte .. , darunter <phrase:what>',
    example: 'Sie sprachen über mehrere Themen, darunter die Getreideausfuhr.',
  },
  {
    cue: 'topic',
    pattern: 'ging|geht|gehe es ... um <phrase:what>',
    example: 'In dem Gespräch ging es vor allem um die Getreideausfuhr.',
  },
  {
    cue: 'topic',
    pattern: 'es ... um <phrase:what> .. gegangen|gehen',
    example: 'Dabei sei es um die Getreideausfuhr gegangen.',
  },
  {
    cue: 'topic',
    pattern: 'sowie um <phrase:what>',
    example: 'Es ging um Gas sowie um den Gefangenenaustausch.',
  },
  {
    cue: 'topic',
    pattern:
      'thema|themen|hauptthema|hauptthemen|gegenstand|schwerpunkt|schwerpunkte .. @sein [unter|auch] <phrase:what>',
    example: 'Thema war die Getreideausfuhr.',
  },
  {
    cue: 'topic',
    pattern: '<phrase:what> @sein [die|das|ein|auch] thema|themen|hauptthema|hauptthemen|gegenstand',
    example: 'Auch die Getreideausfuhr war Thema.',
  },
  {
    cue: 'topic',
    pattern: '<phrase:what> die hauptthemen|themen',
    example: 'Danach waren Getreide und Gas die Hauptthemen.',
  },
  {
    cue: 'topic',
    pattern: 'im mittelpunkt|zentrum|vordergrund .. @stehen .. <phrase:what>',
    example: 'Im Mittelpunkt des Gesprächs stand die Getreideausfuhr.',
  },
  {
    cue: 'topic',
    pattern: 'auf der|dem tagesordnung|agenda|programm|tisch|gesprächsliste @stehen|@liegen .. <phrase:what>',
    example: 'Auf der Tagesordnung stehen die Schuldenregeln.',
  },
  {
    cue: 'topic',
    pattern: '<phrase:what> @stehen .. auf der|dem tagesordnung|agenda|programm',
    example: 'Die Schuldenregeln standen auf der Tagesordnung.',
  },
  {
    cue: 'topic',
    pattern: 'zur sprache @kommen|@bringen .. <phrase:what>',
    example: 'Zur Sprache kam die Getreideausfuhr.',
  },
  {
    cue: 'topic',
    pattern: '@drehen|@kreisen [sich] .. um <phrase:what>',
    example: 'Die Unterredung kreiste um die Getreideausfuhr.',
  },
  {
    cue: 'topic',
    pattern: '@befassen|@beschäftigen sich .. mit <phrase:what>',
    example: 'Die Minister befassen sich mit der Getreideausfuhr.',
  },
  {
    cue: 'topic',
    pattern: `${TALK} [mit] .. über <phrase:what>`,
    example: 'Sie führten ein Gespräch über die Getreideausfuhr.',
  },
  {
    cue: 'topic',
    pattern: 'über <phrase:what> @sprechen|@beraten|@reden|@diskutieren|@verhandeln|@austauschen',
    example: 'Beide haben über die Getreideausfuhr gesprochen.',
  },
  {
    cue: 'topic',
    pattern: `${SPEAK} .. über <phrase:what>`,
    example: 'Beide sprachen über die Getreideausfuhr.',
  },
];
