import type { ContactFile, ContactRow } from '../desk.ts';
import type { Change } from '../editing.ts';
import { titleOf } from '../parts/contact.tsx';
import { Because, Write } from '../parts/forms.tsx';
import { Empty } from '../parts/list.tsx';
import { Page } from '../parts/page.tsx';
import { Outside, shortened } from '../parts/text.tsx';
import { labelOf, type View } from '../view.ts';

interface MergeProps {
  readonly view: View;
  readonly file: ContactFile;
  /** Contacts that share a participant. */
  readonly others: readonly ContactRow[];
}

/** Chooses the contacts that are the same as this one. */
export const MergePage = ({ view, file: { row }, others }: MergeProps) => {
  const { t } = view;
  return (
    <Page view={view} title={t('merge.title')} section="/">
      <Crumb view={view} row={row} />
      <h1>{t('merge.title')}</h1>
      <p class="lead">{t('merge.lead')}</p>
      {others.length === 0 ? (
        <Empty>
          <p>{t('merge.none')}</p>
        </Empty>
      ) : (
        <Write view={view} action={`/c/${row.id}/merge`}>
          <fieldset class="choices">
            <legend>{t('merge.choose')}</legend>
            {others.map((other) => (
              <label class="check">
                <input type="checkbox" name="contact" value={other.id} />{' '}
                <span>
                  <Outside>{titleOf(other, view)}</Outside>
                </span>
              </label>
            ))}
          </fieldset>
          <Because view={view} />
          <button>{t('edit.preview')}</button>
        </Write>
      )}
    </Page>
  );
};

/** Chooses the articles that speak of another contact. */
export const SplitPage = ({
  view,
  file: { row, articles },
}: {
  readonly view: View;
  readonly file: ContactFile;
}) => {
  const { t } = view;
  return (
    <Page view={view} title={t('split.title')} section="/">
      <Crumb view={view} row={row} />
      <h1>{t('split.title')}</h1>
      <p class="lead">{t('split.lead')}</p>
      <Write view={view} action={`/c/${row.id}/split`}>
        <fieldset class="choices">
          <legend>{t('split.choose')}</legend>
          {articles.map(({ article }) => (
            <label class="check">
              <input type="checkbox" name="article" value={article.id} />{' '}
              <Outside>{`${view.nameOf(article.id)}: ${shortened(article.title?.quote ?? '')}`}</Outside>
            </label>
          ))}
        </fieldset>
        <Because view={view} />
        <button>{t('edit.preview')}</button>
      </Write>
    </Page>
  );
};

interface PreviewProps {
  readonly view: View;
  readonly title: string;
  readonly action: string;
  /** The fields of the form that asked, to be sent again. */
  readonly fields: readonly (readonly [name: string, value: string])[];
  readonly changes: readonly Change[];
  readonly back: string;
}

/** What a change would do, before it is done. */
export const PreviewPage = ({ view, title, action, fields, changes, back }: PreviewProps) => {
  const { t } = view;
  return (
    <Page view={view} title={title} section="/">
      <h1>{title}</h1>
      {changes.length === 0 ? <p class="lead">{t('edit.nothing')}</p> : <p class="lead">{t('edit.would')}</p>}
      <ul class="changes">
        {changes.map((one) => (
          <li>{changeOf(one, view)}</li>
        ))}
      </ul>
      <Write view={view} action={action}>
        {fields.map(([name, value]) => (
          <input type="hidden" name={name} value={value} />
        ))}
        <input type="hidden" name="confirmed" value="1" />
        <p class="buttons">
          {changes.length === 0 ? null : <button>{t('edit.confirm')}</button>}{' '}
          <a href={back}>{t('edit.cancel')}</a>
        </p>
      </Write>
    </Page>
  );
};

function changeOf({ contact, before, after, attributes }: Change, view: View): string {
  const name = after ?? before;
  const title = name === null ? contact : titleOf(name, view);
  if (after === null) return view.t('edit.gone', { contact: title });
  if (before === null) return view.t('edit.new', { contact: title });
  return view.t('edit.changed', {
    contact: title,
    attributes: attributes.map((one) => labelOf(one, view)).join(', '),
  });
}

interface RefusedProps {
  readonly view: View;
  readonly title: string;
  readonly text: string;
  readonly back: string;
}

/** Why something was not done, and the way back; nothing was changed. */
export const RefusedPage = ({ view, title, text, back }: RefusedProps) => (
  <Page view={view} title={title}>
    <h1>{title}</h1>
    <p class="lead">
      <Outside>{text}</Outside>
    </p>
    <p>
      <a href={back}>{view.t('edit.back')}</a>
    </p>
  </Page>
);

const Crumb = ({ view, row }: { readonly view: View; readonly row: ContactRow }) => (
  <p class="crumb">
    <a href={`/c/${row.id}`}>
      <Outside>{titleOf(row, view)}</Outside>
    </a>
  </p>
);
