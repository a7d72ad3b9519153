import type { AreaKind, FactKind } from '../../model/web-page.ts';

/** Elements whose content no reader of the page sees as text. */
export const UNSEEN: ReadonlySet<string> = new Set([
  'script', 'style', 'template', 'svg', 'math', 'object', 'embed', 'iframe', 'frameset', 'noframes', 'canvas', 'audio', 'video', 'map', 'select',
  'datalist', 'textarea', 'applet',
]); // prettier-ignore

/** Elements that set their content apart from what stands before and behind. */
export const BLOCKS: ReadonlySet<string> = new Set([
  'address', 'article', 'aside', 'blockquote', 'body', 'button', 'caption', 'center', 'dd', 'details', 'dialog', 'dir', 'div', 'dl', 'dt',
  'fieldset', 'figcaption', 'figure', 'footer', 'form', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'head', 'header', 'hgroup', 'hr', 'html', 'legend', 'li',
  'main', 'menu', 'nav', 'noscript', 'ol', 'option', 'p', 'pre', 'search', 'section', 'summary', 'table', 'tbody', 'td', 'tfoot', 'th', 'thead', 'title',
  'tr', 'ul',
]); // prettier-ignore

/** Elements that say by their name what stands in them. */
export const AREA_OF_TAG: Readonly<Record<string, AreaKind>> = {
  article: 'article',
  main: 'main',
  title: 'title',
  nav: 'navigation',
  footer: 'footer',
  header: 'header',
  aside: 'aside',
  figure: 'figure',
  figcaption: 'caption',
  form: 'form',
  table: 'table',
  blockquote: 'quote',
  noscript: 'noscript',
  dialog: 'dialog',
  button: 'button',
  time: 'date',
};

/** Values of `role` that say the same. */
export const AREA_OF_ROLE: Readonly<Record<string, AreaKind>> = {
  navigation: 'navigation',
  banner: 'header',
  contentinfo: 'footer',
  complementary: 'aside',
  dialog: 'dialog',
  alertdialog: 'dialog',
  main: 'main',
  article: 'article',
  search: 'form',
};

/** Values of `itemprop` that say the same. */
export const AREA_OF_PROPERTY: Readonly<Record<string, AreaKind>> = {
  articlebody: 'body',
  author: 'author',
  datepublished: 'date',
  datemodified: 'date',
  comment: 'comments',
};

/**
 * Words in class names and ids, and what they say of the element. A name is split at hyphens, underscores, capitals and
 * digits; a word of two parts (`most-read`) must stand in that order.
 */
