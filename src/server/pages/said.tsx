import type { WhyData } from '../desk.ts';
import { Quote } from '../parts/text.tsx';
import type { View } from '../view.ts';
import { anchorOf } from './marks.ts';

type Attribute = WhyData['attributes'][number];
type Value = Attribute['values'][number];

interface SaidProps {
  readonly view: View;
  readonly attribute: Attribute;
  readonly value: Value;
  readonly article: string;
  readonly ids: readonly string[];
  /** Whether this is the first value of the attribute: only there an absence is told. */
  readonly first: boolean;
  /** Not to say of each place that it was written before the contact: the head says so, or it goes without saying. */
  readonly bare: boolean;
}

/** The words of one article for one value, each a way to their place in the text. */
export const Said = ({ view, attribute, value, article, ids, first, bare }: SaidProps) => {
  const links = value.chain.filter((link) => link.article === article);
  const elsewhere = attribute.values.some(({ chain }) => chain.some((link) => link.article === article));
  if (links.length === 0)
    return first && !elsewhere ? <Absent view={view} attribute={attribute} article={article} /> : null;
  const quotes = grouped(longestOnly(links));
  const items = (some: typeof quotes) =>
    some.map((one) => <Words view={view} attribute={attribute} ids={ids} said={one} bare={bare} />);
  return (
    <>
      <ul class="quotes">{items(quotes.slice(0, QUOTES))}</ul>
      {quotes.length <= QUOTES ? null : (
        <details class="more">
          <summary>{view.t('record.moreWords', { n: quotes.length - QUOTES })}</summary>
          <ul class="quotes">{items(quotes.slice(QUOTES))}</ul>
        </details>
      )}
    </>
  );
};

/** Quotes shown in a cell before the rest is folded away. */
const QUOTES = 2;

interface WordsProps extends Pick<SaidProps, 'view' | 'attribute' | 'ids' | 'bare'> {
  readonly said: readonly [Value['chain'][number], number];
}

const Words = ({ view, attribute, ids, bare, said: [link, times] }: WordsProps) => (
  <li>
    <a class="quote" href={`#${anchorOf(ids, link)}`} data-group={attribute.name}>
      <Quote>{link.quote}</Quote>
    </a>
    {times === 1 ? null : <small> ×{times}</small>}
    {link.voice.length === 0 ? null : (
      <small> {view.t('record.accordingTo', { who: link.voice.join(', ') })}</small>
    )}
    {link.tense === 'before' && !bare ? <small> ({view.labels.tense.before})</small> : null}
  </li>
);

/** The same words by the same voice stand once, with how often the article has them. */
function grouped(links: Value['chain']): [Value['chain'][number], number][] {
  const groups = new Map<string, [Value['chain'][number], number]>();
  for (const link of links) {
    const key = JSON.stringify([link.quote, link.voice, link.tense]);
    const known = groups.get(key);
    groups.set(key, known === undefined ? [link, 1] : [known[0], known[1] + 1]);
  }
  return [...groups.values()];
}

/** Words that lie within longer words of the same value are not shown twice. */
function longestOnly(links: Value['chain']): Value['chain'] {
  return links.filter(
    (link, i) =>
      !links.some(
        (other, k) =>
          other.start <= link.start &&
          link.end <= other.end &&
          (other.end - other.start > link.end - link.start ||
            (k < i && other.start === link.start && other.end === link.end)),
      ),
  );
}

interface AbsentProps {
  readonly view: View;
  readonly attribute: Attribute;
  readonly article: string;
}

/** Why an article has no value: it does not say, it could not know, or it only mentions the contact. */
export const Absent = ({ view, attribute, article }: AbsentProps) => {
  const key = attribute.silent.includes(article)
    ? 'record.silent'
    : attribute.could_not_know.includes(article)
      ? 'record.couldNotKnow'
      : undefined;
  return <span class="absent">{key === undefined ? '–' : view.t(key)}</span>;
};
