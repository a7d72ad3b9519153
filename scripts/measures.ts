/** What `npm run score` measures: which corpus, which scorer, which of its figures are kept. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ReadoutRecord } from '../src/contract/index.ts';
import { scoreSample, type Expected } from './sample-score.ts';

/** What a measure may use: places and the two programs it runs. */
export interface Tools {
  readonly shared: string;
  readonly root: string;
  /** An empty folder of its own. */
  readonly folder: string;
  /** Runs Python; gives standard output back or writes it to a file. */
  readonly python: (args: readonly string[], into?: string) => string;
  /** Writes the record of an input as JSON to a file. */
  readonly readout: (input: string, into: string) => void;
  /** Runs a script of this clone: its path, then its arguments. */
  readonly script: (args: readonly string[]) => void;
}

export interface Measure {
  readonly name: string;
  readonly about: string;
  /** Paths below the shared folder without which it is skipped. */
  readonly needs: readonly string[];
  /** Names of the figures that are kept, shares from 0 to 1. */
  readonly figures: readonly string[];
  readonly run: (tools: Tools) => Readonly<Record<string, number | null>>;
}

const ATTRIBUTES = [
  'date', 'start', 'duration', 'channel', 'initiator', 'place', 'press', 'ordinal', 'topics', 'tone', 'readouts', 'outcome',
  'next_steps', 'previous',
] as const; // prettier-ignore

const SEED_FIGURES = [
  'contacts.f1', 'contacts.p', 'contacts.r', 'contacts.type', 'contacts.status', 'contacts.date', 'contacts.date_not_invented',
  'attributes.value', 'attributes.evidence', 'attributes.precision', 'attributes.recall',
  ...ATTRIBUTES.map((name) => `attr.${name}.value`),
  'statements.f1', 'statements.p', 'statements.r', 'statements.speaker', 'statements.addressee', 'statements.via',
  'statements.type', 'statements.act', 'discrepancies.recall', 'discrepancies.conflict_recall', 'discrepancies.no_false_alarm',
  'framing.f1', 'framing.p', 'framing.r', 'boilerplate.r', 'boilerplate.p', 'headings.r', 'title', 'published',
  'published.not_invented', 'could_not_know', 'integrity',
]; // prettier-ignore

/** The metrics that a scorer prints. */
function metrics(json: string): Readonly<Record<string, number | null>> {
  return (JSON.parse(json) as { readonly metrics: Record<string, number | null> }).metrics;
}

/** A corpus through the scorers' own input form, the product, and one scorer. */
function overCorpus(scorer: string, corpus: string): Measure['run'] {
  return ({ shared, folder, python, readout }) => {
    const gold = join(shared, 'corpora', corpus);
    const input = join(folder, 'input.jsonl');
    const record = join(folder, 'record.json');
    python([join(shared, 'scorers/inputs.py'), gold], input);
    readout(input, record);
    return metrics(python([join(shared, 'scorers', scorer), gold, record, '--json']));
  };
}

/** The twenty texts of `cases/unseen`, laid over the corpus they come from. */
function unseen(scorer: 'seeds.py' | 'contacts.py'): Measure['run'] {
  return ({ shared, root, folder, python, readout }) => {
    const record = join(folder, 'record.json');
    python([join(root, 'cases/unseen/inflate.py'), join(shared, 'corpora/quotes-de/train.jsonl.gz'), folder]);
    readout(join(folder, 'input.jsonl'), record);
    const args =
      scorer === 'seeds.py'
        ? [record, '--gold', join(folder, 'gold.json'), '--texts', join(folder, 'texts')]
        : [join(folder, 'contacts-gold.json'), record, '--aliases', join(folder, 'aliases.json')];
    return metrics(python([join(shared, 'scorers', scorer), ...args, '--json']));
  };
}

