import type { AttributeCue } from '../sections/contact-rows.ts';

/** Papers that governments hand each other, by what they are; a bill or a budget is none of them. */
export const paperWords: Readonly<Record<string, string>> = {
  entwurf: 'draft', entwurfs: 'draft', entwürfe: 'draft', entwürfen: 'draft', vertragsentwurf: 'draft', vertragsentwürfe: 'draft',
  resolutionsentwurf: 'draft', vorschlag: 'proposal', vorschläge: 'proposal', vorschlägen: 'proposal', dokument: 'document',
  dokumente: 'document', dokumenten: 'document', papier: 'paper', papiere: 'paper', protestnote: 'note', note: 'note', noten: 'note',
  memorandum: 'memorandum', memoranden: 'memorandum', schreiben: 'letter', brief: 'letter', briefe: 'letter', liste: 'list',
  listen: 'list', friedensplan: 'plan', plan: 'plan', pläne: 'plan',
}; // prettier-ignore

/** Articles that make a paper one. */
export const singularArticles: readonly string[] = ['den', 'einen', 'ein', 'eine', 'das'];

const PAPER = Object.keys(paperWords).join('|');
const HANDED =
  'übergeben|überreicht|übermittelt|vorgelegt|zugestellt|zugeleitet|ausgehändigt|überbracht|übersandt';

/** The same in the past of a main clause. */
const GAVE =
  'übergab|übergaben|überreichte|überreichten|übermittelte|übermittelten|überbrachte|übersandte|sandte|schickte';

/** Papers handed over: `<…:to>` is the one who has them, or the first who does; the words tell which and how many. */
export const papers: readonly AttributeCue[] = [
  {
    cue: 'papers',
    pattern: `<actor:from> [hat|hatte|habe|hätten|haben|hatten] <actor:to> .. .. ${PAPER} ... ${HANDED}`,
    example: 'Polen hatte der Türkei am Freitag eine Note zum Fischfang überreicht.',
  },
  {
    cue: 'papers',
    pattern: `<actor:from> ${GAVE} <actor:to> .. .. ${PAPER}`,
    example: 'Ägypten übergab der Türkei am Montag zwei Vorschläge.',
  },
  {
    cue: 'papers',
    pattern: `${PAPER} ... wurde|wurden|sei|seien <actor:to> ... ${HANDED}`,
    example: 'Ein Entwurf des Abkommens wurde der Türkei am Montag zugestellt.',
  },
  {
    cue: 'papers',
    pattern: `<actor:to> [hat|habe|hatte] von <actor:from> .. .. ${PAPER} ... erhalten|bekommen`,
    example: 'Polen hat von der Türkei am Montag eine Liste mit Fragen erhalten.',
  },
  {
    cue: 'papers',
    pattern: `${PAPER} ... , die|das|der|den [sowohl|auch|schon|bereits|inzwischen] <actor:to> ... zur kenntnis gebracht`,
    example: 'Es gibt zwei Memoranden, die sowohl Ägypten als auch der Türkei zur Kenntnis gebracht wurden.',
  },
  {
    cue: 'papers',
    pattern: `${PAPER} ... , die|das|der|den [sowohl|auch|schon|bereits|inzwischen] <actor:to> ... ${HANDED}`,
    example: 'Es gibt eine Liste, die inzwischen Ägypten zugeleitet worden ist.',
  },
];
