import type { WhyStatement } from '../../contract/index.ts';
import { row } from './row.ts';
import type { View } from './view.ts';

/** The chain behind a statement for people: words, sentence, rule, from the mouth to the page, who else prints the words. */
export function* whyStatementView({ data }: WhyStatement, view: View): Iterable<string> {
  const { words, colours } = view;
  const { statement, chain, sentence, inside } = data;
  yield `${colours.cyan(`${view.nameOf(statement.article)}:${statement.start}-${statement.end}`)}\n`;
  yield* row(words.matched, `"${statement.quote}"`, view);
  if (sentence !== null) yield* row(words.sentence, sentence.quote, view);
  const rule = data.rule_text === undefined ? statement.rule : `${statement.rule}: ${data.rule_text}`;
  yield* row(words.rule, rule, view);
  yield* row(words.cue, statement.cue?.quote ?? '', view);
  for (const link of chain) {
    const name = link.name ?? words.noDate;
    const said = link.words === undefined || link.words.quote === link.name ? '' : ` ("${link.words.quote}")`;
    yield* row(words.links[link.role], `${name}${said}`, view);
  }
  yield* row(
    words.act,
    [statement.type, statement.act].filter((word) => word !== undefined).join(', '),
    view,
  );
  yield* row(words.topic, statement.topic ?? '', view);
  yield* row(words.contact, statement.contact ?? '', view);
  if (inside !== null) yield* row(words.inside, `${inside.id}: ${inside.quote}`, view);
  for (const [i, other] of data.same_words.entries()) {
    const where = `${view.nameOf(other.article)}:${other.start}-${other.end}`;
    yield* row(
      i === 0 ? words.sameWords : '',
      `${where} "${other.quote}" (${other.speaker ?? words.noDate})`,
      view,
    );
  }
}
