import type { Found, MentionValue, Seen } from '../model/annotation.ts';
import type { Article } from '../model/article.ts';
import type { Span } from '../text/span.ts';
import type { Annotator, World } from './annotator.ts';
import { mentionsOf } from './who/mentions.ts';
import { whoText } from './who/text.ts';

/** Says whom names, roles, descriptions, seats of government and pronouns mean. */
export const coreference: Annotator = {
  name: 'coreference',
  needs: ['name', 'token', 'clause'],
  adds: ['mention'],
  find,
};

function* find(article: Article, seen: Seen, world: World): Iterable<Found<'mention'>> {
  const text = whoText(article, seen, world);
  for (const { start, end, phrase, actors, form, rule } of mentionsOf(text)) {
    const value: MentionValue = { actors, form, phrase: withoutPronoun(phrase, start, seen, world) };
    yield { layer: 'mention', start, end, value, rule: `${world.language.code}/mentions/${rule}` };
  }
}

/** "das Telefonat, mit dem Barack Obama …": a relative pronoun right before a name is no article of it; "dessen Kollege A" says whose. */
function withoutPronoun(phrase: Span, name: number, seen: Seen, { language }: World): Span {
  if (phrase.start >= name) return phrase;
  const [pronoun, next] = seen.within('token', phrase);
  const isWhose = language.names.determiners[pronoun?.value.form.toLowerCase() ?? '']?.kind === 'possessive';
  const isOpened =
    pronoun?.value.pos === 'PRON' && !isWhose && next !== undefined && pronoun.start === phrase.start;
  return isOpened && next.start <= name ? { start: next.start, end: phrase.end } : phrase;
}
