import type { AttributeCue } from '../sections/contacts.ts';

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

/** Papers handed over: `<…:to>` is the one who has them, or the first who does; the words tell which and how many. */
export const papers: readonly AttributeCue[] = [
  {
    cue: 'papers',
    pattern: `<actor:from> [hat|hatte|habe|hätten|haben|hatten] <actor:to> .. .. ${PAPER} ... ${HANDED}`,
    example: 'Polen hatte Russland vor einer Woche den Entwurf eines Vertrags übergeben.',
  },
  {
    cue: 'papers',
    pattern: `${PAPER} ... , die|das|der|den [sowohl] <actor:to> ... zur kenntnis gebracht|${HANDED}`,
    example: 'Es gibt zwei Entwürfe, die sowohl Russland als auch Polen zur Kenntnis gebracht wurden.',
  },
];
