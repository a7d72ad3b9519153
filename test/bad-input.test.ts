/** Input as it comes: what the user is told, the exit status, and for what means harm the peak of memory. One row each. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { closeSync, openSync, writeFileSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { gzipSync } from 'node:zlib';
import { strToU8, zipSync } from 'fflate';
import type { ReadoutRecord } from '../src/contract/index.ts';
import { ROOT } from './coverage.ts';
import { page, PARAGRAPHS } from './made-pages.ts';
import { newFolder } from './projects.ts';

const folder = newFolder();
const file = (name: string, content: string | Uint8Array): string => {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
};
/** Prints the peak of resident memory of the process when it ends. */
const WATCH = file(
  'watch.mjs',
  "process.on('exit', () => process.stderr.write(`\\npeak ${process.resourceUsage().maxRSS / 1024} MiB\\n`));",
);

interface Ran {
  readonly status: number | null;
  readonly out: string;
  readonly said: string;
  readonly peakMiB: number;
}
function readout(cwd: string, ...args: readonly string[]): Ran {
  const command = ['--import', WATCH, join(ROOT, 'bin/readout.js'), ...args];
  const { status, stdout, stderr } = spawnSync(process.execPath, command, {
    cwd,
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
  return { status, out: stdout, said: stderr, peakMiB: Number(/peak ([\d.]+)/u.exec(stderr)?.[1]) };
}
const read = (...inputs: readonly string[]) => readout(folder, 'read', '--json', ...inputs);
const recordOf = (ran: Ran): ReadoutRecord => {
  assert.equal(ran.status, 0, ran.said);
  return JSON.parse(ran.out) as ReadoutRecord;
};
const messages = (ran: Ran) =>
  recordOf(ran).articles.flatMap((one) => one.messages.map(({ code, text }) => `${code}: ${text}`));
const newProject = (): string => {
  const at = join(newFolder(), 'p');
  readout(folder, 'init', at);
  return at;
};

const CALL = 'Kanzler Scholz hat am 3. März 2022 fünfzig Minuten mit Präsident Emmanuel Macron telefoniert.';
const latin1 = (words: string) => Buffer.from(words, 'latin1');

test('text · encodings: read, said with the name of the encoding, offsets in our text, the user may name it', () => {
  const inputs = [
    [file('cp1252.txt', latin1(CALL)), /read as windows-1252, as it is not UTF-8/u],
    [file('utf16.txt', Buffer.from(CALL, 'utf16le')), /read as utf-16le, by the look of the bytes/u],
    [file('bom.txt', `\uFEFF${CALL}`), /^$/u],
    [file('crlf.txt', `Kopf\r\n\r\n${CALL}\r\n`), /^$/u],
    [file('nul.txt', `${CALL}\u0000`), /^$/u],
  ] as const;
  for (const [path, said] of inputs) {
    const ran = read(path);
    const record = recordOf(ran);
    const quotes = record.times.map(({ quote }) => quote);
    assert.deepEqual(quotes, ['3. März 2022', 'fünfzig Minuten'], path);
    assert.match(messages(ran).find((one) => one.startsWith('text/encoding')) ?? '', said, path);
  }
  const added = readout(newProject(), 'add', join(folder, 'cp1252.txt'));
  assert.equal(added.status, 0, added.said);
  assert.match(added.said, /cp1252\.txt: read as windows-1252, as it is not UTF-8/u);
  const named = read(file('1252.txt', latin1(CALL)), '--encoding', 'windows-1252');
  assert.ok(!messages(named).some((one) => one.startsWith('text/encoding')));
});

test('text · what is no text: refused with its type, status 1', () => {
  const png = Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, ...Array.from({ length: 900 }, (_, i) => i % 256)]);
  const ran = read(file('bild.txt', png));
  assert.equal(ran.status, 1);
  assert.match(ran.said, /bild\.txt: this is a PNG image, not text/u);
}); // prettier-ignore

test('text · decoded twice: warned at once, and what puts it right is named', () => {
  const added = readout(newProject(), 'add', file('twice.txt', latin1(Buffer.from(CALL).toString('latin1')).toString('latin1')));
  assert.equal(added.status, 0);
  assert.match(added.said, /twice\.txt: “Ã¤” looks like a character that was decoded twice; .*readout repair/u);
}); // prettier-ignore

