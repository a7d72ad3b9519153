import type { WhyData } from '../desk.ts';
import type { View } from '../view.ts';
import { Outside } from './text.tsx';
import { visible } from './visible.ts';

type Attribute = WhyData['attributes'][number];
type Value = Attribute['values'][number];

interface Props {
  readonly view: View;
  readonly attribute: Attribute;
  readonly value: Value;
}

/** Why a value is there: sentence, words, rule, voice, rivals, and what would change it. Opens without script. */
export const WhyValue = ({ view, attribute, value }: Props) => {
  const { t } = view;
  return (
    <details class="why">
      <summary>{t('record.why')}</summary>
      <div>
        <ol>
          {value.chain.map((link) => (
            <li>
              <Sentence link={link} />
              <dl>
                <dt>{t('record.source')}</dt>
                <dd>
                  <Outside>{view.nameOf(link.article)}</Outside>
                  {': '}
                  {link.voice.length === 0
                    ? t('record.own')
                    : t('record.accordingTo', { who: link.voice.join(', ') })}
                </dd>
                <dt>{t('record.written')}</dt>
                <dd>{view.labels.tense[link.tense]}</dd>
                <dt>{t('record.rule')}</dt>
                <dd>
                  <code>{link.rule}</code>
                  {link.rule_text === undefined ? null : <span class="ruletext"> {link.rule_text}</span>}
                </dd>
              </dl>
            </li>
          ))}
        </ol>
        {value.behind_text === undefined ? null : (
          <p>
            {t('record.rivals')}: {value.behind_text}
          </p>
        )}
        {attribute.would_change.length === 0 ? null : (
          <>
            <p>{t('record.wouldChange')}:</p>
            <ul>
              {attribute.would_change.map((one) => (
                <li>{one}</li>
              ))}
            </ul>
          </>
        )}
      </div>
    </details>
  );
};

/** The sentence with the words that count marked in it; the words alone where no sentence is known. */
const Sentence = ({ link }: { readonly link: Value['chain'][number] }) => {
  const { sentence, start, end, quote } = link;
  if (sentence === null || start < sentence.start || end > sentence.end) {
    return (
      <p class="sentence">
        <mark>{visible(quote)}</mark>
      </p>
    );
  }
  const at = (from: number, to: number): string =>
    visible(sentence.quote.slice(from - sentence.start, to - sentence.start));
  return (
    <p class="sentence">
      {at(sentence.start, start)}
      <mark>{at(start, end)}</mark>
      {at(end, sentence.end)}
    </p>
  );
};
