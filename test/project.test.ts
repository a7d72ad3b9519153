import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readFileSync } from 'node:fs';
import { addInputs, openProject, readCoverage, EXPORTERS, type Project } from '../src/app.ts';
import { ReadoutError } from '../src/model/errors.ts';
import { SAMPLE } from './coverage.ts';
import { exported, projectOf, put, text } from './projects.ts';

const BECAUSE = { because: 'for the test' };

/** Short texts of our own about a call; the number of minutes and the days differ. */
const CALL = (minutes: string, more = ''): string =>
  `Scholz telefoniert mit Macron\n\nBerlin, 4. März 2022. Bundeskanzler Olaf Scholz hat am Donnerstag mit dem französischen ` +
  `Präsidenten Emmanuel Macron telefoniert. Das Gespräch dauerte ${minutes} Minuten. ${more}`;
const MEETING =
  'Scholz und Macron treffen sich in Berlin\n\nBerlin, 9. Mai 2022. Bundeskanzler Olaf Scholz und der französische Präsident ' +
  'Emmanuel Macron haben sich am Montag in Berlin getroffen. Das Treffen galt der Energie und der Lage in Europa.';

async function code(work: Promise<unknown>): Promise<string> {
  try {
    await work;
  } catch (error) {
    assert.ok(error instanceof ReadoutError, String(error));
    return error.code;
  }
  return 'nothing was thrown';
}

async function contactIds(project: Project): Promise<readonly string[]> {
  return (await project.contacts()).rows.map(({ id }) => id);
}

test('a project gives the same record as reading the same files at once, byte for byte', async () => {
  const { project } = await projectOf(SAMPLE);
  const [json] = EXPORTERS;
  assert.equal(
    await exported(project),
    [...(json?.write((await readCoverage([SAMPLE])).record) ?? [])].join(''),
  );
  assert.deepEqual(await project.damage(), []);
  const { articles, independent, waiting } = await project.overview();
  assert.deepEqual({ articles, independent, waiting }, { articles: 12, independent: 11, waiting: false });
  await project.close();
});

test('merge, split and undoing both leave the record as it was, byte for byte, also twice; undoing an undo does it again', async () => {
  const { project } = await projectOf(SAMPLE);
  const before = await exported(project);
  const [first = '', second = ''] = (await project.contacts()).rows
    .filter(({ articles }) => articles > 2)
    .map(({ id }) => id);
  for (let round = 0; round < 2; round++) {
    await project.correct({ do: 'merge', into: second, contacts: [first] }, BECAUSE);
    const merged = await project.contact(second);
    assert.equal((await project.contact(first)).dossier.id, second, 'the id of the other leads to it');
    const moved = merged.dossier.articles.slice(0, 2);
    const { event } = await project.correct({ do: 'split', contact: second, articles: moved }, BECAUSE);
    assert.ok(event.payload.kind === 'split');
    assert.deepEqual((await project.contact(event.payload.to)).dossier.articles, moved);
    const split = await exported(project);
    const undone = await project.correct({ do: 'undo' }, { because: null });
    await project.correct({ do: 'undo', n: undone.event.n }, { because: null });
    assert.equal(await exported(project), split, 'what was undone is done again');
    await project.correct({ do: 'undo' }, { because: null });
    await project.correct({ do: 'undo' }, { because: null });
    assert.equal(await exported(project), before);
  }
  assert.deepEqual(await project.damage(), []);
  const log = await project.log();
  assert.deepEqual(
    [...new Set(log.filter(({ holds, kind }) => holds && kind !== 'undo').map(({ kind }) => kind))],
    [],
  );
  await project.close();
});

