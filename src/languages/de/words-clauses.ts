import type { ClauseTables } from '../sections/words.ts';

/** Words that begin or tie German clauses. */
export const clauses: ClauseTables = {
  subordinators: `
    dass daß ob weil wenn falls sofern soweit sobald solange sooft obwohl obgleich obschon obzwar wenngleich wiewohl
    nachdem bevor ehe bis seit seitdem während indem indes indessen damit sodass da als wie zumal wohingegen insofern
    insoweit desto je außer anstatt statt nun`,
  compoundSubordinators: [
    'so dass', 'als ob', 'als wenn', 'wie wenn', 'auch wenn', 'selbst wenn', 'nur wenn', 'erst wenn', 'ohne dass',
    'anstatt dass', 'statt dass', 'außer dass', 'außer wenn', 'zumal da', 'vor allem weil', 'auch weil', 'nur weil',
    'gerade weil', 'noch bevor', 'kurz bevor', 'kurz nachdem', 'erst nachdem', 'gleich nachdem', 'je nachdem', 'insofern als',
    'besonders wenn', 'sogar wenn', 'immer wenn', 'jedes mal wenn', 'erst als', 'schon als', 'gerade als', 'selbst als', 'auch als', 'noch ehe', 'kurz ehe',
    'schon bevor', 'erst bevor', 'lange bevor', 'lange nachdem', 'bald nachdem', 'unmittelbar nachdem', 'unmittelbar bevor',
  ], // prettier-ignore
  relatives: 'der die das dem den dessen deren denen welcher welche welches welchem welchen',
  articleForms: {
    der: ['MS', 'FS', 'MP', 'FP', 'NP'],
    die: ['FS', 'MP', 'FP', 'NP'],
    das: ['NS'],
    dem: ['MS', 'NS'],
    den: ['MS', 'MP', 'FP', 'NP'],
  },
  subjectArticles: { der: ['MS'], die: ['FS', 'MP', 'FP', 'NP'], das: ['NS'] },
  genitiveArticles: 'der des',
  weakEndings: { one: 'e', many: 'en' },
  verbsOfMany: { ending: 'n', words: ['sind'] },
  measuredSubordinators: 'nachdem bevor ehe',
  subjectInterrogatives: 'wer was welcher welche welches',
  interrogatives: `
    wer wen wem wessen was wann wo wohin woher warum weshalb wieso weswegen wie wieviel inwieweit inwiefern welcher welche
    welches welchem welchen womit wofür worüber worauf woran worin woraus wovon wovor wozu wodurch wogegen wonach worum
    wobei`,
  timePoints: 'anfang mitte ende',
  articledNames: `
    ukraine türkei schweiz slowakei mongolei elfenbeinküste dominikanische zentralafrikanische demokratische tschechische republik usa vereinigten vereinigte niederlande
    philippinen malediven seychellen komoren emirate vae eu nato uno un osze ecowas au asean opec hamas hisbollah taliban huthis huthi kurden sahelzone sudan irak iran
    libanon jemen vatikan kongo tschad niger senegal südsudan kosovo europäische afrikanische arabische ezb efta`,
  relativeAntecedents: 'alles das nichts etwas vieles einiges manches dasjenige dessen',
  coordinators: 'und oder aber sondern denn doch sowie bzw. beziehungsweise jedoch',
  infinitiveOpeners: 'um ohne statt anstatt außer',
  comparisons: 'wie als',
  infinitiveTakers: 'können müssen sollen wollen dürfen mögen lassen',
  agents: 'von vom durch',
  asides: 'so laut wie',
  asidePronouns: 'das dies',
  ordinalVerbs: 'achte achten',
  unreal: [
    'wenn',
    'falls',
    'sofern',
    'als ob',
    'als wenn',
    'wie wenn',
    'auch wenn',
    'selbst wenn',
    'nur wenn',
    'erst wenn',
    'sogar wenn',
  ],
  firstPerson: 'ich',
  nameLinks: 'bin',
  subordinateVerb: 'last',
};