export const AREA_WORDS: readonly (readonly [AreaKind, readonly string[]])[] = [
  ['body', ['article-body', 'article-content', 'article-text', 'articlebody', 'articlecontent', 'articletext', 'body-text', 'bodytext', 'content-body', 'entry-content',
    'news-text', 'post-body', 'post-content', 'richtext', 'rich-text', 'story-body', 'story-content', 'storybody', 'storycontent', 'story-text', 'single-content', 'post-text', 'article-copy', 'body-copy']],
  ['comments', ['comment', 'comments', 'commentlist', 'disqus', 'respond', 'kommentar', 'kommentare', 'replies', 'leserbriefe', 'coral']],
  ['share', ['share', 'shares', 'sharing', 'sharebar', 'sharedaddy', 'addthis', 'addtoany', 'social', 'socials', 'shariff', 'follow', 'teilen', 'jp-relatedposts', 'heateor', 'sociable']],
  ['more', ['related', 'relatedposts', 'recommend', 'recommended', 'recommendation', 'recommendations', 'recirc', 'recirculation', 'outbrain', 'taboola', 'most-read', 'most-popular', 'mostread',
    'mostpopular', 'popular', 'trending', 'read-more', 'readmore', 'more-stories', 'more-from', 'read-next', 'up-next', 'teaser', 'teasers', 'teaserlist', 'promo', 'also', 'see-also', 'crosslinks', 'similar', 'latest', 'yarpp', 'mehr-zum-thema', 'linklist', 'related-articles', 'readon', 'suggested', 'storylist', 'further-reading', 'inlinelinks']],
  ['newsletter', ['newsletter', 'newsletters', 'subscribe', 'subscription', 'signup', 'sign-up', 'mailchimp', 'optin', 'donate', 'donation', 'spenden', 'spende', 'abo', 'membership']],
  ['paywall', ['paywall', 'piano', 'regwall', 'tp-container', 'offer', 'offers', 'pur-abo']],
  ['advertisement', ['ad', 'ads', 'adv', 'advert', 'adverts', 'advertisement', 'advertising', 'adslot', 'adbox', 'adsense', 'adsbygoogle', 'anzeige', 'anzeigen', 'werbung', 'sponsor', 'sponsored', 'dfp', 'native-ad', 'commercial', 'affiliate', 'advertorial']],
  ['author', ['author', 'authors', 'byline', 'bylines', 'autor', 'autoren', 'bio', 'biography', 'contributor', 'contributors', 'writer', 'author-box', 'about-author', 'vcard']],
  ['tags', ['tags', 'tag', 'taglist', 'tag-list', 'tagcloud', 'topics', 'keywords', 'schlagworte', 'categories', 'category', 'cat-links', 'tags-links']],
  ['breadcrumb', ['breadcrumb', 'breadcrumbs', 'crumbs', 'brotkrumen']],
  ['caption', ['caption', 'captions', 'credit', 'credits', 'copyright', 'bildunterschrift', 'bildnachweis', 'image-info', 'photographer', 'imagesource', 'wp-caption-text', 'media-caption', 'legend', 'image-meta', 'slideshow', 'gallery', 'carousel', 'lightbox', 'bildergalerie']],
  ['consent', ['cookie', 'cookies', 'consent', 'gdpr', 'cmp', 'cookiebar', 'cookie-banner', 'usercentrics', 'onetrust', 'privacy', 'dsgvo', 'borlabs']],
  ['navigation', ['nav', 'navi', 'navbar', 'navigation', 'menu', 'menue', 'submenu', 'pagination', 'pager', 'pagenav', 'skip', 'skiplink', 'skip-link', 'toolbar', 'toc', 'sitemap', 'prev-next', 'nav-links', 'topbar', 'masthead']],
  ['footer', ['footer', 'foot', 'bottom', 'colophon', 'postmeta', 'post-meta', 'entry-meta', 'entry-footer', 'article-footer', 'article-meta', 'entry-utility', 'postmetadata']],
  ['aside', ['sidebar', 'sidebars', 'aside', 'widget', 'widgets', 'widget-area', 'infobox', 'factbox', 'marginal', 'marginalspalte', 'secondary', 'rail', 'right-rail', 'zusatzinfo']],
  ['date', ['date', 'dateline', 'datetime', 'datum', 'time', 'timestamp', 'published', 'pubdate', 'publish-date', 'post-date', 'entry-date', 'posted-on', 'updated', 'zeit', 'zeitstempel', 'publication', 'veroeffentlicht']],
  ['dek', ['dek', 'standfirst', 'subheadline', 'sub-headline', 'subtitle', 'sub-title', 'subhead', 'subheading', 'deck', 'summary', 'excerpt', 'unterzeile', 'untertitel', 'abstract', 'description', 'sell', 'strapline']],
  ['lead', ['lead', 'lede', 'intro', 'introduction', 'introtext', 'vorspann', 'anleser', 'einleitung', 'teasertext', 'leadtext', 'opener', 'article-intro', 'shorttext']],
  ['dialog', ['modal', 'popup', 'overlay', 'lightbox-content', 'tooltip', 'toast', 'dropdown', 'flyout']],
  ['furniture', ['print', 'printonly', 'login', 'anmelden', 'register', 'search', 'suche', 'rating', 'vote', 'voting', 'poll', 'player', 'feedback', 'disclaimer', 'screen-reader-text', 'sr-only', 'visually-hidden', 'visuallyhidden', 'kicker', 'dachzeile', 'rubrik', 'eyebrow', 'readtime', 'reading-time', 'lesedauer', 'app-banner', 'logo', 'embed', 'ticker', 'weather', 'stock', 'quiz', 'correction-form', 'bookmark', 'merkliste', 'listen', 'audio', 'vorlesen', 'webpush', 'imprint', 'impressum', 'notice', 'meta', 'contact', 'hotline', 'event', 'calendar', 'kalender', 'archive', 'archives', 'blogroll', 'shop', 'product', 'coupon']],
  ['entry', ['liveblog-entry', 'live-blog-entry', 'liveblog-post', 'live-post', 'liveblog-item', 'ticker-entry', 'ticker-item', 'liveticker-item', 'timeline-item', 'liveblog-event', 'live-entry']],
]; // prettier-ignore

/** Names of `meta` elements (`name`, `property`, `itemprop`, in lower case) and what they say. */
export const META_FACTS: Readonly<Record<string, FactKind>> = {
  'og:title': 'headline',
  'twitter:title': 'headline',
  'dc.title': 'headline',
  'dcterms.title': 'headline',
  headline: 'headline',
  'og:description': 'dek',
  'twitter:description': 'dek',
  description: 'dek',
  author: 'byline',
  'article:author': 'byline',
  'dc.creator': 'byline',
  'dcterms.creator': 'byline',
  'parsely-author': 'byline',
  'sailthru.author': 'byline',
  'article:published_time': 'published',
  'article:published': 'published',
  'og:published_time': 'published',
  'og:article:published_time': 'published',
  datepublished: 'published',
  'article.published': 'published',
  'publish-date': 'published',
  'publish_date': 'published',
  publishdate: 'published',
  pubdate: 'published',
  'publication_date': 'published',
  'publication-date': 'published',
  'parsely-pub-date': 'published',
  'sailthru.date': 'published',
  'rnews:datepublished': 'published',
  'dc.date.issued': 'published',
  'dcterms.issued': 'published',
  'dc.date.created': 'published',
  'dcterms.created': 'published',
  'dc.date': 'published',
  'dcterms.date': 'published',
  'dc.date.published': 'published',
  'citation_publication_date': 'published',
  'citation_date': 'published',
  datecreated: 'published',
  date: 'published',
  'date.issued': 'published',
  'timestamp': 'published',
  'og:pubdate': 'published',
  'cxenseparse:recs:publishtime': 'published',
  'cxenseparse:publishtime': 'published',
  'article_date_original': 'published',
  'originalpublicationdate': 'published',
  'article:modified_time': 'modified',
  'og:updated_time': 'modified',
  'datemodified': 'modified',
  'last-modified': 'modified',
  'dcterms.modified': 'modified',
  'dc.date.modified': 'modified',
  'revision_date': 'modified',
  'revised': 'modified',
  'og:site_name': 'outlet',
  'application-name': 'outlet',
  'publisher': 'outlet',
  'dc.publisher': 'outlet',
  'citation_journal_title': 'outlet',
  'og:locale': 'language',
  'content-language': 'language',
  'dc.language': 'language',
  language: 'language',
  'og:url': 'url',
  'twitter:url': 'url',
  'og:type': 'type',
  'article:content_tier': 'free',
}; // prettier-ignore