test('an entered publication date settles days, and undoing it opens them again', async () => {
  const { project } = await projectOf();
  await put(
    project,
    text(
      'Telefonat zwischen Scholz und Macron\n\nBundeskanzler Olaf Scholz hat am Donnerstag mit dem französischen Präsidenten Emmanuel Macron telefoniert.',
      { file: '000.txt' },
    ),
  );
  const before = await exported(project);
  const dateOf = async (): Promise<string | undefined> => (await project.contacts()).rows[0]?.date?.value;
  assert.doesNotMatch((await dateOf()) ?? '', /^\d{4}-\d{2}-\d{2}$/u);
  await project.correct({ do: 'set', target: '000', field: 'published', value: '2022-02-12' }, BECAUSE);
  assert.equal(await dateOf(), '2022-02-10');
  assert.equal((await project.article('000')).trip.articles[0]?.article.published.basis, 'entered');
  await project.correct({ do: 'undo' }, { because: null });
  assert.equal(await exported(project), before);
  await project.close();
});

test('the same text twice is there already; another headline and another encoding are a copy of the same text', async () => {
  const { project } = await projectOf();
  const words = CALL(
    '50',
    'Danach sprachen beide mit der Presse und kündigten weitere Gespräche an. Ein Termin steht noch nicht fest.',
  );
  assert.match((await put(project, text(words, { file: '001.txt' })))[0] ?? '', /^new /u);
  assert.match((await put(project, text(words, { file: 'andere.txt' })))[0] ?? '', /^there /u);
  const other = words.replace('Scholz telefoniert mit Macron', 'Kanzler spricht mit Paris über die Lage');
  assert.match((await put(project, text(other, { file: '002.txt' })))[0] ?? '', /^new /u);
  const { articles, independent } = await project.overview();
  assert.deepEqual({ articles, independent }, { articles: 2, independent: 1 });
  assert.equal((await project.contacts()).rows[0]?.independent, 1);
  await project.close();
});

test('another text at the same address is a new version; its changed value is named, the old text stays', async () => {
  const { project } = await projectOf();
  const url = 'https://example.org/a';
  const [first] = await put(project, text(CALL('50'), { url }));
  const [second] = await put(project, text(CALL('55'), { url }));
  const id = first?.replace('new ', '') ?? '';
  assert.equal(second, `version ${id}`);
  assert.equal((await project.overview()).articles, 1);
  const diff = await project.versionDiff(id, 'en');
  assert.deepEqual(
    diff.words.filter(({ is }) => is !== 'same').map(({ is, text: words }) => `${is} ${words}`),
    ['removed 50', 'added 55'],
  );
  assert.deepEqual(
    diff.values.map(({ attribute, before, after }) => [attribute, before, after]),
    [['duration', ['50 minutes'], ['55 minutes']]],
  );
  const { text: old } = await project.source(id, 1);
  assert.match(old, /50 Minuten/u);
  assert.match((await put(project, text(CALL('50'), { url })))[0] ?? '', /^there /u);
  await project.close();
});

test('one id for two different texts makes two articles, as in a record', async () => {
  const { project } = await projectOf();
  assert.deepEqual(await put(project, text(CALL('50'), { id: '1' }), text(MEETING, { id: '1' })), [
    'new 1',
    'new 1~2',
  ]);
  assert.deepEqual(await put(project, text(CALL('50'), { id: '1' }), text(MEETING, { id: '1' })), [
    'there 1',
    'there 1~2',
  ]);
  await project.close();
});

test('a contact keeps its id while articles come and go, and an id once given is never given again', async () => {
  const { project } = await projectOf();
  await put(project, text(CALL('50'), { file: 'b.txt' }), text(MEETING, { file: 'c.txt' }));
  const before = await contactIds(project);
  assert.equal(before.length, 2);
  await put(
    project,
    text(CALL('40', 'Anders als erwartet ging es auch um Handel und um Stahl.'), { file: 'a.txt' }),
  );
  assert.deepEqual(await contactIds(project), before);
  for (const file of ['a', 'b']) await project.correct({ do: 'ignore', target: file }, BECAUSE);
  assert.deepEqual(await contactIds(project), before.slice(1));
  assert.equal(await code(project.contact(before[0] ?? '')), 'project/no-such');
  await project.correct({ do: 'undo' }, { because: null });
  assert.deepEqual(await contactIds(project), before);
  await project.close();
});

