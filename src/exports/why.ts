import type { Why, WhyAttribute } from '../contract/index.ts';
import type { Dossier, DossierAttribute, DossierValue } from '../model/dossier.ts';
import type { ReadArticle, Trip } from '../model/trip.ts';
import { ATTRIBUTES } from '../record/index.ts';
import { WHY_WORDS } from '../record/labels/why.ts';
import { contactJson, dossiersById, valueJson } from './contacts.ts';
import { quoteJson } from './evidence.ts';
import { wouldChange } from './would-change.ts';

/** What an explanation needs beside the trip. */
export interface Asked {
  readonly dossier: Dossier;
  /** Attribute names; empty: all that the dossier has. */
  readonly attributes: readonly string[];
  readonly locale: 'de' | 'en';
  /** The rule as its table has it; undefined for rules that are code. */
  readonly ruleText: (rule: string) => string | undefined;
}

/** The chain behind the values of a contact: words, sentence, rule, voice, rivals, and what would change it. */
export function explain(trip: Trip, asked: Asked): Why {
  const { id, type, status, participants, date, because } = contactJson(
    asked.dossier,
    dossiersById(trip.dossiers),
  );
  const names = ATTRIBUTES.map(({ name }) => name).filter((name) => name in asked.dossier.attributes);
  const wanted = asked.attributes.length === 0 ? names : asked.attributes;
  return {
    schema: 'readout/why/1',
    data: {
      contact: { id, type, status, participants, date, because },
      attributes: wanted.flatMap((name) => {
        const found = asked.dossier.attributes[name];
        return found === undefined ? [] : [explainAttribute(name, found, { trip, asked })];
      }),
    },
    warnings: [],
  };
}

interface At {
  readonly trip: Trip;
  readonly asked: Asked;
}

function explainAttribute(name: string, found: DossierAttribute, at: At): WhyAttribute {
  const attribute = ATTRIBUTES.find((one) => one.name === name);
  return {
    name,
    label: attribute?.label[at.asked.locale] ?? name,
    standing: found.standing,
    values: found.values.map((value) => explainValue(name, value, at)),
    silent: [...found.silent],
    could_not_know: [...found.couldNotKnow],
    would_change: wouldChange(found, at.trip, WHY_WORDS[at.asked.locale]),
  };
}

function explainValue(name: string, value: DossierValue, at: At): WhyAttribute['values'][number] {
  const { reports, ...plain } = valueJson(value, dossiersById(at.trip.dossiers));
  const byId = new Map(at.trip.articles.map((read) => [read.article.id, read]));
  return {
    ...plain,
    shown: show(name, value, at.asked.locale),
    ...(value.behind === undefined ? {} : { behind_text: WHY_WORDS[at.asked.locale].order[value.behind] }),
    chain: reports.map((report) => {
      const text = at.asked.ruleText(report.rule);
      return {
        ...report,
        ...placed(report, byId.get(report.article)),
        ...(text === undefined ? {} : { rule_text: text }),
      };
    }),
  };
}

/** The article's file and day, and the sentence the words stand in. */
function placed(words: { readonly start: number; readonly end: number }, read: ReadArticle | undefined) {
  if (read === undefined) return { published: null, sentence: null };
  const { article, seen } = read;
  const sentence = seen.over('sentence', words)[0];
  return {
    ...(article.file === undefined ? {} : { file: article.file }),
    published: article.published.value,
    sentence: sentence === undefined ? null : quoteJson(article.text, sentence),
  };
}

function show(name: string, { value, mod }: DossierValue, locale: 'de' | 'en'): string {
  const type = ATTRIBUTES.find((attribute) => attribute.name === name)?.type;
  return type?.show(mod === undefined ? { value } : { value, mod }, locale) ?? JSON.stringify(value);
}
