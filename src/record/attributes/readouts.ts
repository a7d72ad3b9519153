import type { ActorRef } from '../../model/actor.ts';
import type { Annotation, AttributionValue } from '../../model/annotation.ts';
import type { ContactReading, ReportedValue } from '../../model/report.ts';
import { overlaps, type Span } from '../../text/span.ts';
import type { Attribute } from '../attribute.ts';
import { actorsIn } from '../near.ts';
import { once, reported } from '../reported.ts';
import { readout, type Readout } from '../values/readout.ts';

/** Who gave an account of it: people and offices of the sides who are cited on it without having taken part. */
export const readouts: Attribute<Readout> = {
  name: 'readouts',
  label: { de: 'Darstellungen', en: 'Readouts' },
  about: 'Whose account of the contact is cited: offices and spokespeople of the sides.',
  type: readout,
  many: true,
  settledByEvent: true,
  expected: false,
  find: (contact) => (contact.main ? once([...cited(contact), ...issued(contact)]) : []),
};

/** Speakers and carriers of statements in passages of the contact, or in an article that has it as main. */
function cited(contact: ContactReading): ReportedValue<Readout>[] {
  const [passage] = contact.passages;
  return contact.seen
    .all('attribution')
    .flatMap((a) =>
      parties(a.value).flatMap(({ actor, span }) =>
        isOfASide(contact, actor) && (actor.kind !== 'country' || namesGovernment(contact, span))
          ? [reported(contact, passage, { value: { by: actor }, span, rule: `${a.rule}/cited` })]
          : [],
      ),
    );
}

function parties(value: AttributionValue): { actor: ActorRef; span: Span }[] {
  const named = [...(value.speaker ? [value.speaker] : []), ...value.via];
  return named.flatMap((party) => {
    const span = party.span;
    return span
      ? party.actors.map((actor) => ({
          actor,
          span: value.frame && overlaps(value.frame, span) ? value.frame : span,
        }))
      : [];
  });
}

/** "die iranische Regierung" stands for its state; a state by its bare name ("Moskau erklärte") issues nothing. */
function namesGovernment({ seen }: ContactReading, span: Span): boolean {
  return seen.over('mention', span).some(({ start, end, value }) => {
    const last = seen.within('token', { start, end }).at(-1);
    return value.form === 'metonym' && last?.value.pos === 'NOUN';
  });
}

/** On the side of one who took part, and not one of them. */
function isOfASide(contact: ContactReading, actor: ActorRef): boolean {
  const sides = contact.participants.map((p) => p.side ?? p.id);
  const took = contact.participants.some((p) => p.id === actor.id);
  return !took && actor.carrier !== true && actor.side !== undefined && sides.includes(actor.side);
}

/** "veröffentlichte eine Zusammenfassung": the words say that an account was issued. */
function issued(contact: ContactReading): ReportedValue<Readout>[] {
  const [passage] = contact.passages;
  return contact.seen
    .all('cue')
    .filter((c): c is Annotation<'cue'> => c.value.cue === 'readout')
    .flatMap((cue) => {
      const who = cue.value.slots['who'];
      const by = who
        ? actorsIn(contact, who).filter((a) => isOfASide(contact, a) && a.kind !== 'country')
        : [];
      return by.map((actor) =>
        reported(contact, passage, { value: { by: actor }, span: cue, rule: cue.rule }),
      );
    });
}
