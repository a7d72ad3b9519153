import type { ActGroup } from '../sections/speech.ts';
import { actVerbs } from './speech-verbs-acts.ts';
import { plainVerbs } from './speech-verbs-plain.ts';
import { viewVerbs } from './speech-verbs-views.ts';

/**
 * German verbs of saying, by what is done with the words. `takes`: words = a quotation, clause = dass/ob/main clause,
 * inf = zu-infinitive, object = the object itself, else prepositions. A verb may stand in one group only, unless `with` parts them.
 */
export const verbGroups: readonly ActGroup[] = [...plainVerbs, ...actVerbs, ...viewVerbs];