const PARTS = {
  dev: 'our coverage of many leaders, the part to learn from',
  held: 'the part that is only measured',
  fresh: 'by other hands and later, only measured',
  blind: 'by one more hand, only measured',
  newsroom: 'as newsrooms write, by eighteen hands, measured once and then read',
  unread: 'as newsrooms write, by six more hands, only measured',
} as const;

/** A part of `cases/coverage`, our own coverage of many leaders. */
function coverage(part: keyof typeof PARTS): Measure {
  return {
    name: `coverage-${part}`,
    about: PARTS[part],
    needs: ['scorers/contacts.py'],
    figures: CONTACT_FIGURES,
    run: ({ shared, root, folder, python, readout }) => {
      const [home, record] = [join(root, 'cases/coverage', part), join(folder, 'record.json')];
      readout(join(home, 'texts'), record);
      const args = [join(home, 'gold.json'), record, '--aliases', join(home, 'aliases.json'), '--json'];
      return metrics(python([join(shared, 'scorers/contacts.py'), ...args]));
    },
  };
}

/** The parts of `cases/linking`: which split of the corpus the articles are from, and what is said of them. */
const LINKING = {
  dev: {
    split: 'train',
    about: 'whom names, descriptions and pronouns mean in eighty articles to learn from',
  },
  held: { split: 'dev', about: 'the same in thirty-nine articles that are only measured' },
  'names-dev': { split: 'train', about: 'whom names mean in further articles to learn from' },
  'names-held': {
    split: 'train',
    about: 'whom names mean in twenty-six more, marked before the program had read them',
  },
} as const;
const NAME_FIGURES = ['names.r', 'names.p'];
const LINKING_FIGURES = [...NAME_FIGURES, 'descriptions.r', 'descriptions.p', 'pronouns.r', 'pronouns.p', 'people.right',
  'people.right_less_twice_wrong', 'bodies.r', 'bodies.p']; // prettier-ignore

/** A part of `cases/linking`, laid over the corpus its articles come from. */
function linking(part: keyof typeof LINKING): Measure {
  const { split, about } = LINKING[part];
  const corpus = `corpora/quotes-de/${split}.jsonl.gz`;
  return {
    name: `linking-${part}`,
    about,
    needs: [corpus],
    figures: part.startsWith('names-') ? NAME_FIGURES : LINKING_FIGURES,
    run: ({ shared, root, folder, script }) => {
      const out = join(folder, 'linking.json');
      script([
        'scripts/linking-score.ts',
        join(root, `cases/linking/${part}.json`),
        join(shared, corpus),
        out,
      ]);
      return metrics(readFileSync(out, 'utf8'));
    },
  };
}

const CONTACT_FIGURES = [
  'contacts.f1', 'contacts.p', 'contacts.r', 'attr.type', 'attr.status', 'attr.date', 'attr.start', 'attr.duration',
  'attr.initiator', 'attr.channel', 'attr.place', 'speakers.f1', 'grouping.f1', 'negatives.clean',
]; // prettier-ignore

