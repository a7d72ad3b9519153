import type { TenseWords } from '../sections/calendar.ts';

/** Words that tell whether a clause looks back or ahead. */
export const tense: TenseWords = {
  words: {
    past: [
      'hat', 'habe', 'haben', 'hatte', 'hatten', 'hätte', 'hätten', 'war', 'waren', 'wurde', 'wurden', 'worden',
      'gewesen',
      'geworden', 'ging', 'gingen', 'kam', 'kamen', 'gab', 'gaben', 'nahm', 'nahmen', 'traf', 'trafen', 'sprach',
      'sprachen', 'rief', 'riefen', 'fand', 'fanden', 'hielt', 'hielten', 'stand', 'standen', 'bekam', 'bekamen',
      'begann',
      'begannen', 'blieb', 'blieben', 'brach', 'brachen', 'schrieb', 'schrieben', 'ließ', 'ließen', 'lag', 'lagen',
      'sah', 'sahen', 'wies', 'wiesen', 'warf', 'warfen', 'zog', 'zogen', 'trat', 'traten', 'starb', 'starben',
      'schloss',
      'schlossen', 'verließ', 'bat', 'baten', 'flog', 'flogen', 'fuhr', 'fuhren', 'fiel', 'fielen', 'gewann',
      'gewannen',
      'verlor', 'verloren', 'entschied', 'entschieden', 'erschien', 'hieß', 'unterschrieb', 'sagten', 'teilten',
      'warnten', 'forderten', 'drohten', 'erklärten', 'betonten', 'kündigten', 'telefonierten', 'berieten', 'einigten',
      'vereinbarten', 'führten', 'meldeten', 'berichteten', 'stellten', 'setzten', 'machten', 'folgten', 'stimmten',
      'griff', 'griffen', 'schlug', 'schlugen', 'stieg', 'stiegen', 'sank', 'sanken', 'lief', 'liefen', 'trug',
      'trugen',
      'bot', 'boten', 'lud', 'luden', 'half', 'halfen', 'saß', 'saßen', 'brachte', 'brachten', 'gelang', 'entstand',
      'gestern', 'damals', 'zuletzt', 'zusammengekommen', 'zusammengetroffen', 'zusammengetreten',
      'gereist',
      'angereist', 'abgereist', 'weitergereist', 'zurückgekehrt', 'eingetroffen', 'angekommen', 'gekommen', 'gegangen',
      'geflogen', 'gefahren', 'gelandet', 'begegnet', 'aufgebrochen', 'gescheitert', 'abgebrochen',
      // A report in the present tells of what has been.
      'sagt', 'sagen', 'teilt', 'mitteilt', 'mitteilen', 'meldet', 'melden', 'berichtet', 'berichten', 'heißt', 'schreibt', 'schreiben',
      'erklärt', 'erklären', 'warnt', 'warnen', 'fordert', 'fordern', 'kritisiert', 'bestätigt', 'bestätigen',
      'betont', 'zeigt',
    ],
    future: [
      'wird', 'werden', 'werde', 'soll', 'sollen', 'solle', 'will', 'wollen', 'wolle', 'plant', 'planen', 'morgen',
      'demnächst', 'voraussichtlich', 'könnte', 'könnten', 'dürfte', 'dürften',
    ],
    ahead: [
      'geplant', 'geplante', 'geplanten', 'geplanter', 'geplantes', 'vorgesehen', 'vorgesehene', 'vorgesehenen',
      'bevorstehende', 'bevorstehenden', 'anberaumt', 'angesetzt', 'angesetzte', 'angesetzten', 'anstehende',
      'anstehenden', 'künftig', 'erwartet', 'beginnenden', 'beginnende', 'beginnender', 'stattfindenden', 'stattfindende', 'stattfindender',
    ],
    present: [
      'ist', 'sind', 'findet', 'finden', 'beginnt', 'beginnen', 'steht', 'stehen', 'tritt', 'treten', 'startet',
      'starten',
      'geht', 'gehen', 'kommt', 'kommen', 'gibt', 'reist', 'reisen', 'trifft', 'treffen', 'spricht', 'läuft', 'laufen',
      'stimmt', 'stimmen', 'entscheidet', 'tagt', 'tagen', 'empfängt', 'empfangen', 'besucht', 'hält', 'halten', 'lädt',
      'endet', 'enden', 'öffnet', 'öffnen', 'spielt', 'spielen', 'folgt', 'folgen', 'bleibt', 'bleiben', 'kann',
      'können',
      'muss', 'müssen', 'darf', 'dürfen', 'liegt', 'wählt', 'wählen', 'erscheint', 'gilt', 'gelten',
    ],
    once: ['erstmals'],
    open: ['wollte', 'wollten', 'sollte', 'sollten'],
  }, // prettier-ignore
  joining: ['und', 'oder', 'aber'],
  perfectsOfBeing: ['gegangen', 'gekommen', 'gereist', 'geflogen', 'gefahren', 'gekehrt', 'getreten', 'gelandet', 'gefallen', 'gestiegen', 'gewichen'],
  reportedPerfect: [['sei', 'seien'], 'en'],
  fellThrough: ['abgesagt', 'geplatzt', 'geplatzte', 'platzte', 'ausgefallen', 'gescheitert', 'entfallen', 'entfiel', 'abgelehnt'],
  calledOff: [['nicht', 'zustande'], ['sagte', 'ab'], ['sagten', 'ab'], ['fiel', 'aus'], ['fielen', 'aus']],
  proposing: [
    ['vorgeschlagen'], ['angeregt'], ['angeboten'], ['eingeladen'], ['schlug', 'vor'], ['schlugen', 'vor'], ['lud', 'ein'], ['luden', 'ein'],
    ['bot', 'an'], ['boten', 'an'], ['regte', 'an'], ['regten', 'an'], ['brachte', 'spiel'], ['brachten', 'spiel'], ['brachte', 'gespräch'],
  ],
  infinitive: 'zu',
  promising: [
    ['kündigte', 'an'], ['kündigten', 'an'], ['angekündigt'], ['versprach'], ['versprachen'], ['versprochen'], ['sagte', 'zu'], ['sagten', 'zu'], ['zugesagt'],
    ['vereinbarten'], ['vereinbart'], ['verabredeten'], ['verabredet'], ['einigten'], ['geeinigt'], ['überein'], ['verständigten'], ['verständigt'], ['beauftragt'],
  ],
  gatherings: ['treffen', 'gespräch', 'telefonat', 'gipfel', 'besuch', 'begegnung', 'unterredung', 'runde', 'konferenz', 'sitzung', 'zusammenkunft', 'reise', 'visite', 'videoschalte'],
  counted: ['mal', 'male', 'malen'],
  indefinite: ['ein', 'einen', 'eine'],
  longAgo: ['hatte', 'hatten', 'damals'],
  longAgoPassive: [['war', 'waren'], ['worden', 'geplatzt', 'ausgefallen', 'gescheitert', 'entfallen']],
  hearsay: {
    modals: ['soll', 'sollen', 'solle', 'will', 'wollen', 'wolle', 'könnte', 'könnten', 'dürfte', 'dürften'],
    perfect: { haben: ['t', 'en', 'an'], sein: ['worden', 'gewesen', 'gekommen', 'gereist', 'geflogen', 'getroffen', 'getreten'] },
  },
  since: ['seit'],
  doneBy: [['von', 'vom'], ['t', 'en']],
  asides: ['vom', 'von', 'bis', 'zum', 'seit', 'des'],
  until: ['auf', 'für'],
  pastEndings: ['te'],
  notPastBeginnings: ['ge', 'un', 'ange', 'vorge', 'ausge', 'einge', 'aufge', 'zuge', 'abge'],
  notPast: [
    'heute', 'bitte', 'könnte', 'müsste', 'sollte', 'würde', 'dürfte', 'möchte', 'wollte', 'erste', 'zweite', 'dritte',
    'letzte', 'weite', 'breite', 'alte', 'gute', 'harte', 'späte', 'rechte', 'echte', 'gesamte', 'bekannte', 'beste',
    'größte',
    'wichtigste', 'nächste', 'jüngste', 'hälfte', 'mitte', 'seite', 'leute', 'sechste', 'siebte', 'achte', 'neunte',
    'zehnte',
    'direkte', 'konkrete', 'private', 'verletzte', 'erweiterte', 'verstärkte', 'bestimmte', 'geehrte', 'sogenannte',
  ],
}; // prettier-ignore

/** After these a full stop does not end a sentence. */
export const abbreviations: readonly string[] = [
  'abs', 'art', 'bzw', 'ca', 'chr', 'co', 'dr', 'etc', 'evtl', 'gem', 'ggf', 'hl', 'inkl', 'insb', 'jan', 'feb',
  'mär', 'apr',
  'jun', 'jul', 'aug', 'sep', 'sept', 'okt', 'nov', 'dez', 'mag', 'max', 'min', 'mio', 'mrd', 'nr', 'prof', 'rd',
  'st', 'std',
  'str', 'tel', 'usw', 'vgl', 'zb', 'zzgl',
]; // prettier-ignore
