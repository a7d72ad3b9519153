import type { z } from 'zod';
import { VALUES, type AttributeName } from '../../contract/values.ts';
import { ATTRIBUTES } from '../../record/index.ts';
import { moment } from '../../record/values/moment.ts';
import type { Reading } from '../../record/values/value-type.ts';
import type { DiscrepancyJson } from '../desk.ts';
import { labelOf, type View } from '../view.ts';
import { Place } from './place.tsx';
import { Outside, Quote } from './text.tsx';

interface Props {
  readonly view: View;
  readonly rows: readonly DiscrepancyJson[];
  /** What the contact of a difference is called, where the list spans several contacts. */
  readonly contacts?: ReadonlyMap<string, string>;
}

/** Differences, each with the words of every side. */
export const Differences = ({ view, rows, contacts }: Props) => (
  <ol class="differences">
    {rows.map((one) => (
      <li data-row class={one.severity}>
        <p class="kind">
          <span class="symbol" aria-hidden="true">
            {SYMBOLS[one.severity]}
          </span>{' '}
          <strong>{view.labels.kinds[one.kind]}</strong>
          {one.attribute === undefined ? null : <> · {labelOf(one.attribute, view)}</>}{' '}
          <small class="severity">{view.labels.severities[one.severity]}</small>
          {one.contact === undefined || contacts === undefined ? null : (
            <a class="about" href={`/c/${one.contact}`}>
              <Outside>{contacts.get(one.contact) ?? one.contact}</Outside>
            </a>
          )}
        </p>
        <ul class="sides">
          {one.values.map(({ value, evidence }) => (
            <li>
              <span class="side">
                <Outside>{shownOf(one.attribute, value, view)}</Outside>
              </span>
              <ul>
                {evidence.map((words) => (
                  <li>
                    <Quote>{words.quote}</Quote>{' '}
                    <Place view={view} article={words.article} start={words.start} end={words.end} />
                  </li>
                ))}
                {evidence.length === 0 ? <li class="absent">{view.t('differences.absent')}</li> : null}
              </ul>
            </li>
          ))}
        </ul>
      </li>
    ))}
  </ol>
);

const SYMBOLS: Readonly<Record<DiscrepancyJson['severity'], string>> = {
  conflict: '≠',
  info: 'ℹ',
  needs_user: '?',
};

/** What a side does, where that is all there is to say of it. */
const SIDES = {
  distanced: 'side.distanced',
  attributed: 'side.attributed',
  stated: 'side.stated',
  announced: 'side.announced',
  'announces others, not this': 'side.others',
} as const;

/** A side's value as people read it: by its attribute where it has the form of that attribute, else its name or words. */
function shownOf(attribute: string | undefined, value: unknown, view: View): string {
  const { locale, t } = view;
  if (Array.isArray(value)) return value.map((one) => shownOf(attribute, one, view)).join(', ');
  if (typeof value === 'string' && Object.hasOwn(SIDES, value)) return t(SIDES[value as keyof typeof SIDES]);
  if (typeof value === 'string' && attribute === undefined && /^\d{4}-\d\d/u.test(value))
    return moment.show({ value }, locale);
  const reading = isReading(value) ? value : { value };
  const type = ATTRIBUTES.find(({ name }) => name === attribute)?.type;
  const fits =
    typeof reading.value === 'string' && formOf(attribute)?.safeParse(reading.value).success === true;
  return type !== undefined && fits ? type.show(reading, locale) : plainly(value);
}

function formOf(attribute = ''): z.ZodType | undefined {
  return Object.hasOwn(VALUES, attribute) ? VALUES[attribute as AttributeName] : undefined;
}

function plainly(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (typeof value !== 'object') return JSON.stringify(value).replace(/^"|"$/gu, '');
  if ('name' in value && typeof value.name === 'string') return value.name;
  return Object.values(value)
    .map(plainly)
    .filter((text) => text !== '')
    .join(', ');
}

/** A value with its modifier, such as about twenty minutes. */
function isReading(value: unknown): value is Reading<unknown> {
  return typeof value === 'object' && value !== null && 'value' in value;
}
