import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Article } from '../model/article.ts';
import { inOrder } from './order.ts';

function article(id: string, file?: string, sha256 = '0'.repeat(64)): Article {
  return {
    id,
    sha256,
    text: '',
    language: 'de',
    blocks: [],
    title: null,
    outlet: null,
    published: { value: null, precision: 'unknown', basis: 'stated' },
    ...(file === undefined ? {} : { file }),
    messages: [],
  };
}

const ids = (articles: readonly Article[]): string[] => inOrder(articles).map(({ id }) => id);

test('by file, numbers by their size, then by id', () => {
  const all = [article('c', 'a/10.txt'), article('b', 'a/9.txt'), article('z'), article('a', 'a/9.txt')];
  assert.deepEqual(ids(all), ['z', 'a', 'b', 'c']);
  assert.deepEqual(ids(all.toReversed()), ['z', 'a', 'b', 'c']);
});

test('what came in twice from one place is one article', () => {
  assert.deepEqual(ids([article('a', 'x.txt'), article('a', 'x.txt')]), ['a']);
});

test('one id from two places, or with two texts, is made two', () => {
  assert.deepEqual(ids([article('a', 'y.txt'), article('a', 'x.txt')]), ['a', 'a~2']);
  const texts = [article('a', 'x.txt', 'f'.repeat(64)), article('a', 'x.txt')];
  assert.deepEqual(inOrder(texts), inOrder(texts.toReversed()));
});
