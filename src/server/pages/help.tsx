import { aboutIn } from '../../record/labels/about.ts';
import { contactStatus, contactType } from '../../contract/index.ts';
import { MESSAGES } from '../../model/message.ts';
import { messageIn } from '../../record/labels/messages.ts';
import { WHY_WORDS } from '../../record/labels/why.ts';
import { ATTRIBUTES } from '../../record/index.ts';
import { KEY_ACTIONS } from '../keys.ts';
import { Head } from '../parts/list.tsx';
import { Page } from '../parts/page.tsx';
import { statusOf, typeOf, type View } from '../view.ts';

type Entries = readonly (readonly [code: string, words: string])[];

/** Every field, code and rule of the record, made from the lists of the program itself. */
export const CodebookPage = ({ view }: { readonly view: View }) => {
  const { t, labels, locale } = view;
  return (
    <Page view={view} title={t('codebook.title')}>
      <h1>{t('codebook.title')}</h1>
      <p class="lead">{t('codebook.lead')}</p>
      <section>
        <h2>{t('codebook.attributes')}</h2>
        <table class="list">
          <Head cells={[t('record.attribute'), t('codebook.name'), t('codebook.about')]} />
          <tbody>
            {ATTRIBUTES.map(({ name, label, about }) => (
              <tr data-row id={`attribute-${name}`}>
                <th scope="row">{label[locale]}</th>
                <td>
                  <code>{name}</code>
                </td>
                <td>{aboutIn({ name, about }, view.locale)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      <Codes
        view={view}
        heading="codebook.types"
        entries={contactType.options.map((one) => [one, typeOf(one, view)])}
      />
      <Codes
        view={view}
        heading="codebook.statuses"
        entries={contactStatus.options.map((one) => [one, statusOf(one, view)])}
      />
      <Codes view={view} heading="codebook.standing" entries={Object.entries(labels.standing)} />
      <Codes view={view} heading="codebook.basis" entries={Object.entries(labels.basis)} />
      <Codes view={view} heading="codebook.kinds" entries={Object.entries(labels.kinds)} />
      <Codes view={view} heading="codebook.acts" entries={Object.entries(labels.acts)} />
      <Codes view={view} heading="codebook.order" entries={Object.entries(WHY_WORDS[locale].order)} />
      <Codes
        view={view}
        heading="codebook.messages"
        entries={Object.entries(MESSAGES).map(([code, text]) => [code, messageIn({ code, text }, locale)])}
      />
    </Page>
  );
};

interface CodesProps {
  readonly view: View;
  readonly heading: Parameters<View['t']>[0];
  readonly entries: Entries;
}

const Codes = ({ view, heading, entries }: CodesProps) => (
  <section>
    <h2>{view.t(heading)}</h2>
    <dl class="codes">
      {entries.map(([code, words]) => (
        <>
          <dt>
            <code>{code}</code>
          </dt>
          <dd>{words}</dd>
        </>
      ))}
    </dl>
  </section>
);

/** The keys of the pages, as they are bound now. */
export const KeysPage = ({ view }: { readonly view: View }) => (
  <Page view={view} title={view.t('keys.title')}>
    <h1>{view.t('keys.title')}</h1>
    <p class="lead">{view.t('keys.lead')}</p>
    <table class="list keys">
      <Head cells={[view.t('keys.key'), view.t('keys.does')]} />
      <tbody>
        {KEY_ACTIONS.map(({ action, label }) => (
          <tr>
            <th scope="row">
              {view.bindings[action] === '' ? '–' : <kbd>{view.bindings[action] ?? ''}</kbd>}
            </th>
            <td>{view.t(label)}</td>
          </tr>
        ))}
        <tr>
          <th scope="row">
            <kbd>Esc</kbd>
          </th>
          <td>{view.t('keys.escape')}</td>
        </tr>
      </tbody>
    </table>
  </Page>
);