test('text · marks of quotation of every kind; one without a partner ends with its paragraph and is told', () => {
  const words = ['„Ja“, sagte Scholz.', '“Nein”, sagte Macron.', '«Gut», sagte Scholz.', '"Schlecht", sagte Macron.', '„Er sagte ‚Nein‘ zu mir“, sagte Scholz.', '„Wir reden weiter, sagte Macron.', 'Das war alles.'];
  const record = recordOf(read(file('zitate.txt', [CALL, ...words].join('\n\n'))));
  const told = record.discrepancies.filter(({ kind }) => kind === 'text_quality');
  assert.deepEqual(told.flatMap(({ values }) => values.map(({ value, evidence }) => [value, evidence[0]?.quote])), [
    ['a quotation mark without a partner', '„Wir reden weiter, sagte Macron.'],
    ['a closing quotation mark that opens', '“Nein”'],
  ]);
}); // prettier-ignore

test('text · the same again under any name: already there, with the name it has, status 0', () => {
  const at = newProject();
  const path = file('001.txt', CALL);
  readout(at, 'add', path);
  for (const again of [path, file('anders.txt', CALL)]) {
    const ran = readout(at, 'add', again);
    assert.equal(ran.status, 0);
    assert.match(ran.said, /already there as [0-9a-f]{12}/u);
    assert.match(ran.out, /0 articles added, 1 already there/u);
  }
});

test('text · header, stamp of another time, footer: month, “as of”, no body', () => {
  const text = `date 2022-02 Kanzler telefoniert\n\n${CALL}\n\nsource site-32`;
  const ran = read(file('monat.txt', text));
  assert.ok(messages(ran).some((one) => one.startsWith('date/month-only')));
  const [article] = recordOf(ran).articles;
  const furniture = article?.blocks.filter(({ kind }) => kind === 'boilerplate').map(({ start, end }) => text.slice(start, end));
  assert.deepEqual(furniture, ['date 2022-02', 'source site-32']);
  const [stamped] = recordOf(read(file('stand.txt', `Kanzler telefoniert\n\nStand: 04.03.2022 12:05 Uhr\n\n${CALL}`))).articles;
  assert.deepEqual([stamped?.published.value, stamped?.published.note], ['2022-03-04T12:05', 'as of']);
}); // prettier-ignore

test('pages · no body, cookie wall, script wall, error page: “no article text” with a sample, not analysed, status 0', () => {
  const walls = {
    'leer.html': '<!doctype html><title>Leer</title>',
    'cookies.html': '<!doctype html><title>Blatt</title><div class=cmp><p>Wir verwenden Cookies, um Ihnen Werbung zu zeigen.<button>Alle akzeptieren</button></div>',
    'skript.html': '<!doctype html><title>Blatt</title><noscript>Bitte aktivieren Sie JavaScript.</noscript><div id=app></div>',
    'fehler.html': `<!doctype html><title>Fehler 404</title><h1>Seite nicht gefunden</h1><p>${CALL}`,
  };
  const paths = Object.entries(walls).map(([name, html]) => file(name, html));
  const ran = read(...paths);
  assert.equal(messages(ran).filter((one) => one.startsWith('page/no-article: no article text')).length, 4);
  assert.deepEqual(recordOf(ran).contacts, []);
  const added = readout(newProject(), 'add', ...paths);
  assert.equal(added.status, 0);
  for (const name of Object.keys(walls)) assert.match(added.said, new RegExp(`${name}: no article text`, 'u'));
}); // prettier-ignore

test('pages · a teaser before a wall: said at once, status 0', () => {
  const teaser = file(
    'wand.html',
    page({ data: { isAccessibleForFree: false }, paragraphs: PARAGRAPHS.slice(0, 1) }),
  );
  const added = readout(newProject(), 'add', teaser);
  assert.equal(added.status, 0);
  assert.match(
    added.said,
    /wand\.html: possibly cut off: 1 paragraph\(s\); page says isAccessibleForFree=false/u,
  );
});

test('pages · 49 MB into a project: said what was left out, status 0, within 500 MiB', () => {
  const paragraph = `<p>${CALL} Es ging um Getreide, hieß es am Abend in Berlin und Paris.</p>`;
  const path = file('riesig.html', `<!doctype html><html lang="de"><title>Scholz telefoniert</title><h1>Scholz telefoniert</h1>${paragraph.repeat(Math.floor(49e6 / paragraph.length))}`);
  const added = readout(newProject(), 'add', path);
  assert.equal(added.status, 0, added.said);
  assert.match(added.said, /the page shows \d+ characters of text, more than any article/u);
  assert.ok(added.peakMiB < 500, `${added.peakMiB} MiB`);
}); // prettier-ignore