test('a value that a user entered is shown first, outlives a new reading, and is proposed against', async () => {
  const { project } = await projectOf();
  await put(project, text(CALL('50'), { file: 'a.txt' }));
  const [id = ''] = await contactIds(project);
  await project.correct({ do: 'set', target: id, field: 'duration', value: '>1h' }, BECAUSE);
  const first = async () => (await project.contact(id)).dossier.attributes['duration']?.values[0];
  assert.deepEqual(
    [(await first())?.value, (await first())?.mod, (await first())?.basis],
    ['PT1H', 'MORE_THAN', 'entered'],
  );
  const { changes, proposals } = await project.reanalyse(false);
  assert.deepEqual(changes, []);
  assert.deepEqual(
    proposals.map(({ contact, attribute, read }) => [contact, attribute, read]),
    [[id, 'duration', ['PT50M']]],
  );
  assert.equal((await first())?.basis, 'entered');
  await project.correct({ do: 'set', target: id, field: 'date', value: '2022-03-02' }, BECAUSE);
  assert.deepEqual((await project.contact(id)).dossier.date, {
    value: '2022-03-02',
    precision: 'day',
    basis: 'entered',
  });
  assert.deepEqual(await contactIds(project), [id]);
  await project.close();
});

test('a dry run says what would change and keeps nothing', async () => {
  const { project } = await projectOf();
  await put(project, text(CALL('50'), { file: 'a.txt' }), text(MEETING, { file: 'b.txt' }));
  const [before, revision] = [await exported(project), (await project.overview()).revision];
  const [first = '', second = ''] = await contactIds(project);
  const { changes } = await project.correct(
    { do: 'merge', into: first, contacts: [second] },
    { ...BECAUSE, dryRun: true },
  );
  assert.deepEqual(
    changes.map(({ id, before: was, after }) => [id, was?.articles.length, after?.articles.length]).sort(),
    [
      [first, 1, 2],
      [second, 1, undefined],
    ].sort(),
  );
  assert.equal(await exported(project), before);
  assert.equal((await project.overview()).revision, revision);
  assert.deepEqual(await project.log(), []);
  await project.close();
});

test('an event is not undone before what builds on it, and the message names that', async () => {
  const { project } = await projectOf();
  await put(project, text(CALL('50'), { file: 'a.txt' }), text(MEETING, { file: 'b.txt' }));
  const [first = '', second = ''] = await contactIds(project);
  await project.correct({ do: 'merge', into: first, contacts: [second] }, BECAUSE);
  await project.correct({ do: 'set', target: first, field: 'tone', value: 'frostig' }, BECAUSE);
  assert.equal(await code(project.correct({ do: 'undo', n: 1 }, { because: null })), 'project/collides');
  await assert.rejects(
    project.correct({ do: 'undo', n: 1 }, { because: null }),
    /what builds on it: 2 \(set\)/u,
  );
  await project.correct({ do: 'undo' }, { because: null });
  await project.correct({ do: 'undo' }, { because: null });
  assert.deepEqual(await contactIds(project), [first, second]);
  assert.equal(await code(project.correct({ do: 'undo' }, { because: null })), 'project/nothing-to-undo');
  await project.close();
});

test('what cannot be entered is refused with what may be written', async () => {
  const { project } = await projectOf();
  await put(project, text(CALL('50'), { file: 'a.txt' }));
  const [id = ''] = await contactIds(project);
  const wrong = [
    [id, 'duration', 'long'],
    [id, 'date', '2022-13-40'],
    [id, 'channel', 'pigeon'],
    [id, 'initiator', 'Nobody'],
    [id, 'colour', 'red'],
    ['a', 'published', 'yesterday'],
    ['a', 'published', '2022-02-31x'],
    ['a', 'headline', 'x'],
  ] as const;
  for (const [target, field, value] of wrong) {
    assert.equal(
      await code(project.correct({ do: 'set', target, field, value }, BECAUSE)),
      'project/value',
      field,
    );
  }
  assert.equal(
    await code(project.correct({ do: 'set', target: 'zzz', field: 'tone', value: 'x' }, BECAUSE)),
    'project/no-such',
  );
  const { changes } = await project.correct(
    { do: 'set', target: id, field: 'initiator', value: 'Macron' },
    BECAUSE,
  );
  assert.deepEqual(changes[0]?.attributes.includes('initiator'), true);
  await project.close();
});

