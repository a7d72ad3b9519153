/**
 * Whom the names, descriptions and pronouns of real articles mean, against `cases/linking`.
 * `linking-score.ts GOLD.json CORPUS.jsonl.gz OUT.json [--verbose]` writes `{ "metrics": ..., "counts": ... }`, shares from 0 to 1,
 * and prints with `--verbose` each place that was missed or wrong.
 */
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { annotate } from '../src/annotations/annotate.ts';
import { coreference } from '../src/annotations/coreference.ts';
import { ANNOTATORS } from '../src/annotations/index.ts';
import { foldName } from '../src/gazetteer/fold.ts';
import { LANGUAGES } from '../src/languages/index.ts';
import type { Annotation } from '../src/model/annotation.ts';
import { overlaps } from '../src/text/span.ts';
import { article } from '../test/factory.ts';
import { worldOf } from '../test/world.ts';
import type { LinkingGold, LinkingMark } from './linking-gold.ts';

type Mention = Annotation<'mention'>;

const [goldPath = '', corpusPath = '', out = ''] = process.argv.slice(2);
const verbose = process.argv.includes('--verbose');
const [german] = LANGUAGES;
if (german === undefined) throw new RangeError('no language');
const world = worldOf(german);
const ids = idsOfNames();
const until = ANNOTATORS.slice(0, ANNOTATORS.indexOf(coreference) + 1);
const gold = JSON.parse(readFileSync(goldPath, 'utf8')) as LinkingGold;
const texts = textsOf(corpusPath, new Set(gold.documents.map((d) => d.id)));
const counts: Record<
  'name' | 'description' | 'pronoun' | 'body',
  { right: number; all: number; wrong: number }
> = {
  name: { right: 0, all: 0, wrong: 0 },
  description: { right: 0, all: 0, wrong: 0 },
  pronoun: { right: 0, all: 0, wrong: 0 },
  body: { right: 0, all: 0, wrong: 0 },
};
let stray = 0;
for (const { id, sha256, published, mentions } of gold.documents) {
  const text = texts.get(id);
  if (text === undefined) throw new RangeError(`the corpus has no article ${id}`);
  if (createHash('sha256').update(text, 'utf8').digest('hex') !== sha256)
    throw new RangeError(`another text than the one that was read: ${id}`);
  const found = annotate(article({ text, id, published }), until, world).all('mention');
  for (const mark of mentions) countMark(id, text, mark, found);
  for (const mention of found) countStray(id, text, mention, mentions);
}
const { name, description, pronoun, body } = counts;
const wrong = name.wrong + description.wrong + pronoun.wrong + stray;
const right = name.right + description.right + pronoun.right;
const people = name.all + description.all + pronoun.all;
const ofNames = {
  'names.r': name.right / name.all,
  'names.p': name.right / (name.right + name.wrong + stray),
};
const ofAll = {
  'descriptions.r': description.right / description.all,
  'descriptions.p': description.right / (description.right + description.wrong),
  'pronouns.r': pronoun.right / pronoun.all,
  'pronouns.p': pronoun.right / (pronoun.right + pronoun.wrong),
  'people.right': right / people,
  'people.right_less_twice_wrong': (right - 2 * wrong) / people,
  'bodies.r': body.right / body.all,
  'bodies.p': body.right / (body.right + body.wrong),
};
const metrics = gold.only === 'names' ? ofNames : { ...ofNames, ...ofAll };
writeFileSync(out, JSON.stringify({ metrics, counts: { ...counts, stray } }));

/** Counts what the program made of one marked place. */
function countMark(
  id: string,
  text: string,
  [start, end, form, actor]: LinkingMark,
  found: readonly Mention[],
): void {
  const here = found.filter((m) => overlaps(m, { start, end }) && isCounted(m));
  const isRight = here.some((m) => m.value.actors.some((a) => isSame(a, actor)));
  if (form === 'none' || form === 'optional') {
    if (here.length > 0 && !isRight) note(id, text, { start, end }, 'wrong', here, actor);
    if (here.length > 0 && !isRight) stray++;
    return;
  }
  const count = counts[form];
  count.all++;
  if (isRight) count.right++;
  else {
    if (here.length > 0) count.wrong++;
    note(id, text, { start, end }, here.length > 0 ? 'wrong' : 'missed', here, actor);
  }
}

/** Unnamed people, agencies and outlets are not marked. */
function isCounted({ value }: Mention): boolean {
  if (gold.only === 'names')
    return value.actors[0].kind === 'person' && /^(?:name|compound)$/u.test(value.form);
  return value.form !== 'description' && value.actors[0].carrier !== true;
}

/** Counts a person or body that the program found where the gold has nobody. */
function countStray(id: string, text: string, mention: Mention, marks: readonly LinkingMark[]): void {
  const { actors } = mention.value;
  if (!isCounted(mention) || actors[0].kind === 'country') return;
  if (marks.some(([start, end]) => overlaps(mention, { start, end }))) return;
  if (actors[0].kind === 'person') stray++;
  else counts.body.wrong++;
  note(id, text, mention, 'stray', [mention], '');
}

function isSame({ id, name: own }: { readonly id: string; readonly name: string }, actor: string): boolean {
  return id === actor || id === ids.get(key(actor)) || key(own) === key(actor);
}

function note(
  id: string,
  text: string,
  at: { readonly start: number; readonly end: number },
  what: string,
  here: readonly Mention[],
  actor: string,
): void {
  if (!verbose) return;
  const around = `${text.slice(Math.max(0, at.start - 60), at.start)}[${text.slice(at.start, at.end)}]${text.slice(at.end, at.end + 30)}`;
  const got = here.map((m) => `${m.value.actors.map((a) => a.id).join('+')} by ${m.rule}`).join(', ');
  console.log(
    `${what.padEnd(7)}${id}  ${around.replaceAll(/\s+/gu, ' ')}  is ${actor || 'nobody'}${got === '' ? '' : `, not ${got}`}`,
  );
}

/** Ids of the gazetteer's people by their whole names. */
function idsOfNames(): ReadonlyMap<string, string> {
  return new Map(
    [...world.gazetteer.people()].flatMap(([own, { id, full }]) => (full ? [[key(own), id] as const] : [])),
  );
}

function key(own: string): string {
  return own
    .replace(/\.$/u, '')
    .split(/[\s-]+/u)
    .map(foldName)
    .join(' ');
}

function textsOf(path: string, wanted: ReadonlySet<string>): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const line of gunzipSync(readFileSync(path)).toString('utf8').split('\n')) {
    if (line === '') continue;
    const { documentName, originalText } = JSON.parse(line) as { documentName: string; originalText: string };
    const id = documentName.split(' - ')[0] ?? documentName;
    if (wanted.has(id)) found.set(id, originalText);
  }
  return found;
}
