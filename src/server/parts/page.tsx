import { raw } from 'hono/html';
import type { Child } from 'hono/jsx';
import { LOCALES } from '../../record/labels/index.ts';
import { GO_TO } from '../keys.ts';
import type { View } from '../view.ts';
import { withQuery } from './filters.ts';
import { Outside } from './text.tsx';
import { visible } from '../../text/visible.ts';

/** The pages of the header, in its order. */
export const SECTIONS = [
  { path: '/', key: 'nav.contacts' },
  { path: '/s', key: 'nav.statements' },
  { path: '/d', key: 'nav.differences' },
  { path: '/t', key: 'nav.timeline' },
  { path: '/actors', key: 'nav.actors' },
  { path: '/outlets', key: 'nav.outlets' },
  { path: '/articles', key: 'nav.articles' },
  { path: '/review', key: 'nav.review' },
] as const;

/** Sections that only a project has. */
const KEPT: readonly string[] = ['/review'];

interface Props {
  readonly view: View;
  readonly title: string;
  /** Address of the section that the page belongs to. */
  readonly section?: (typeof SECTIONS)[number]['path'] | undefined;
  /** The same as data: addresses of the twins of the page. */
  readonly twins?: readonly { readonly kind: 'json' | 'csv'; readonly href: string }[];
  readonly children?: Child;
}

/** The frame of every page: header, content, what Readout does not do. */
export const Page = ({ view, title, section, twins = [], children }: Props) => (
  <>
    {raw('<!doctype html>')}
    <html
      lang={view.locale}
      data-theme={view.theme}
      data-keys={view.keys ? 'on' : 'off'}
      data-bindings={JSON.stringify(view.bindings)}
      data-go={JSON.stringify(GO_TO)}
    >
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{`${visible(title)} · ${view.t('app.name')}`}</title>
        <link rel="stylesheet" href="/web/desk.css" />
        <link rel="icon" href="/web/icon.svg" type="image/svg+xml" />
        {twins.map(({ kind, href }) => (
          <link rel="alternate" type={kind === 'json' ? 'application/json' : 'text/csv'} href={href} />
        ))}
        <script src="/web/desk.js" type="module" />
      </head>
      <body>
        <a class="skip" href="#main">
          {view.t('skip.main')}
        </a>
        <Header view={view} section={section} />
        <main id="main" tabindex={-1}>
          {children}
        </main>
        <footer>
          <p>{view.t('app.limits')}</p>
          <div>
            {view.state.writable ? (
              <>
                <a href="/import">{view.t('nav.import')}</a> <a href="/feeds">{view.t('nav.feeds')}</a>{' '}
                <a href="/jobs">{view.t('nav.jobs')}</a> <a href="/audit">{view.t('nav.audit')}</a>
              </>
            ) : null}{' '}
            <a href="/help/codebook">{view.t('nav.codebook')}</a>{' '}
            <a href="/help/keys">{view.t('nav.keys')}</a> <a href="/settings">{view.t('nav.settings')}</a>
            <OtherLanguage view={view} />
          </div>
        </footer>
        <div id="status" role="status" />
      </body>
    </html>
  </>
);

/** The same page in the other language. */
const OtherLanguage = ({ view }: Pick<Props, 'view'>) => {
  const other = LOCALES.find((one) => one !== view.locale);
  return (
    <form class="inline" method="post" action="/settings">
      <input type="hidden" name="back" value={withQuery(view.here, { lang: '' })} />
      <button class="plain" name="lang" value={other} lang={other}>
        {view.t('nav.language')}
      </button>
    </form>
  );
};

const Header = ({ view, section }: Pick<Props, 'view' | 'section'>) => (
  <header class="top">
    <div class="brand">
      <a href="/">{view.t('app.name')}</a>
      <span class="project">
        <Outside>{view.state.name}</Outside>
      </span>
    </div>
    <nav aria-label={view.t('nav.label')}>
      <ul>
        {SECTIONS.filter(({ path }) => view.state.writable || !KEPT.includes(path)).map(({ path, key }) => (
          <li>
            <a href={path} aria-current={path === section ? 'page' : undefined}>
              {view.t(key)}
            </a>
          </li>
        ))}
      </ul>
    </nav>
    <form class="find" role="search" action="/search">
      <input
        type="search"
        name="q"
        aria-label={view.t('nav.search')}
        placeholder={view.t('search.placeholder')}
      />
      <button>{view.t('nav.search')}</button>
    </form>
  </header>
);

interface TwinsProps {
  readonly view: View;
  readonly twins: NonNullable<Props['twins']>;
  readonly of?: 'list.as' | 'record.as';
}

/** The same as data. */
export const Twins = ({ view, twins, of = 'list.as' }: TwinsProps) => (
  <p class="twins">
    {view.t(of)}{' '}
    {twins.map(({ kind, href }, i) => (
      <>
        {i > 0 ? ' · ' : ''}
        <a href={href}>{kind.toUpperCase()}</a>
      </>
    ))}
  </p>
);
