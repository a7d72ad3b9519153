import type { ReviewQueue } from '../editing.ts';
import { Differences } from '../parts/differences.tsx';
import { Because, Done, Write } from '../parts/forms.tsx';
import { Hint } from '../parts/hint.tsx';
import { Empty, NoArticles } from '../parts/list.tsx';
import { Page } from '../parts/page.tsx';
import { Outside } from '../parts/text.tsx';
import { labelOf, type View } from '../view.ts';

interface Props {
  readonly view: View;
  readonly queue: ReviewQueue;
  readonly contacts: ReadonlyMap<string, string>;
}

/** What waits for a decision, one card at a time; every decision brings the next. */
export const ReviewPage = ({ view, queue, contacts }: Props) => {
  const { t } = view;
  const { difference: one, texts, at: i, total, proposals } = queue;
  return (
    <Page view={view} title={t('review.title')} section="/review">
      <Done view={view} />
      <h1>{t('review.title')}</h1>
      <p class="lead">{t('review.lead', { n: total + proposals.length })}</p>
      {one === null && proposals.length === 0 ? (
        view.state.articles === 0 ? (
          <NoArticles view={view} />
        ) : (
          <Empty>
            <p>
              {t('review.done')} <a href="/d">{t('differences.title')}</a> ·{' '}
              <a href="/audit">{t('audit.title')}</a>
            </p>
          </Empty>
        )
      ) : null}
      {one === null ? null : (
        <section class="card" aria-label={t('review.of', { i: i + 1, n: total })}>
          <p class="hint">{t('review.of', { i: i + 1, n: total })}</p>
          <Differences view={view} rows={[one]} contacts={contacts} texts={texts} />
          <Write view={view} action={`/d/${one.id}/state`} class="decide">
            <input type="hidden" name="back" value={`/review?at=${i}`} />
            <Because view={view} />
            <p class="buttons">
              <button name="state" value="explained" data-action="explained">
                {t('review.explained')} <Hint view={view} action="explained" />
              </button>
              <button name="state" value="same" data-action="same">
                {t('review.same')} <Hint view={view} action="same" />
              </button>
              <button name="state" value="ignored" data-action="ignored">
                {t('review.ignored')} <Hint view={view} action="ignored" />
              </button>
              {total > 1 ? (
                <a class="button" href={`/review?at=${(i + 1) % total}`} data-action="skip">
                  {t('review.skip')} <Hint view={view} action="skip" />
                </a>
              ) : null}
            </p>
          </Write>
        </section>
      )}
      {proposals.length === 0 ? null : (
        <section>
          <h2>{t('review.proposals')}</h2>
          <ul class="proposals">
            {proposals.map(({ contact, attribute, entered, read }) => (
              <li>
                <a href={`/c/${contact}#v-${attribute}`}>
                  <Outside>{contacts.get(contact) ?? contact}</Outside>
                </a>{' '}
                {labelOf(attribute, view)}: {t('review.entered')} <code>{JSON.stringify(entered)}</code>,{' '}
                {t('review.read')} <code>{read.map((value) => JSON.stringify(value)).join(', ')}</code>
              </li>
            ))}
          </ul>
        </section>
      )}
    </Page>
  );
};
