import type { WhyData } from '../desk.ts';
import type { View } from '../view.ts';
import { Because, Write } from './forms.tsx';
import { Outside } from './text.tsx';
import { visible } from '../../text/visible.ts';

type Attribute = WhyData['attributes'][number];
type Value = Attribute['values'][number];

interface Props {
  readonly view: View;
  readonly attribute: Attribute;
  readonly value: Value;
  /** Where a better value is sent, and what it may be; absent where nothing can be entered. */
  readonly edit?: { readonly action: string; readonly form: string } | undefined;
}

/** Why a value is there: sentence, words, rule, voice, rivals, and what would change it. Opens without script. */
export const WhyValue = ({ view, attribute, value, edit }: Props) => {
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
        {edit === undefined ? null : <Better view={view} attribute={attribute} edit={edit} />}
      </div>
    </details>
  );
};

/** The form for who knows better: the value entered outranks those of the articles, and the log keeps why. */
export const Better = ({
  view,
  attribute,
  edit,
}: Pick<Props, 'view' | 'attribute'> & { readonly edit: NonNullable<Props['edit']> }) => (
  <details class="better">
    <summary>{view.t('edit.better')}</summary>
    <Write view={view} action={edit.action}>
      <input type="hidden" name="field" value={attribute.name} />
      <label>
        {view.t('edit.value')}
        <input type="text" name="value" required maxlength={500} />
      </label>
      <p class="hint">{view.t('edit.form', { form: edit.form })}</p>
      <Because view={view} />
      <button>{view.t('edit.save')}</button>
    </Write>
  </details>
);

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
