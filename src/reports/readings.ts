import type { Annotation, Seen } from '../model/annotation.ts';
import type { Article } from '../model/article.ts';
import { CONTACT_FAMILY, type ContactStatus, type ContactType } from '../model/contact.ts';
import type { ContactReading, Passage, Tense } from '../model/report.ts';
import { contains, overlaps } from '../text/span.ts';
import { clustersOf, type Cluster } from './clusters.ts';

/** The contacts of an article with their passages, in the order in which the article names them. */
export function readingsOf(article: Article, seen: Seen): ContactReading[] {
  const clusters = clustersOf(seen, article.published.value ?? undefined);
  const main = mainOf(clusters, article);
  const taken = new Set(clusters.flatMap((c) => c.cues.map((cue) => cue.id)));
  return clusters.map((cluster) => reading(cluster, { article, seen, taken, main: main.includes(cluster) }));
}

interface Around {
  readonly article: Article;
  readonly seen: Seen;
  /** Numbers of the phrases that speak of some contact of the article. */
  readonly taken: ReadonlySet<number>;
  readonly main: boolean;
}

function reading(cluster: Cluster, around: Around): ContactReading {
  const { article, seen, main } = around;
  const status = statusOf(cluster);
  const own = passagesOf(cluster, status, seen);
  const [first, ...rest] = main ? withLoose(own, cluster, around) : own;
  if (!first) throw new RangeError(`a contact without a passage in ${article.id}`);
  const { participants } = cluster;
  return {
    article,
    seen,
    type: typeOf(cluster, seen),
    status,
    participants,
    main,
    passages: [first, ...rest],
  };
}

/**
 * The status that is said for sure first; what a headline leaves open yields to the text. What is told both as ahead and as
 * behind took place: an article that looks back also tells of the plans.
 */
function statusOf(cluster: Cluster): ContactStatus {
  const sure = cluster.cues.filter((c) => c.value.statusSure);
  const first = (sure.find((c) => c.value.introduces) ?? sure[0] ?? cluster.cues[0])?.value.status ?? 'held';
  const tookPlace = sure.some((c) => c.value.introduces && !c.value.background && c.value.status === 'held');
  return first === 'planned' && tookPlace ? 'held' : first;
}

const OPEN: readonly ContactType[] = ['call', 'talks'];

/**
 * The most telling type: a channel beats an open call, a kind of meeting beats talks; of equals the first. "Danach sprach er mit
 * C" told right behind a meeting or visit of his is one more meeting, where no word for telephone or screen stands beside it.
 */
function typeOf(cluster: Cluster, seen: Seen): ContactType {
  const introducing = cluster.cues.filter((c) => c.value.introduces);
  const types = [...introducing, ...cluster.cues].map((c) => c.value.type);
  const type = types.find((t) => !OPEN.includes(t)) ?? types[0] ?? 'meeting';
  return type === 'call' && introducing.some((cue) => isOnTheSpot(cue, seen)) ? 'meeting' : type;
}

/** The contact told right before, in the same sentence or the one before, was face to face and shares someone with this one. */
function isOnTheSpot(cue: Annotation<'contact'>, seen: Seen): boolean {
  const sentences = seen.all('sentence');
  const at = sentences.findIndex((s) => contains(s, cue));
  const [own, before] = [sentences[at], sentences[at - 1]];
  if (!own || seen.within('cue', own).some((c) => c.value.cue === 'channel')) return false;
  const from = before?.value.block === own.value.block ? before.start : own.start;
  const last = seen
    .all('contact')
    .findLast((c) => c.start < cue.start && c.start >= from && c.value.introduces);
  if (last === undefined || CONTACT_FAMILY[last.value.type] !== 'meeting') return false;
  return last.value.participants.some((p) => cue.value.participants.some((q) => q.id === p.id));
}

/** The contacts of headline and dek; where these name none, the first that the top of the text names. */
function mainOf(clusters: readonly Cluster[], article: Article): Cluster[] {
  const inBlocks = (blocks: readonly { start: number; end: number }[]): Cluster[] =>
    clusters.filter((c) =>
      c.cues.some((cue) => !cue.value.background && blocks.some((b) => overlaps(b, cue))),
    );
  const named = inBlocks(article.blocks.filter((b) => b.kind === 'headline' || b.kind === 'dek'));
  if (named.length > 0) return named;
  return inBlocks(article.blocks.filter((b) => b.kind === 'paragraph').slice(0, 2)).slice(0, 1);
}

function passagesOf(cluster: Cluster, status: ContactStatus, seen: Seen): Passage[] {
  const tense: Tense = status === 'held' || status === 'under_way' ? 'after' : 'before';
  const sentences = seen.all('sentence');
  return cluster.cues.flatMap((cue) => {
    const at = sentences.findIndex((s) => contains(s, cue));
    const sentence = sentences[at];
    if (!sentence) return [];
    const own: Passage = {
      span: cue.value.region,
      sentence,
      cue,
      participants: cue.value.participants,
      tense,
    };
    const next = sentences[at + 1];
    return next && carriesOn(next, sentence, seen)
      ? [own, { span: next, sentence: next, participants: [], tense }]
      : [own];
  });
}

/** Cues that speak of the contact an article is about, wherever they stand without another contact. */
const LOOSE: readonly string[] = ['initiator', 'lasts', 'begins'];
/** Cues that do so where the sentence names those who took part. */
const LOOSE_WITH_NAMES: readonly string[] = ['topic', 'outcome'];

/** The passages of a main contact with the sentences that name no contact and still tell who asked, when, how long, of what. */
function withLoose(
  passages: readonly Passage[],
  cluster: Cluster,
  { article, seen, taken }: Around,
): Passage[] {
  const tense = passages[0]?.tense ?? 'after';
  const loose = seen.all('sentence').filter((sentence) => {
    if (article.blocks[sentence.value.block]?.kind !== 'paragraph') return false;
    if (seen.over('contact', sentence).some((c) => taken.has(c.id))) return false;
    if (passages.some((p) => p.sentence.id === sentence.id)) return false;
    const cues = seen.over('cue', sentence).map((c) => c.value.cue);
    const mentioned = seen.within('mention', sentence).flatMap((m) => m.value.actors.map((a) => a.id));
    const named = cluster.participants.every((p) => mentioned.includes(p.id));
    return cues.some((cue) => LOOSE.includes(cue) || (named && LOOSE_WITH_NAMES.includes(cue)));
  });
  const found = loose.map((sentence): Passage => {
    const expected = seen.over('cue', sentence).some((c) => c.value.cue === 'expected');
    return { span: sentence, sentence, participants: [], tense: expected ? 'before' : tense };
  });
  return [...passages, ...found];
}

/** A sentence without a contact of its own carries on when it points back, names a topic, or says how long it was. */
const CARRYING: readonly string[] = ['carries_on', 'topic', 'lasts', 'initiator', 'begins'];

/** The next sentence of the same block that names no contact of its own and begins by pointing back ("Es dauerte ..."). */
function carriesOn(next: Annotation<'sentence'>, sentence: Annotation<'sentence'>, seen: Seen): boolean {
  if (next.value.block !== sentence.value.block || seen.over('contact', next).length > 0) return false;
  return seen.over('cue', next).some((c) => CARRYING.includes(c.value.cue));
}