test('a difference can be explained or ignored, with a reason, and opened again', async () => {
  const { project } = await projectOf(SAMPLE);
  const { rows } = await project.differences({ state: 'open' });
  const [first] = rows;
  await project.correct({ do: 'state', difference: first?.id ?? '', state: 'explained' }, BECAUSE);
  const now = (await project.differences()).rows.find(({ id }) => id === first?.id);
  assert.deepEqual([now?.state, now?.because], ['explained', 'for the test']);
  assert.equal((await project.differences({ state: 'open' })).total, rows.length - 1);
  await project.correct({ do: 'undo' }, { because: null });
  assert.equal((await project.differences({ state: 'open' })).total, rows.length);
  await project.close();
});

test('search finds inflected forms and phrases, with the place of each', async () => {
  const { project } = await projectOf();
  await put(
    project,
    text(
      'Streit 😀 um „Garantien“\n\nMoskau fordert schriftliche Sicherheits\u00adgarantie. Die Garantie sei nötig, sagte der Minister am Montag in der Hauptstadt vor der Presse.',
      { file: 'a.txt' },
    ),
    text(MEETING, { file: 'b.txt' }),
    text('Gespraech ueber Abruestung\n\nDie Gespraeche ueber Raketen dauern an, auch im neuen Jahr.', {
      file: 'c.txt',
    }),
  );
  const found = async (query: string) =>
    (await project.search(query)).articles.flatMap(({ article, hits }) =>
      hits.map(({ evidence }) => `${article.file ?? ''} ${evidence.quote}`),
    );
  assert.deepEqual(await found('garantie'), ['a.txt Garantien', 'a.txt Garantie']);
  assert.deepEqual(await found('Sicherheitsgarantien'), ['a.txt Sicherheits\u00adgarantie']);
  assert.deepEqual(await found('"Lage in Europa"'), ['b.txt Lage in Europa']);
  assert.deepEqual(await found('"Europa Lage"'), []);
  assert.deepEqual(await found('Scholz -Energie'), []);
  assert.deepEqual(await found('Gespräch'), ['c.txt Gespraech', 'c.txt Gespraeche']);
  assert.deepEqual(await found('"ueber Abrüstung"'), ['c.txt ueber Abruestung']);
  const { articles } = await project.search('Garantien');
  for (const { hits } of articles)
    for (const { evidence, shown } of hits) {
      const source = (await project.source(evidence.article)).text;
      assert.equal(source.slice(evidence.start, evidence.end), evidence.quote);
      assert.equal(source.slice(shown.start, shown.end), shown.text);
    }
  await project.close();
});

test('what is broken off keeps what was done, and the same call goes on', async () => {
  const { project, folder } = await projectOf();
  const stop = new AbortController();
  stop.abort();
  const none = await addInputs(project, [SAMPLE], { signal: stop.signal });
  assert.deepEqual([none.interrupted, none.arrivals.length], [true, 0]);
  await project.add([{ item: text(CALL('50'), { file: 'a.txt' }) }]);
  assert.equal((await project.overview()).waiting, true, 'kept, and not yet compiled');
  await project.close();
  const again = await openProject(folder);
  const { interrupted, arrivals } = await addInputs(again.project, [SAMPLE]);
  assert.deepEqual([interrupted, arrivals.length], [false, 12]);
  const { articles, waiting } = await again.project.overview();
  assert.deepEqual([articles, waiting], [13, false]);
  await again.project.close();
});

test('bytes that are not the text itself are kept beside it', async () => {
  const { project, folder } = await projectOf();
  const { writeFileSync } = await import('node:fs');
  const path = `${folder}/cp1252.txt`;
  const bytes = Buffer.from(CALL('50', 'Größe.'), 'latin1');
  writeFileSync(path, bytes);
  await addInputs(project, [path]);
  const { bytes: keptBytes, text: words } = await project.source('cp1252');
  assert.deepEqual(Buffer.from(keptBytes ?? []), bytes);
  assert.match(words, /Größe/u);
  assert.equal(readFileSync(path).length, bytes.length);
  await project.close();
});
