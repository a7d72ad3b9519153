import type { Annotation, Layer, Layers, Seen } from '../src/model/annotation.ts';
import type { ActorRef } from '../src/model/actor.ts';
import type { Span } from '../src/text/span.ts';

/** What a case can ask of an annotation, by name; `''` is the field a bare value is compared with. */
export type Fields = Readonly<Record<string, string | undefined>>;

/** A found thing as cases see it. */
export interface Shown extends Span {
  readonly spans: readonly Span[];
  readonly fields: Fields;
  readonly rule: string;
}

type Slice = (span: Span | undefined) => string | undefined;
type DayOf = (time: number) => string;
type Show = { readonly [L in Layer]: (value: Layers[L], slice: Slice, dayOf: DayOf) => Fields };

const ids = (actors: readonly ActorRef[]) => actors.map(({ id }) => id).join('+');
interface Somebody {
  readonly actors: readonly ActorRef[];
  readonly label: string;
}
const who = (party: Somebody | null) =>
  party === null ? 'none' : party.actors.length > 0 ? ids(party.actors) : party.label;
const all = (parties: readonly Somebody[]) => parties.map(who).join('+');

/** One entry a layer: the names that `docs/cases.md` lists. */
const SHOW: Show = {
  sentence: ({ kind }) => ({ '': kind }),
  token: ({ pos, lemma, verb }) => ({
    '': pos,
    lemma,
    form: verb?.form,
    mood: verb?.mood,
    tense: verb?.tense,
  }),
  clause: ({ kind, lemma, mood, introducer, verb }, slice) => ({
    '': kind,
    lemma,
    mood,
    introducer,
    verb: slice(verb),
  }),
  name: ({ kind, actor }) => ({ '': kind, actor: actor?.id ?? 'none' }),
  mention: ({ actors, form, phrase }, slice) => ({
    '': ids(actors),
    form,
    phrase: slice(phrase),
    side: actors[0].side ?? 'none',
    role: actors[0].role ?? 'none',
  }),
  time: ({ type, value, mod, resolved, basis, candidates }) => ({
    '': resolved ?? value,
    value,
    type,
    mod,
    resolved: resolved ?? 'none',
    basis,
    candidates: candidates?.join('+'),
  }),
  duration: ({ value, mod }) => ({ '': value, mod }),
  quotation: ({ use, end, content, continues }, slice) => ({
    '': use,
    end,
    content: slice(content),
    continues: String(continues ?? false),
  }),
  attribution: (value, slice) => ({
    '': value.type,
    speaker: who(value.speaker),
    addressee: all(value.addressee),
    via: all(value.via),
    cue: value.cue?.map(slice).join(' … '),
    frame: slice(value.frame),
    act: value.act,
    medium: value.medium,
  }),
  cue: ({ cue, value, slots }, slice) => ({
    '': cue,
    value,
    ...Object.fromEntries(Object.entries(slots).map(([name, span]) => [`slot.${name}`, slice(span)])),
  }),
  contact: ({ type, status, participants, introduces, head, times }, slice, dayOf) => ({
    '': type,
    status,
    participants: ids(participants),
    introduces: String(introduces),
    head: slice(head),
    when: times.length === 0 ? 'none' : times.map(dayOf).join('+'),
  }),
  framing: ({ kind, cue }) => ({ '': kind, cue }),
};

/** The layers that cases can be written for, besides `block` and `published`. */
export const LAYERS = Object.keys(SHOW) as readonly Layer[];

/** An annotation as cases see it, among all that was read of its text. */
export function shown<L extends Layer>(annotation: Annotation<L>, text: string, seen: Seen): Shown {
  const { start, end, spans, rule, value, layer } = annotation;
  const slice: Slice = (span) => (span === undefined ? undefined : text.slice(span.start, span.end));
  const dayOf: DayOf = (id) => seen.all('time').find((time) => time.id === id)?.value.resolved ?? 'unknown';
  return { start, end, spans: spans ?? [{ start, end }], rule, fields: SHOW[layer](value, slice, dayOf) };
}
