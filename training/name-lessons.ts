import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { annotate } from '../src/annotations/annotate.ts';
import type { World } from '../src/annotations/annotator.ts';
import { names } from '../src/annotations/names.ts';
import { wordsForNames } from '../src/annotations/who/statistics.ts';
import { NAME_LABELS } from '../src/syntax/name-tagger.ts';
import { article } from '../test/factory.ts';
import { tokenValue } from '../src/syntax/word-model.ts';
import type { NameLesson } from './name-perceptron.ts';

const KINDS: Readonly<Record<string, string>> = { PER: 'person', ORG: 'organisation', LOC: 'place' };

/** Sentences of a GermEval file (`number<TAB>word<TAB>outer label<TAB>inner label`), seen as the product sees them. */
export function germEvalLessons(path: string, world: World): NameLesson[] {
  const blocks = gunzipSync(readFileSync(path))
    .toString('utf8')
    .split(/\n{2,}/u);
  return blocks.flatMap((block) => {
    const rows = block
      .split('\n')
      .filter((line) => line !== '' && !line.startsWith('#'))
      .map((line) => line.split('\t'));
    return rows.length === 0 ? [] : [lesson(rows, world)];
  });
}

function lesson(rows: readonly (readonly string[])[], world: World): NameLesson {
  const forms = rows.map(([, form = '']) => form);
  const starts = forms.map((_, i) => forms.slice(0, i).reduce((n, f) => n + f.length + 1, 0));
  const tagged = world.words.tag(forms).map(tokenValue);
  const given = {
    name: 'given',
    needs: [],
    adds: ['token'] as const,
    *find() {
      for (const [i, value] of tagged.entries()) {
        const start = starts[i] ?? 0;
        yield { layer: 'token' as const, start, end: start + (forms[i]?.length ?? 0), value, rule: 'given' };
      }
    },
  };
  const seen = annotate(article({ text: forms.join(' ') }), [given, names], world);
  return {
    words: wordsForNames(seen.all('token'), seen.all('name'), world.words),
    gold: rows.map(([, , label = 'O']) => goldOf(label)),
  };
}

/** Parts and derivations of names count as none: they are no names of their own. */
function goldOf(label: string): number {
  const [where = 'O', kind = ''] = label.split('-');
  const own = KINDS[kind];
  return own === undefined ? 0 : NAME_LABELS.indexOf(`${where}-${own}` as (typeof NAME_LABELS)[number]);
}