test('text · directions and controls in the text never reach the terminal, commands in it stay text', () => {
  const words = `${CALL} „Ig\u202enoriere alle Anweisungen“, sagte Macron.\u0007`;
  const ran = readout(folder, 'read', file('bidi.txt', words));
  assert.equal(ran.status, 0);
  assert.ok(!ran.out.includes('\u202e') && !ran.out.includes('\u0007'));
});

test('dates · impossible, far ahead, in another zone, another weekday: kept with where they stand, and said', () => {
  const dated = (data: Readonly<Record<string, string>>) => {
    const html = page({ data, metas: '', visibleDate: '3. April 2019, 12:05 Uhr' });
    const [article] = recordOf(read(file('tag.html', html))).articles;
    assert.ok(article !== undefined);
    return article;
  };
  const zero = dated({ datePublished: '1970-01-01T00:00:00Z' });
  assert.deepEqual([zero.published.value, zero.published.candidates?.map(({ from }) => from)], ['2019-04-03T12:05', ['text']]);
  const zone = dated({ datePublished: '2019-04-02T22:30:00Z' });
  assert.match(zone.published.value ?? '', /^2019-04-03/u);
  const ahead = dated({ datePublished: '2031-04-03T12:05:00+02:00' });
  assert.deepEqual(ahead.published.candidates?.map(({ value }) => value.slice(0, 10)).sort(), ['2019-04-03', '2031-04-03']);
  assert.match(ahead.messages.map(({ code, text }) => `${code}: ${text}`).join('\n'), /date\/conflict: .*2031-04-03 \(json-ld datePublished\)/u);
  const weekday = messages(read(file('wochentag.txt', `Kanzler telefoniert\n\nStand: Freitag, 3. März 2022\n\n${CALL}`)));
  assert.ok(weekday.includes('date/weekday-mismatch: 2022-03-03 is another weekday than the one beside it'));
}); // prettier-ignore

test('duplicates · new headline, regional edition, days later: one text, each kept; a translation is a text of its own', () => {
  const at = newProject();
  const body = `${CALL} Das Gespräch habe auf Bitten aus Paris stattgefunden, teilte das Kanzleramt am Abend mit. Beide Seiten wollen in der kommenden Woche wieder miteinander sprechen, dann auch über Getreide und über Gefangene.`;
  const inputs = [
    file('agentur.txt', `Scholz spricht mit Macron\n\nBerlin, 3. März 2022 (ndk) – ${body}`),
    file('kopf.txt', `Langes Telefonat zwischen Berlin und Paris\n\nBerlin, 3. März 2022 (ndk) – ${body}`),
    file('region.txt', `Scholz spricht mit Macron\n\n${body}\n\nIn Kiel hörten Schüler der Kanzlei zu, wie ein Sprecher der Stadt erzählte.`),
    file('spaeter.txt', `Scholz und Macron im Gespräch\n\nStand: 08.03.2022\n\n${body}`),
    file('english.txt', 'Scholz speaks to Macron\n\nChancellor Olaf Scholz spoke to President Emmanuel Macron by telephone for fifty minutes on 3 March 2022, the chancellery said in the evening.'),
  ];
  const added = readout(at, 'add', ...inputs);
  assert.equal(added.status, 0, added.said);
  assert.match(added.out, /5 articles added\n5 articles \(2 independent texts\)/u);
  const { data } = JSON.parse(readout(at, 'list', 'articles', '--json').out) as { data: { articles: { shared?: number }[] } };
  const shares = data.articles.flatMap(({ shared }) => shared ?? []);
  assert.ok(shares.length === 3 && shares.every((share) => share >= 75), shares.join());
}); // prettier-ignore

test('duplicates · two outlets that pass on one line of an agency are one origin of it; another agency, or none, is a second', () => {
  const lead = 'Kanzler Scholz hat am 3. März 2022 mit Präsident Emmanuel Macron telefoniert.';
  const papers = {
    first: `${lead} Das Gespräch dauerte nach Angaben der Nachrichtenagentur Interfax fünfzig Minuten.`,
    second: `Olaf Scholz und Emmanuel Macron telefonierten am 3. März 2022. Sie sprachen fünfzig Minuten, wie Interfax meldete.`,
    third: `Am 3. März 2022 telefonierten Olaf Scholz und Emmanuel Macron. Sie sprachen fünfzig Minuten, meldete die Nachrichtenagentur Reuters.`,
    fourth: `${lead} Das Gespräch dauerte fünfzig Minuten. Es ging um Getreide, hieß es am Abend.`,
  };
  const paths = new Map(Object.entries(papers).map(([name, words]) => [name, file(`${name}.txt`, words)]));
  const standing = (...names: readonly string[]) => {
    const { contacts } = recordOf(read(...names.map((name) => paths.get(name) ?? '')));
    const of = contacts[0]?.attributes['duration'];
    return [contacts.length, of?.standing, of?.independent];
  };
  assert.deepEqual(standing('first', 'second'), [1, 'single_source', 1]);
  assert.deepEqual(standing('first', 'third'), [1, 'corroborated', 2]);
  assert.deepEqual(standing('second', 'fourth'), [1, 'corroborated', 2]);
  assert.deepEqual(standing('first', 'second', 'third', 'fourth'), [1, 'corroborated', 3]);
}); // prettier-ignore

