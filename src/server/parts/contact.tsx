import { ATTRIBUTES } from '../../record/index.ts';
import type { ContactJson, ContactRow } from '../desk.ts';
import { statusOf, typeOf, type View } from '../view.ts';
import { Outside } from './text.tsx';

type Participants = ContactJson['participants'];

/** Who took part: two are set against each other, more are listed. */
export const Who = ({
  participants,
  link = false,
}: {
  readonly participants: Participants;
  readonly link?: boolean;
}) => (
  <span class="who">
    {participants.map((one, i) => (
      <>
        {i === 0 ? '' : participants.length === 2 ? ' ↔ ' : ', '}
        {link && one.actor !== undefined ? (
          <a href={`/actors/${encodeURIComponent(one.actor)}`}>
            <Outside>{one.name}</Outside>
          </a>
        ) : (
          <Outside>{one.name}</Outside>
        )}
      </>
    ))}
  </span>
);

/** The day as people read it; what is no day is told in words. */
export function dayOf(date: ContactRow['date'], { locale, t }: View): string {
  const type = ATTRIBUTES.find(({ name }) => name === 'date')?.type;
  return date === null || type === undefined ? t('date.unknown') : type.show({ value: date.value }, locale);
}

/** A status as symbol and word, so that colour is never alone. */
export const Status = ({ status, view }: { readonly status: string; readonly view: View }) => (
  <span class={`status ${status}`}>
    <span aria-hidden="true">{SYMBOLS[status] ?? '·'}</span> {statusOf(status, view)}
  </span>
);

const SYMBOLS: Readonly<Record<string, string>> = {
  held: '●',
  under_way: '◐',
  planned: '○',
  proposed: '○',
  postponed: '↷',
  cancelled: '✕',
  refused: '✕',
  denied: '✕',
};

/** One line that says which contact it is. */
export function titleOf(
  { participants, type, date }: Pick<ContactRow, 'participants' | 'type' | 'date'>,
  view: View,
) {
  const names = participants.map(({ name }) => name).join(participants.length === 2 ? ' ↔ ' : ', ');
  return `${names} · ${typeOf(type, view)} · ${dayOf(date, view)}`;
}

/** How many articles tell of it, and how many texts these are. */
export function coverageOf(row: ContactRow, { t }: View): string {
  return t('contacts.articles', countsOf(row));
}

/** Numbers for messages about the articles of a contact; `independent` is 0 where every article is a text of its own. */
export function countsOf({ articles, independent }: ContactRow): { n: number; independent: number } {
  return { n: articles.length, independent: independent === articles.length ? 0 : independent };
}
