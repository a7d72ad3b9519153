import type { Hono } from 'hono';
import { setCookie } from 'hono/cookie';
import { asking, isLocale, isTheme } from './asking.ts';
import type { Desk } from './desk.ts';
import { chosenBindings } from './keys.ts';
import { SettingsPage } from './pages/settings.tsx';

/** A year, in seconds: how long a browser keeps what was chosen. */
const YEAR = 31_536_000;

/** What a reader chooses for themselves, kept in cookies of the browser. */
export function settings(app: Hono, desk: Desk): void {
  app.get('/settings', async (c) => c.html(<SettingsPage view={await asking(c, desk)} />));
  app.post('/settings', async (c) => {
    const form = await c.req.parseBody();
    const choose = (name: string, fits: (text: string) => boolean): void => {
      const value = form[name];
      if (typeof value !== 'string' || !fits(value)) return;
      setCookie(c, name, value, { path: '/', sameSite: 'Strict', maxAge: YEAR, httpOnly: name !== 'theme' });
    };
    choose('lang', isLocale);
    choose('theme', isTheme);
    choose('keys', (text) => text === 'on' || text === 'off');
    const { back } = form;
    // Only the language was chosen, on some page: there it goes on.
    if (typeof back === 'string') return c.redirect(ownPath(back), 303);
    const chosen = chosenBindings(form);
    if (typeof chosen === 'string')
      return c.html(<SettingsPage view={await asking(c, desk)} wrong={chosen} />, 400);
    setCookie(c, 'bindings', chosen.kept, { path: '/', sameSite: 'Strict', maxAge: YEAR, httpOnly: true });
    return c.redirect('/settings', 303);
  });
}

/** The path, if it is one of this server; else the start page. */
function ownPath(path: string): string {
  return /^\/(?![/\\])/u.test(path) ? path : '/';
}
