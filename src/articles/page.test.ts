import assert from 'node:assert/strict';
import { test } from 'node:test';
import { LANGUAGES } from '../languages/index.ts';
import { boilerplateRule, isByline } from './boilerplate.ts';
import { stampLine } from './marks.ts';
import { pageOf } from './page.ts';

const whole = (text: string) => ({ start: 0, end: text.length });

for (const { code, name, page: tables } of LANGUAGES) {
  const page = pageOf(code, tables);
  test(`${name}: line rules take their examples, in any letter case, and leave the others`, () => {
    for (const rule of tables.lines) {
      for (const line of [rule.example, rule.example.toUpperCase(), `» ${rule.example}`]) {
        assert.equal(boilerplateRule(line, whole(line), page), `${code}/page/${rule.name}`, line);
      }
      for (const line of rule.not) assert.equal(boilerplateRule(line, whole(line), page), null, line);
    }
  });
  test(`${name}: every word of a line rule is taken`, () => {
    for (const rule of tables.lines) {
      for (const word of rule.words) {
        const line = rule.how === 'label' ? `${word}: Oslo` : rule.how === 'start' ? `${word} Oslo` : word;
        assert.ok(boilerplateRule(line, whole(line), page)?.startsWith(`${code}/page/`), line);
      }
    }
  });
  test(`${name}: time stamps are read with their role`, () => {
    for (const { role, example, words } of tables.stamps) {
      const marks = stampLine(example, whole(example), page, false);
      assert.deepEqual(
        marks?.map((mark) => [mark.role, mark.date.value.slice(0, 10)]),
        [[role, '2019-04-03']],
        example,
      );
      for (const word of words) {
        const line = `${word}: 2019-04-03`;
        assert.equal(stampLine(line, whole(line), page, false)?.[0]?.role, role, line);
      }
    }
  });
  test(`${name}: bylines name people`, () => {
    for (const words of tables.bylines) {
      const line = `${words} Anna Beispiel ${tables.and[0] ?? ''} Tom van Muster, Oslo`;
      assert.ok(isByline(line, whole(line), page), line);
      for (const other of [
        `${words} Oslo`,
        `${words} der Reise zurück`,
        `${words} Anna Beispiel kommt ein Brief nach Oslo an diesem Tag.`,
      ]) {
        assert.ok(!isByline(other, whole(other), page), other);
      }
    }
  });
}
