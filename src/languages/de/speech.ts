import type { ContentAct, SpeechTables } from '../sections/speech.ts';
import { sourceNouns, speechNouns, titleNouns } from './speech-nouns.ts';
import { verbGroups } from './speech-verbs.ts';

/** What the content says of the act, where the verb ("sagte") says nothing. The first entry that fits decides. */
const contentActs: readonly ContentAct[] = [
  {
    act: 'threaten', because: 'the speaker will answer an attack or raise its price',
    words: ['entschlossen antworten', 'entschlossen reagieren', 'preis zahlen', 'teuer bezahlen', 'konsequenzen haben', 'ernste konsequenzen', 'schwerwiegende folgen haben', 'strenge sanktionen', 'harten sanktionen', 'harte sanktionen', 'mit sanktionen', 'sanktionen belegen', 'sanktionen verhängen', 'vergeltung'],
    without: ['sanktionen gegen uns', 'keine sanktionen'],
    example: 'Die Verbündeten würden entschlossen antworten.', counter: 'Die Verbündeten würden antworten.',
  },
  {
    act: 'warn', because: 'names harm as the result of what another does',
    words: ['ein … fehler', 'gefährlich*', 'gefahr', 'gefahren', 'rote linie', 'roten linie', 'leid', 'besorgnis', 'katastrophe', 'eskalation', 'unvorhersehbare folgen', 'unabsehbare folgen', 'verheerende folgen'],
    without: ['keine gefahr', 'kein fehler'],
    example: 'Das wäre ein schwerer Fehler.', counter: 'Es bestehe keine Gefahr.',
  },
  {
    act: 'support', because: 'takes the side of somebody',
    words: ['unterstützung', 'unterstütze', 'unterstützen', 'stehe an der seite', 'stehen an der seite', 'solidarität'],
    without: ['keine unterstützung', 'nicht unterstützen', 'ohne unterstützung'],
    example: 'Man stehe an der Seite der Verbündeten.', counter: 'Man stehe vor Gesprächen.',
  },
  {
    act: 'promise', because: 'the speaker will help',
    words: ['weitere hilfe', 'zu helfen', 'aufzurüsten', 'beizustehen', 'hilfe zu leisten', 'waffen liefern', 'waffen zu liefern'],
    example: 'Man werde weitere Hilfe schicken.', counter: 'Man werde weitere Gespräche führen.',
  },
  {
    act: 'demand', because: 'somebody must, or the speaker wants guarantees',
    words: ['müsse', 'müssten', 'muss', 'müssen', 'dürfe nicht', 'dürften nicht', 'wolle … garantien', 'verlange … garantien', 'sei es an', 'es sei an', 'erwarte von', 'erwarte … dass'],
    without: ['müsse abwarten', 'müssen abwarten', 'müsse sich zeigen'],
    example: 'Der Nachbar müsse seine Truppen abziehen.', counter: 'Man werde abwarten.',
  },
  {
    act: 'offer', because: 'the speaker is ready for something',
    words: ['sei bereit', 'seien bereit', 'bereit seien', 'bereit sei', 'sind bereit', 'bereit zu', 'zu … bereit', 'alternative aufgezeigt', 'alternative angeboten', 'ausweg angeboten', 'angeboten'],
    example: 'Man sei bereit zu Gesprächen.', counter: 'Man bereite Gespräche vor.',
  },
  {
    act: 'deny', because: 'says that something held against the speaker is not so',
    words: ['keinerlei', 'nicht verantwortlich', 'nicht … verantwortlich', 'nie … verantwortlich', 'habe nicht die absicht', 'keine absicht', 'nicht die absicht', 'falschinformation*', 'falschmeldung*', 'unwahr', 'frei erfunden', 'haltlos', 'aus der luft gegriffen', 'völlig falsch'],
    example: 'Man habe keine Absicht, anzugreifen.', counter: 'Man habe die Absicht, zu reden.',
  },
  {
    act: 'accuse', because: 'says that somebody does wrong',
    words: ['propaganda*', 'provokation*', 'provoziere', 'provozieren', 'verletze', 'verletzten', 'verstoße', 'verstoßen', 'lüge', 'lügen', 'alarmismus', 'panikmache', 'hetze', 'desinformation'],
    example: 'Der Nachbar verletze das Abkommen.', counter: 'Der Nachbar habe das Abkommen begrüßt.',
  },
  {
    act: 'reject', because: 'the speaker gives no ground',
    words: ['keine zugeständnisse', 'nicht akzeptieren', 'nicht akzeptabel', 'inakzeptabel', 'komme nicht in frage', 'keine … akzeptieren', 'keine … zulassen', 'unannehmbar'],
    example: 'Das sei inakzeptabel.', counter: 'Das sei annehmbar.',
  },
]; // prettier-ignore

