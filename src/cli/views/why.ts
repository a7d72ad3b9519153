import type { Why, WhyAttribute } from '../../contract/index.ts';
import { headingOf } from './contacts.ts';
import { wrapped } from './layout.ts';
import { row } from './row.ts';
import type { View } from './view.ts';

type Explained = WhyAttribute['values'][number];

/** An explanation for people: for each value the chain behind it, in the order in which one would ask. */
export function* whyView({ data }: Why, view: View): Iterable<string> {
  const { colours, coverage, width } = view;
  const dossier = coverage.trip.dossiers.find(({ id }) => id === data.contact.id);
  if (dossier !== undefined) {
    for (const line of wrapped(headingOf(dossier, view), width)) yield `${colours.bold(line)}\n`;
  }
  for (const attribute of data.attributes) {
    yield `\n${colours.bold(attribute.label)}: ${view.words.standing[attribute.standing]}\n`;
    const able = (dossier?.articles ?? []).filter((id) => !attribute.could_not_know.includes(id));
    for (const [i, value] of attribute.values.entries()) yield* valueLines(value, i, able, view);
    yield* row(view.words.silent, attribute.silent.map(view.nameOf).join(', '), view);
    yield* row(view.words.couldNotKnow, attribute.could_not_know.map(view.nameOf).join(', '), view);
    for (const [i, change] of attribute.would_change.entries()) {
      yield* row(i === 0 ? view.words.wouldChange : '', change, view);
    }
  }
}

/** `able`: the articles of the contact that could give the value. */
function* valueLines(value: Explained, i: number, able: readonly string[], view: View): Iterable<string> {
  const { words, colours } = view;
  const linked = value.linked_from?.map(view.nameOf).join(', ') ?? '';
  yield `\n${i + 1}. ${colours.bold(value.shown)}\n`;
  yield* row(
    words.value,
    `${JSON.stringify(value.value)}${value.mod === undefined ? '' : ` ${value.mod}`}`,
    view,
  );
  yield* row(
    words.how,
    `${words.basis[value.basis]}${linked === '' ? '' : ` ${words.linkedFrom} ${linked}`}`,
    view,
  );
  const giving = new Set(value.chain.map(({ article }) => article));
  yield* row(words.given, words.givenBy(giving.size, new Set([...able, ...giving]).size), view);
  if (value.behind !== undefined)
    yield* row(words.behind, `${value.behind}: ${value.behind_text ?? ''}`, view);
  for (const link of value.chain) {
    yield `   ${colours.cyan(`${view.nameOf(link.article)}:${link.start}-${link.end}`)}\n`;
    yield* row(words.matched, `"${link.quote}"`, view);
    if (link.sentence !== null) yield* row(words.sentence, link.sentence.quote, view);
    yield* row(
      words.rule,
      link.rule_text === undefined ? link.rule : `${link.rule}: ${link.rule_text}`,
      view,
    );
    yield* row(words.accordingTo, link.voice.length === 0 ? words.ownVoice : link.voice.join(', '), view);
    yield* row(
      words.written,
      `${words.tense[link.tense]}${link.published === null ? '' : ` (${link.published})`}`,
      view,
    );
  }
}
