import { LOCALES } from '../../record/labels/index.ts';
import { KEY_ACTIONS } from '../keys.ts';
import { Page } from '../parts/page.tsx';
import { Outside } from '../parts/text.tsx';
import { THEMES, type View } from '../view.ts';

/** Appearance, language and keys; kept in cookies of this browser. */
export const SettingsPage = ({ view, wrong }: { readonly view: View; readonly wrong?: string }) => {
  const { t } = view;
  return (
    <Page view={view} title={t('nav.settings')}>
      <h1>{t('nav.settings')}</h1>
      <form class="settings" method="post" action="/settings">
        <fieldset>
          <legend>{t('settings.language')}</legend>
          {LOCALES.map((one) => (
            <label class="check">
              <input type="radio" name="lang" value={one} checked={one === view.locale} />{' '}
              {t(`settings.language.${one}`)}
            </label>
          ))}
        </fieldset>
        <fieldset>
          <legend>{t('settings.theme')}</legend>
          {THEMES.map((one) => (
            <label class="check">
              <input type="radio" name="theme" value={one} checked={one === view.theme} />{' '}
              {t(`settings.theme.${one}`)}
            </label>
          ))}
        </fieldset>
        <fieldset>
          <legend>{t('settings.keys')}</legend>
          {(['on', 'off'] as const).map((one) => (
            <label class="check">
              <input type="radio" name="keys" value={one} checked={view.keys === (one === 'on')} />{' '}
              {t(`settings.keys.${one}`)}
            </label>
          ))}
          <details open={wrong !== undefined}>
            <summary>{t('settings.bindings')}</summary>
            {wrong === undefined ? null : (
              <p class="wrong" role="alert">
                {t('settings.bindings.wrong', { key: wrong })}
              </p>
            )}
            <p class="hint">{t('settings.bindings.help')}</p>
            <div class="bindings">
              {KEY_ACTIONS.map(({ action, label }) => (
                <label>
                  <input
                    type="text"
                    name={`key-${action}`}
                    value={view.bindings[action] ?? ''}
                    maxlength={2}
                    size={2}
                    autocomplete="off"
                  />{' '}
                  {t(label)}
                </label>
              ))}
            </div>
          </details>
        </fieldset>
        <p class="hint">{t('settings.about')}</p>
        <button>{t('settings.save')}</button>
      </form>
    </Page>
  );
};

/** A page that says what went wrong and what to do. */
export const ErrorPage = ({
  view,
  kind,
  reason,
}: {
  readonly view: View;
  readonly kind: 'notFound' | 'unclear' | 'internal';
  /** What exactly is wrong, in English. */
  readonly reason?: string;
}) => (
  <Page view={view} title={view.t(`error.${kind}`)}>
    <h1>{view.t(`error.${kind}`)}</h1>
    <p class="lead">{view.t(`error.${kind}.help`)}</p>
    {reason === undefined ? null : (
      <p class="wrong" lang="en">
        <Outside>{reason}</Outside>
      </p>
    )}
    <p>
      <a href="/">{view.t('nav.contacts')}</a>
    </p>
  </Page>
);
