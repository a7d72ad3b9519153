import type { ContactTables } from '../sections/contacts.ts';
import { channels, cues } from './contact-cues.ts';
import { notNouns, nouns, verbs } from './contact-nouns.ts';
import { status } from './contact-status.ts';

export const contacts: ContactTables = {
  nouns,
  notNouns,
  verbs,
  between: ['zwischen'],
  with: ['mit'],
  by: ['von', 'vom', 'durch'],
  aside: [
    'über', 'vor', 'wegen', 'gegen', 'für', 'ohne', 'um', 'nach', 'laut', 'gemäß', 'bei', 'beim', 'aus', 'in', 'im', 'an', 'am', 'auf',
    'gegenüber', 'unter', 'seit', 'zu', 'zum', 'zur', 'trotz', 'angesichts', 'entlang', 'neben', 'hinter', 'statt',
  ], // prettier-ignore
  and: ['und', 'sowie'],
  representatives: [
    'vertreter', 'vertretern', 'vertreterinnen', 'delegation', 'delegationen', 'unterhändler', 'unterhändlern',
    'abgesandte', 'abgesandten', 'diplomaten', 'gesandte', 'gesandten', 'regierung', 'regierungen', 'seite', 'seiten',
    'präsidenten', 'außenminister', 'außenministern', 'staatschefs', 'regierungschefs',
  ], // prettier-ignore
  lightVerbs: [
    'führen',
    'abhalten',
    'haben',
    'stattfinden',
    'aufnehmen',
    'folgen',
    'beginnen',
    'beenden',
    'geben',
    'kommen',
  ],
  determinersThatDeny: ['kein', 'keine', 'keinen', 'keinem', 'keiner', 'keines', 'jedes', 'jeder', 'jedem'],
  indefinite: [
    'ein',
    'eine',
    'einen',
    'einem',
    'einer',
    'eines',
    'weitere',
    'weiteres',
    'weiterer',
    'weiteren',
    'neue',
    'neues',
  ],
  definite: [
    'der',
    'die',
    'das',
    'dem',
    'den',
    'des',
    'beim',
    'zum',
    'zur',
    'vom',
    'im',
    'dieser',
    'dieses',
    'diesem',
    'diesen',
    'diese',
  ],
  earlier: ['zuletzt', 'zuvor', 'vorher', 'erstmals', 'letztmals', 'bereits', 'früher', 'damals', 'schon'],
  again: ['erneut', 'wieder', 'nochmals', 'abermals'],
  outsiders: [
    'wähler', 'wählern', 'wählerinnen', 'bürger', 'bürgern', 'journalisten', 'journalistinnen', 'reportern', 'reporter',
    'fußballer', 'fußballern', 'spielern', 'sportlern', 'anhänger', 'anhängern', 'fans', 'schülern', 'studenten', 'studierenden',
    'soldaten', 'angehörigen', 'unternehmern', 'managern', 'zeitung', 'sender', 'magazin',
  ], // prettier-ignore
  status,
  cues,
  channels,
  toneWords: [
    'sachlich', 'offen', 'konstruktiv', 'ernsthaft', 'gehaltvoll', 'freundlich', 'freundschaftlich', 'angespannt', 'schwierig', 'nützlich',
    'ergebnislos', 'produktiv', 'herzlich', 'frostig', 'kühl', 'intensiv', 'hart', 'ehrlich', 'respektvoll', 'substanziell', 'geschäftsmäßig',
    'vertrauensvoll', 'fruchtbar', 'hilfreich', 'ausführlich', 'direkt', 'freimütig', 'kontrovers', 'harmonisch', 'positiv', 'enttäuschend',
    'ermutigend', 'inhaltsreich', 'tiefgehend', 'warm', 'gut', 'sehr gut',
  ], // prettier-ignore
  future: ['sollen', 'wollen', 'werden', 'planen', 'beabsichtigen'],
  conditional: [
    'könnte',
    'könnten',
    'würde',
    'würden',
    'dürfte',
    'dürften',
    'sollte',
    'sollten',
    'müsste',
    'müssten',
  ],
  negation: ['nicht', 'nie', 'niemals', 'kaum'],
  ordinals: {
    erste: 1, ersten: 1, erstes: 1, erstmals: 1, zweite: 2, zweiten: 2, zweites: 2, dritte: 3, dritten: 3, drittes: 3,
    vierte: 4, vierten: 4, viertes: 4, fünfte: 5, fünften: 5, fünftes: 5, sechste: 6, sechsten: 6, siebte: 7, siebten: 7,
  }, // prettier-ignore
  carriesOn: ['es', 'dies', 'das', 'dabei', 'daran', 'darin', 'beide', 'beiden'],
  durationAside: ['vor', 'nach', 'seit', 'in', 'binnen', 'innerhalb', 'bis', 'für', 'während'],
};
