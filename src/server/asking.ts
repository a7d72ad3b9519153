import type { Context } from 'hono';
import { getCookie } from 'hono/cookie';
import { LOCALES, type Locale } from '../record/labels/index.ts';
import type { Desk } from './desk.ts';
import { bindingsOf } from './keys.ts';
import { titleOf } from './parts/contact.tsx';
import { THEMES, viewOf, type Theme, type View } from './view.ts';

/** The language of a page: as chosen, else as the browser asks, else English. */
export function localeOf(c: Context): Locale {
  const chosen = c.req.query('lang') ?? getCookie(c, 'lang');
  if (chosen !== undefined && isLocale(chosen)) return chosen;
  const asked =
    c.req
      .header('accept-language')
      ?.split(',')
      .map((one) => one.trim().slice(0, 2).toLowerCase()) ?? [];
  return asked.find(isLocale) ?? 'en';
}

/** What a page needs to know of who asks; `articles` are those whose names it will show. */
export async function asking(c: Context, desk: Desk, articles: readonly string[] = []): Promise<View> {
  const { pathname, search } = new URL(c.req.url);
  const theme = getCookie(c, 'theme') ?? '';
  return viewOf(
    {
      locale: localeOf(c),
      theme: isTheme(theme) ? theme : 'auto',
      keys: getCookie(c, 'keys') !== 'off',
      bindings: bindingsOf(getCookie(c, 'bindings')),
      here: `${pathname}${search}`,
      state: await desk.state(),
    },
    articles.length === 0 ? undefined : await desk.names([...new Set(articles)]),
  );
}

/** What contacts are called on a page; those that are not there are left out. */
export async function titlesOf(
  desk: Desk,
  contacts: readonly string[],
  view: View,
): Promise<ReadonlyMap<string, string>> {
  const sketches = await desk.sketches([...new Set(contacts)], view.locale);
  return new Map([...sketches].map(([id, sketch]) => [id, titleOf(sketch, view)]));
}

export function isLocale(text: string): text is Locale {
  return (LOCALES as readonly string[]).includes(text);
}

export function isTheme(text: string): text is Theme {
  return (THEMES as readonly string[]).includes(text);
}