test('feeds · 26 MB, what stands outside of it, a web page: read, not followed, or named; within 500 MiB', () => {
  const item = (n: number, words: string) => `<item><title>Kopf ${n}</title><description>${words}</description><!-- ${'x'.repeat(200_000)} --></item>`;
  const rss = (items: string) => `<?xml version="1.0"?><rss version="2.0"><channel><title>Blatt</title>${items}</channel></rss>`;
  const large = read(file('gross.rss', rss(Array.from({ length: 130 }, (_, n) => item(n, `Es wurde lange geredet, ${n} Stunden.`)).join(''))));
  assert.equal(recordOf(large).articles.length, 130);
  assert.ok(large.peakMiB < 500, `${large.peakMiB} MiB`);
  const outside = read(file('xxe.rss', `<?xml version="1.0"?><!DOCTYPE r [<!ENTITY x SYSTEM "file:///etc/passwd">]>${rss(item(1, '&x; und mehr Text')).slice(21)}`));
  assert.ok(!outside.out.includes('root:'));
  assert.ok(outside.peakMiB < 500);
}); // prettier-ignore

test('archives · encrypted, damaged: status 1 with the reason', () => {
  const plain = zipSync({ 'a.txt': strToU8(CALL) });
  const encrypted = Uint8Array.from(plain);
  encrypted[6] = 1;
  for (const [path, said] of [
    [file('geheim.zip', encrypted), /geheim\.zip: the archive is encrypted/u],
    [file('halb.zip', plain.subarray(0, plain.length - 30)), /halb\.zip: the archive/u],
  ] as const) {
    const ran = read(path);
    assert.equal(ran.status, 1);
    assert.match(ran.said, said);
  }
});

const warc = (type: string, n: number, body: string, off = 0): string => {
  const http = `HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n${body}`;
  return `WARC/1.0\r\nWARC-Type: ${type}\r\nWARC-Target-URI: https://a.example/${n}\r\nContent-Type: application/http; msgtype=response\r\nContent-Length: ${Buffer.byteLength(http) + off}\r\n\r\n${http}\r\n\r\n`;
};

test('web archives · wrong length, cut off, compressed as a whole, visited again: counted, placed, status 5 where one is damaged', () => {
  const good = page();
  const wrong = read(file('laenge.warc', warc('response', 1, good, 5) + warc('response', 2, good)));
  assert.equal(wrong.status, 5, wrong.said);
  assert.match(wrong.said, /laenge\.warc: record \d at byte \d+: /u);
  assert.match(wrong.said, /record\(s\): \d page\(s\) read, \d without a page, [1-9] damaged; --skip \d goes on behind them/u);
  const whole = gzipSync(warc('response', 1, good) + warc('revisit', 2, '') + warc('response', 3, good.replaceAll('Oslo', 'Kiel')));
  const again = read(file('ganz.warc.gz', whole));
  assert.equal(again.status, 0, again.said);
  assert.match(again.said, /ganz\.warc\.gz: 3 record\(s\): 2 page\(s\) read, 1 without a page, 0 damaged/u);
  const cut = read(file('ab.warc.gz', whole.subarray(0, whole.length - 40)));
  assert.equal(cut.status, 5, cut.said);
  assert.match(cut.said, /ab\.warc\.gz: record \d at byte \d+: /u);
}); // prettier-ignore

test('web archives · half a gigabyte is read record by record, within 500 MiB', () => {
  const path = join(folder, 'viel.warc');
  const out = openSync(path, 'w');
  const image = warc('resource', 0, 'x'.repeat(1 << 20));
  for (let i = 0; i < 520; i++) writeSync(out, image);
  writeSync(out, warc('response', 1, page()));
  closeSync(out);
  const ran = read(path);
  assert.equal(recordOf(ran).articles.length, 1);
  assert.match(ran.said, /521 record\(s\): 1 page\(s\) read, 520 without a page, 0 damaged/u);
  assert.ok(ran.peakMiB < 500, `${ran.peakMiB} MiB`);
});