export const MEASURES: readonly Measure[] = [
  {
    name: 'sample',
    about: 'our own sample coverage, against sample/expected.json',
    needs: [],
    figures: [
      'published',
      'contacts.r',
      'contacts.p',
      'attributes.value',
      'attributes.evidence',
      'differences.r',
    ],
    run: ({ root, folder, readout }) => {
      const record = join(folder, 'record.json');
      readout(join(root, 'sample'), record);
      const read = (path: string): unknown => JSON.parse(readFileSync(path, 'utf8'));
      const expected = read(join(root, 'sample/expected.json')) as Expected;
      const score = scoreSample(read(record) as ReadoutRecord, expected);
      if (process.argv.includes('--verbose'))
        for (const line of score.missed) console.log(`  missed ${line}`);
      return score.metrics;
    },
  },
  {
    name: 'seeds',
    about: 'everything about the five seed articles',
    needs: ['scorers/seeds.py', 'seeds'],
    figures: SEED_FIGURES,
    run: ({ shared, folder, python, readout }) => {
      const record = join(folder, 'record.json');
      readout(join(shared, 'seeds'), record);
      return metrics(python([join(shared, 'scorers/seeds.py'), record, '--json']));
    },
  },
  {
    name: 'unseen',
    about: 'twenty texts nobody tuned to, by the measure of the seeds',
    needs: ['scorers/seeds.py', 'corpora/quotes-de/train.jsonl.gz'],
    figures: ['contacts.f1', 'contacts.p', 'contacts.r', 'contacts.type', 'contacts.status', 'contacts.date', 'attributes.value',
      'attributes.evidence', 'attributes.precision', 'attributes.recall', 'statements.f1', 'statements.speaker', 'integrity'], // prettier-ignore
    run: unseen('seeds.py'),
  },
  {
    name: 'unseen-contacts',
    about: 'the same texts, contacts article by article',
    needs: ['scorers/contacts.py', 'corpora/quotes-de/train.jsonl.gz'],
    figures: ['contacts.f1', 'contacts.p', 'contacts.r', 'attr.type', 'attr.status', 'attr.date', 'attr.initiator', 'attr.place',
      'speakers.f1', 'grouping.f1', 'negatives.clean'], // prettier-ignore
    run: unseen('contacts.py'),
  },
  coverage('dev'),
  coverage('held'),
  coverage('fresh'),
  coverage('blind'),
  coverage('newsroom'),
  coverage('unread'),
  linking('dev'),
  linking('held'),
  linking('names-dev'),
  linking('names-held'),
  {
    name: 'times',
    about: 'time expressions of krauts-de',
    needs: ['scorers/times.py', 'corpora/krauts-de/dolomiten.jsonl.gz'],
    figures: ['strict.f1', 'relaxed.f1', 'relaxed.p', 'relaxed.r', 'type.f1', 'value.f1', 'value_accuracy'],
    run: overCorpus('times.py', 'krauts-de/dolomiten.jsonl.gz'),
  },
  {
    name: 'quotes',
    about: 'who said what, quotes-de dev',
    needs: ['scorers/quotes.py', 'corpora/quotes-de/dev.jsonl.gz'],
    figures: ['messages.f1', 'messages.p', 'messages.r', 'roles.f1', 'joint.f1', 'form.f1', 'form_merged.f1', 'speaker.f1',
      'cue.f1', 'addressee.f1', 'frame.f1'], // prettier-ignore
    run: overCorpus('quotes.py', 'quotes-de/dev.jsonl.gz'),
  },
  {
    name: 'names',
    about: 'names of germeval 2014 dev, each fifth read by a model trained on the other four',
    needs: ['scorers/names.py', 'corpora/ner-de/germeval2014-dev.tsv.gz'],
    figures: ['exact.f1', 'exact.p', 'exact.r', 'relaxed.f1', 'class.PER.f1', 'class.ORG.f1', 'class.LOC.f1'],
    run: ({ shared, folder, python, script }) => {
      const gold = join(shared, 'corpora/ner-de/germeval2014-dev.tsv.gz');
      const [texts, record] = [join(folder, 'texts.jsonl'), join(folder, 'record.json')];
      python([join(shared, 'scorers/inputs.py'), gold], texts);
      script(['scripts/names-score.ts', gold, texts, record]);
      return metrics(python([join(shared, 'scorers/names.py'), gold, record, '--json']));
    },
  },
  {
    name: 'html',
    about: 'article and publication of saved web pages, each set by its own measure',
    needs: ['corpora/html-articles/scrapinghub-gold.jsonl.gz'],
    figures: ['scrapinghub.f1', 'fundus-german.f1', 'fundus-other.f1', 'fundus-eval.f1', 'segments.f1', 'fundus.published',
      'htmldate.published'], // prettier-ignore
    run: ({ shared, folder, script }) => {
      const figures = join(folder, 'figures.json');
      script(['scripts/html-score.ts', join(shared, 'corpora/html-articles'), figures]);
      return JSON.parse(readFileSync(figures, 'utf8')) as Record<string, number>;
    },
  },
];
