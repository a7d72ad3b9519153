import { Page } from '../parts/page.tsx';
import type { View } from '../view.ts';

interface Props {
  readonly view: View;
  /** Bytes that can be sent at once. */
  readonly most: number;
  /** What was wrong with the form that was sent. */
  readonly wrong?: 'nothing' | 'address' | 'date' | 'tooLarge';
}

/** Puts articles in: files, or addresses to be fetched. */
export const ImportPage = ({ view, most, wrong }: Props) => {
  const { t } = view;
  return (
    <Page view={view} title={t('import.title')} section="/articles">
      <h1>{t('import.title')}</h1>
      <p class="lead">{t('import.lead')}</p>
      {wrong === undefined ? null : (
        <p class="wrong" role="alert">
          {t(`import.${wrong}`, { mib: Math.round(most / 1024 / 1024) })}
        </p>
      )}
      <form class="write import" method="post" action="/import" enctype="multipart/form-data">
        <label class="drop">
          {t('import.files')}
          <input type="file" name="files" multiple />
          <span class="hint">{t('import.files.help', { mib: Math.round(most / 1024 / 1024) })}</span>
        </label>
        <label>
          {t('import.urls')}
          <textarea name="urls" rows={2} placeholder="https://" />
          <span class="hint">{t('import.urls.help')}</span>
        </label>
        <label>
          {t('articles.outlet')} <small>{t('import.unstated')}</small>
          <input type="text" name="outlet" maxlength={200} />
        </label>
        <label>
          {t('articles.published')} <small>{t('import.unstated')}</small>
          <input type="text" name="published" maxlength={10} placeholder="2022-02-12" />
        </label>
        <button>{t('import.add')}</button>
      </form>
      <p class="hint">
        {t('import.command')} <code>readout add FILE...</code>
      </p>
    </Page>
  );
};
