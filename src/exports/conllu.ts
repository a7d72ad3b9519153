import type { ReadSentence, ReadWord } from '../model/read-words.ts';

const MOODS = { ind: 'Ind', sub: 'Sub', imp: 'Imp', ambiguous: 'Ind' } as const;
const FORMS = { fin: 'Fin', inf: 'Inf', 'zu-inf': 'Inf', part: 'Part' } as const;

/**
 * A sentence as CoNLL-U: form, lemma, UPOS, verb features; the columns of a parser are empty. Contractions are one token.
 * `Mood` of an ambiguous form is the likelier, with `Ambiguous=Yes` in MISC; `Joined=` there is the lemma with its particle.
 */
export function* conllu({ id, text, words }: ReadSentence): Generator<string> {
  yield `# sent_id = ${oneLine(id)}\n`;
  if (text !== null) yield `# text = ${oneLine(text)}\n`;
  for (const [i, word] of words.entries()) {
    const columns = [i + 1, word.form, word.lemma, word.pos, '_', features(word), '_', '_', '_', misc(word)];
    yield `${columns.map((column) => oneLine(String(column)) || '_').join('\t')}\n`;
  }
  yield '\n';
}

function features({ verb }: ReadWord): string {
  if (!verb) return '_';
  const mood = verb.mood === 'ambiguous' && verb.likely === 'sub' ? 'Sub' : verb.mood && MOODS[verb.mood];
  const tense = verb.tense && (verb.tense === 'past' ? 'Past' : 'Pres');
  const all = [mood && `Mood=${mood}`, tense && `Tense=${tense}`, `VerbForm=${FORMS[verb.form]}`];
  return all.filter((feature) => feature !== undefined).join('|');
}

function misc({ verb, joined, spaceAfter }: ReadWord): string {
  const all = [
    verb?.mood === 'ambiguous' ? 'Ambiguous=Yes' : '',
    joined === undefined ? '' : `Joined=${joined}`,
    spaceAfter ? '' : 'SpaceAfter=No',
  ];
  return all.filter((part) => part !== '').join('|') || '_';
}

function oneLine(text: string): string {
  return text.replace(/[\t\n\r]+/gu, ' ');
}
