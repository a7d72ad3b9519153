/** Saved pages of our own making. */

export const PARAGRAPHS: readonly string[] = [
  'Die Ministerin ist am Mittwoch nach Oslo gereist, um dort mit ihrem Kollegen über das Abkommen zu sprechen, das seit zwei Jahren ruht.',
  'Nach Angaben ihres Ministeriums soll es in den Gesprächen auch um die Lage an der Grenze gehen, an der es zuletzt mehrere Zwischenfälle gegeben hatte.',
  'Der norwegische Minister sagte, er erwarte keine schnelle Einigung. Beide Seiten hätten aber gezeigt, dass sie miteinander reden wollen.',
  'Offen ist, ob das Abkommen noch in diesem Jahr unterzeichnet wird. Dazu wollte sich die Ministerin vor der Abreise nicht äußern.',
];

/** What differs from the page that has everything. */
export interface PageParts {
  /** Fields of the data that replace the usual ones; an empty object: no data at all. */
  readonly data?: Readonly<Record<string, unknown>>;
  readonly metas?: string;
  readonly visibleDate?: string;
  readonly paragraphs?: readonly string[];
}

/** A saved page as newspapers make them. */
export function page(parts: PageParts = {}): string {
  const {
    data,
    metas = '<meta property="article:published_time" content="2019-04-03T12:05:00+02:00"><meta name="author" content="Anna Beispiel">',
    visibleDate = '3. April 2019, 12:05 Uhr',
    paragraphs = PARAGRAPHS,
  } = parts;
  const fields = {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    headline: 'Ministerin reist zu Gesprächen nach Oslo',
    datePublished: '2019-04-03T12:05:00+02:00',
    author: { '@type': 'Person', name: 'Anna Beispiel' },
    ...data,
  };
  const script =
    data !== undefined && Object.keys(data).length === 0
      ? ''
      : `<script type="application/ld+json">${JSON.stringify(fields)}</script>`;
  const [one = '', two = '', ...more] = paragraphs;
  return `<!doctype html>
<html lang="de"><head><meta charset="utf-8"><title>Ministerin reist zu Gesprächen nach Oslo | Beispielblatt</title>
<meta property="og:site_name" content="Beispielblatt"><link rel="canonical" href="https://blatt.example/oslo-1">
${metas}${script}<style>p { color: red }</style></head>
<body><header><nav><ul><li><a href="/">Startseite</a></li><li><a href="/welt">Welt</a></li></ul></nav></header>
<main><article>
<h1>Ministerin reist zu Gesprächen nach Oslo</h1>
<p class="dek">Drei Tage lang soll über das Abkommen verhandelt werden.</p>
<div class="byline">Von Anna Beispiel</div><div class="date">${visibleDate}</div>
<figure><img src="a.jpg"><figcaption>Die Ministerin am Flughafen. Foto: Anna Beispiel/dpa</figcaption></figure>
<p>${one}</p>${two === '' ? '' : `<p>${two}</p>`}
<script>alert('x')</script>
<aside class="related"><h3>Mehr zum Thema</h3><ul><li><a href="/b">Wie das Abkommen entstand</a></li></ul></aside>
${more.length === 0 ? '' : '<h2>Offene Fragen</h2>'}
${more.map((words) => `<p>${words}</p>`).join('\n')}
<div class="newsletter"><p>Unser Newsletter bringt Ihnen jeden Morgen das Wichtigste.</p></div>
</article></main>
<footer><a href="/impressum">Impressum</a></footer></body></html>`;
}