/** Who said what, in German. */
export const speech: SpeechTables = {
  groups: verbGroups,
  nouns: speechNouns,
  contentActs,
  sourceBefore: ['laut', 'gemäß', 'lt'],
  sourceBehind: ['zufolge', 'nach', 'gemäß'],
  sourceWithNoun: ['nach', 'gemäß', 'entsprechend'],
  sourceNouns,
  possessives: ['seiner', 'ihrer', 'meiner', 'unserer', 'deren', 'dessen', 'eigener', 'eigenen', 'seinen', 'ihren'],
  soWords: ['so'],
  asWords: ['wie'],
  backWords: ['demnach', 'demzufolge', 'demgemäß'],
  contentIntroducers: ['dass', 'daß', 'ob', 'wie', 'wann', 'warum', 'wieso', 'weshalb', 'wo', 'wer', 'wen', 'wem', 'was', 'welche', 'welcher', 'welches', 'woher', 'wohin', 'wozu', 'inwieweit', 'inwiefern'],
  sourceRelatives: ['wonach', 'demzufolge', 'laut'],
  subordinators: ['während', 'weil', 'da', 'nachdem', 'obwohl', 'als', 'wenn', 'falls', 'bevor', 'sobald', 'indem', 'damit', 'wobei', 'sodass', 'zumal', 'wohingegen', 'obgleich', 'seit', 'seitdem', 'bis', 'solange', 'sofern', 'sollte', 'um', 'ohne', 'statt', 'anstatt'],
  coordinators: ['und', 'oder', 'aber', 'doch', 'jedoch', 'sondern', 'denn', 'sowie'],
  infinitiveMark: 'zu',
  sentencePronouns: ['dies', 'das', 'dieses'],
  hearsayVerbs: ['sollen'],
  possibleVerbs: ['können', 'dürfen', 'mögen'],
  auxiliaries: {
    passive: ['werden', 'sein'],
    perfect: ['haben', 'sein'],
    modal: ['wollen', 'sollen', 'müssen', 'können', 'dürfen', 'mögen', 'werden', 'lassen'],
  },
  agents: ['von', 'vom', 'durch', 'seitens'],
  towards: ['gegenüber'],
  cases: {
    der: 'ngd', die: 'na', das: 'na', den: 'ad', dem: 'd', des: 'g',
    ein: 'na', eine: 'na', einen: 'a', einem: 'd', einer: 'gd', eines: 'g',
    kein: 'na', keine: 'na', keinen: 'a', keinem: 'd', keiner: 'gd', keines: 'g',
    sein: 'na', seine: 'na', seinen: 'ad', seinem: 'd', seiner: 'gd', seines: 'g',
    ihr: 'na', ihre: 'na', ihren: 'ad', ihrem: 'd', ihrer: 'gd', ihres: 'g',
    dieser: 'ngd', diese: 'na', dieses: 'nag', diesen: 'ad', diesem: 'd',
    jener: 'ngd', jene: 'na', jenen: 'ad', jenem: 'd', jeder: 'n', jede: 'na', jedes: 'na', jeden: 'a', jedem: 'd',
    mehrere: 'na', mehreren: 'd', einige: 'na', einigen: 'd', viele: 'na', vielen: 'd', beide: 'na', beiden: 'nad', alle: 'na', allen: 'd',
    welcher: 'n', welche: 'na', zwei: 'na', drei: 'na', manche: 'na', unser: 'n', unsere: 'na', zahlreiche: 'na', zahlreichen: 'd', verschiedene: 'na', weitere: 'na', andere: 'na', anderen: 'd',
  },
  bareEndings: { en: 'd', em: 'd', er: 'ngd', e: 'na', es: 'na' },
  namePieces: ['von', 'van', 'zu', 'bin', 'ibn', 'al', 'el', 'de', 'der', 'den', 'da', 'la', 'di', 'du', 'ter'],
  thingEndings: ['ung', 'ungen', 'keit', 'keiten', 'heit', 'heiten', 'nis', 'tät', 'tion', 'tionen', 'ruck', 'griff', 'griffe', 'zahl', 'anschlag', 'vorschlag', 'plan', 'pläne', 'entscheid', 'vorwurf', 'vorwürfe', 'schritt', 'tat', 'krieg', 'frage', 'schuld', 'vorgehen', 'lage', 'abkommen', 'vertrag', 'gesetz', 'telefonat', 'gespräch', 'treffen'],
  actorEndings: ['regierung', 'zeitung', 'stiftung', 'bewegung', 'vereinigung', 'verwaltung', 'leitung', 'führung', 'kommission', 'organisation', 'delegation', 'opposition', 'koalition', 'fraktion', 'union', 'gruppierung', 'abteilung', 'vertretung', 'versammlung', 'gewerkschaften', 'redaktion', 'institution', 'direktion', 'bevölkerung', 'föderation', 'universität', 'mission', 'miliz', 'rechtsprechung', 'polizeidirektion'],
  pronouns: {
    er: 'n', sie: 'na', es: 'na', man: 'n', ich: 'n', wir: 'n', wer: 'n', dieser: 'n', diese: 'na', dieses: 'na', letzterer: 'n', letztere: 'na', jener: 'n', beide: 'na', alle: 'na', viele: 'na', einige: 'na', manche: 'na', niemand: 'n', jemand: 'n',
    ihm: 'd', ihr: 'd', ihnen: 'd', ihn: 'a', der: 'n', die: 'na', das: 'na', andere: 'na', jeder: 'n', keiner: 'n', mehrere: 'na',
  },
  empty: ['es', 'man', 'sich', 'dies', 'das', 'was', 'uns', 'mich', 'dich', 'nichts', 'etwas'],
  nounLinks: ['von', 'vom', 'des', 'in', 'im', 'für', 'aus', 'der', 'bei', 'beim', 'zur', 'am', 'an', 'mit'],
  prepositions: ['von', 'vom', 'in', 'im', 'für', 'aus', 'bei', 'beim', 'zu', 'zur', 'zum', 'am', 'an', 'ans', 'mit', 'nach', 'vor', 'vorm', 'auf', 'aufs', 'über', 'unter', 'gegen', 'gegenüber', 'um', 'ohne', 'durch', 'seit', 'während', 'wegen', 'trotz', 'bis', 'ab', 'zwischen', 'hinter', 'neben', 'laut', 'gemäß', 'anlässlich', 'aufgrund', 'angesichts', 'bezüglich', 'hinsichtlich', 'innerhalb', 'außerhalb', 'mittels', 'ins', 'statt', 'per', 'pro', 'binnen', 'dank', 'infolge', 'seitens', 'nahe', 'entlang', 'samt', 'außer', 'via', 'mithilfe', 'zugunsten', 'entgegen', 'zufolge', 'inmitten'],
  notSpeakers: ['montag', 'dienstag', 'mittwoch', 'donnerstag', 'freitag', 'samstag', 'sonnabend', 'sonntag', 'januar', 'februar', 'märz', 'april', 'mai', 'juni', 'juli', 'august', 'september', 'oktober', 'november', 'dezember', 'tag', 'woche', 'jahr', 'monat', 'uhr', 'morgen', 'abend', 'nachmittag', 'vormittag', 'mittag', 'nacht', 'ende', 'anfang', 'mitte', 'mal', 'zeit', 'stunde', 'stunden', 'tage', 'tagen', 'wochen', 'jahre', 'jahren', 'monate', 'prozent'],
  titleNouns,
  wordNouns: ['wort', 'worte', 'worten', 'wortlaut', 'satz', 'sätze', 'sätzen', 'aufschrift', 'parole', 'parolen', 'motto', 'slogan', 'frage', 'antwort', 'zitat', 'formulierung', 'bemerkung', 'hinweis', 'aussage', 'schlagzeile', 'ruf', 'rufe', 'kommentar', 'feststellung', 'forderung', 'behauptung', 'vorwurf', 'begründung', 'botschaft', 'warnung', 'uhr'],
  bareContent: false,
  capitalNouns: true,
  glossWords: ['kurz', 'kurzform', 'abgekürzt', 'alias', 'deutsch', 'dt.', 'englisch', 'engl.', 'französisch', 'franz.', 'russisch', 'russ.', 'ukrainisch', 'arabisch', 'übersetzt', 'motto', 'titel', 'überschrift', 'untertitel'],
  nameLinks: ['als', 'für'],
  linkVerbs: ['sein', 'bleiben', 'werden'],
  titleArticles: ['der', 'die', 'das', 'dem', 'den', 'des', 'von', 'vom', 'im', 'in', 'laut'],
  outletWords: /\b(?:Zeitung|Post|Times|Spiegel|Bild|Welt|Standard|Kurier|Presse|Tagblatt|Tageblatt|Nachrichten|Anzeiger|Rundschau|Focus|Stern|Zeit|Handelsblatt|Monde|Figaro|Guardian|Telegraph|Journal|Herald|News|Blick|Tagesspiegel|taz|Profil|Echo|Allgemeine|Morgenpost|Independent|Observer|Economist|Report|Kommersant|Iswestija|Nowaja)\b/u,
  unknown: 'nicht genannt',
}; // prettier-ignore
