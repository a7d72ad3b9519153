import type { ReadoutRecord } from '../../contract/index.ts';
import type { Locale } from '../../record/labels/index.ts';
import { ATTRIBUTES } from '../../record/index.ts';
import { contactStatus, contactType } from '../../record/values/contact-codes.ts';
import { moment } from '../../record/values/moment.ts';
import { Notes } from '../sheet/notes.ts';
import type { Line, Note, Piece } from '../sheet/sheet.ts';
import { BRIEF_WORDS, type Base, type BriefWords } from './words.ts';

export type ContactJson = ReadoutRecord['contacts'][number];
export type ArticleJson = ReadoutRecord['articles'][number];

/** What a sheet is made from. */
export interface Material {
  readonly record: ReadoutRecord;
  /** Which text each article has: copies have the id of the first. Articles that are missing have their own. */
  readonly origins: ReadonlyMap<string, string>;
  /** Revision of the project; null where nothing is kept. */
  readonly revision: number | null;
  readonly locale: Locale;
  /** File with the whole text of an article, beside the sheet; undefined where there is none. (Default: none) */
  readonly fileOf?: (article: string) => string | undefined;
}

/** Words of an article with their place. */
export interface Words {
  readonly article: string;
  readonly start: number;
  readonly end: number;
  readonly quote: string;
}

/** The articles of a record while a sheet is written: what they are called, and the footnotes that name their words. */
export class Corpus {
  readonly words: BriefWords;
  readonly locale: Locale;
  readonly notes = new Notes();
  readonly #material: Material;
  readonly #articles: ReadonlyMap<string, ArticleJson>;

  constructor(material: Material) {
    this.#material = material;
    this.locale = material.locale;
    this.words = BRIEF_WORDS[material.locale];
    this.#articles = new Map(material.record.articles.map((article) => [article.id, article]));
  }

  /** Words of an article as a quotation in the sheet. */
  quote(quote: string, article: string): Piece {
    return { is: 'quote', words: quote, language: this.#articles.get(article)?.language ?? 'und' };
  }

  /** A footnote with place and, unless the sheet has them, the words. Empty for an article that is not there. */
  note({ article: id, start, end, quote }: Words, withWords = true): Line {
    const article = this.#articles.get(id);
    if (article === undefined) return [];
    const file = this.#material.fileOf?.(id);
    const note: Note = {
      source: `${this.nameOf(id)}, ${this.publishedOf(article)}`,
      start,
      end,
      sha256: article.sha256,
      language: article.language,
      ...(withWords ? { quote } : {}),
      ...(file === undefined ? {} : { file }),
    };
    return [this.notes.of(note)];
  }

  /** The same for words that may be absent. */
  noteOf(words: Words | undefined): Line {
    return words === undefined ? [] : this.note(words);
  }

  /** What an article is called: its outlet, else its file. */
  nameOf(id: string): string {
    const article = this.#articles.get(id);
    return article === undefined ? id : articleName(article);
  }

  namesOf(ids: readonly string[]): string {
    return ids.map((id) => this.nameOf(id)).join(', ');
  }

  publishedOf({ published: { value } }: ArticleJson): string {
    return value === null ? this.words.undated : moment.show({ value }, this.locale);
  }

  /** How many articles these are, and how many texts. */
  baseOf(ids: Iterable<string>): Base {
    const all = new Set(ids);
    const { origins } = this.#material;
    return { articles: all.size, independent: new Set([...all].map((id) => origins.get(id) ?? id)).size };
  }

  /** The article whose text it copies; undefined where its text is its own. */
  copied(id: string): string | undefined {
    const origin = this.#material.origins.get(id);
    return origin === undefined || origin === id ? undefined : origin;
  }

  /** Program, rules, revision and limits: what stands at the foot of every sheet. */
  foot(): string[] {
    const { version, rules } = this.#material.record.generator;
    const { revision } = this.#material;
    const asOf = revision === null ? [] : [this.words.asOf(revision)];
    return [[this.words.limits, this.words.offsets, this.words.made(version, rules), ...asOf].join(' ')];
  }

  /** One line that says which contact it is. */
  titleOf({ participants, type, date }: Pick<ContactJson, 'participants' | 'type' | 'date'>): string {
    const names = participants.map(({ name }) => name).join(participants.length === 2 ? ' ↔ ' : ', ');
    return `${names} · ${contactType.show({ value: type }, this.locale)} · ${this.dayOf(date)}`;
  }

  dayOf(date: ContactJson['date']): string {
    return date === null ? this.words.unknownDay : moment.show({ value: date.value }, this.locale);
  }

  statusOf({ status }: Pick<ContactJson, 'status'>): string {
    return contactStatus.show({ value: status }, this.locale);
  }

  /** A value of an attribute as people read it. */
  show(attribute: string, reading: { readonly value?: unknown; readonly mod?: string | undefined }): string {
    const type = ATTRIBUTES.find(({ name }) => name === attribute)?.type;
    const { value, mod } = reading;
    return (
      type?.show(
        (mod === undefined ? { value } : { value, mod }) as Parameters<typeof type.show>[0],
        this.locale,
      ) ?? ''
    );
  }

  labelOf(attribute: string): string {
    return ATTRIBUTES.find(({ name }) => name === attribute)?.label[this.locale] ?? attribute;
  }
}

/** What an article is called: its outlet, else its file without folder and ending, else its id. */
export function articleName({
  id,
  outlet,
  file,
}: {
  readonly id: string;
  readonly outlet: string | null;
  readonly file?: string | null | undefined;
}): string {
  const own = file
    ?.split('/')
    .at(-1)
    ?.replace(/\.\w+$/u, '');
  return outlet ?? own ?? id;
}
