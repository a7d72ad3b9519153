import type { EventPayload } from '../../model/project.ts';
import { Outside } from '../parts/text.tsx';
import { labelOf, type View } from '../view.ts';

/** Ids of the contacts, and of the articles, that a change names. */
export function namedIn(payload: EventPayload): { readonly contacts: readonly string[]; readonly articles: readonly string[] } {
  switch (payload.kind) {
    case 'set':
      return { contacts: [payload.contact], articles: [] };
    case 'override':
      return { contacts: [], articles: [payload.article] };
    case 'ignore':
      return payload.what === 'article' ? { contacts: [], articles: [payload.id] } : { contacts: [payload.id], articles: [] };
    case 'merge':
      return { contacts: [payload.into, ...payload.contacts], articles: [] };
    case 'split':
      return { contacts: [payload.contact, payload.to], articles: [] };
    case 'state':
    case 'undo':
    case 'reanalyse':
      return { contacts: [], articles: [] };
  }
} // prettier-ignore

interface Props {
  readonly view: View;
  readonly payload: EventPayload;
  /** What contacts are called; one that is no more has no name. */
  readonly titles: ReadonlyMap<string, string>;
}

/** What a change was about, with a way to it: contacts, an article, a field and its value. */
export const ChangeIn = ({ view, payload, titles }: Props) => {
  const { contacts, articles } = namedIn(payload);
  const words = wordsOf(payload, view);
  return (
    <>
      {contacts.map((id, i) => (
        <>
          {i === 0 ? '' : payload.kind === 'split' ? ' → ' : ' + '}
          <Contact id={id} title={titles.get(id)} />
        </>
      ))}
      {articles.map((id) => (
        <a href={`/a/${encodeURIComponent(id)}`}>
          <Outside>{view.nameOf(id)}</Outside>
        </a>
      ))}
      {words === '' ? null : (
        <>
          {contacts.length + articles.length === 0 ? '' : ': '}
          <Outside>{words}</Outside>
        </>
      )}
    </>
  );
};

const Contact = ({ id, title }: { readonly id: string; readonly title: string | undefined }) =>
  title === undefined ? (
    <code>{id}</code>
  ) : (
    <a href={`/c/${id}`}>
      <Outside>{title}</Outside>
    </a>
  );

/** The field and what was entered for it, or the number of the change that was taken back. */
function wordsOf(payload: EventPayload, view: View): string {
  switch (payload.kind) {
    case 'set':
      return `${labelOf(payload.attribute, view)} = ${plainly(payload.value)}`;
    case 'override':
      return `${view.t(`reader.field.${payload.field}`)} = ${payload.value}`;
    case 'state':
      return view.t(`state.${payload.state}`);
    case 'undo':
      return view.t('audit.of', { n: String(payload.of) });
    case 'reanalyse':
      return payload.rules;
    default:
      return '';
  }
}

/** An entered value as it was entered: names of actors without their ids. */
function plainly(value: unknown): string {
  if (Array.isArray(value)) return value.map(plainly).join(', ');
  if (typeof value === 'object' && value !== null && 'name' in value) return String(value.name);
  return typeof value === 'string' ? value : JSON.stringify(value);
}
