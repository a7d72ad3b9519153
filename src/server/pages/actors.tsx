import { officeIn } from '../../record/labels/offices.ts';
import { moment } from '../../record/values/moment.ts';
import type { ActorFile, ActorJson, ActorRow, Part, Slice } from '../desk.ts';
import { Empty, Head, Listed, twinsOf } from '../parts/list.tsx';
import { Page } from '../parts/page.tsx';
import { Place } from '../parts/place.tsx';
import { Statements } from '../parts/statements.tsx';
import { Outside } from '../parts/text.tsx';
import type { View } from '../view.ts';
import { ContactTable } from './contacts.tsx';

/** Places shown for one spelling before the rest is only counted. */
const PLACES = 3;

interface Props {
  readonly view: View;
  readonly part: Part<ActorRow>;
  readonly slice: Slice;
}

/** Everyone the articles name. */
export const ActorsPage = ({ view, part, slice }: Props) => {
  const { t } = view;
  return (
    <Page view={view} title={t('actors.title')} section="/actors" twins={twinsOf(view.here)}>
      <h1>{t('actors.title')}</h1>
      <p class="lead">{t('actors.lead', { total: part.total })}</p>
      <Listed view={view} part={part} slice={slice} none={<p>{t('actors.none')}</p>}>
        <table class="list">
          <Head
            cells={[
              t('actors.name'),
              t('actors.kind'),
              { number: t('actors.contacts') },
              { number: t('statements.title') },
            ]}
          />
          <tbody>
            {part.rows.map((one) => (
              <tr data-row>
                <th scope="row">
                  <a href={`/actors/${encodeURIComponent(one.id)}`}>
                    <Outside>{one.name}</Outside>
                  </a>
                </th>
                <td>{kindOf(one.kind, view)}</td>
                <td class="number" data-label={t('actors.contacts')}>
                  {one.contacts}
                </td>
                <td class="number" data-label={t('statements.title')}>
                  {one.statements}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </Listed>
    </Page>
  );
};

/** One actor: spellings with their places, offices, contacts, what was said. */
export const ActorPage = ({ view, file }: { readonly view: View; readonly file: ActorFile }) => {
  const { t, labels } = view;
  const { actor, contacts, statements } = file;
  return (
    <Page view={view} title={actor.name} section="/actors">
      <h1>
        <Outside>{actor.name}</Outside>
      </h1>
      <p class="lead">{labels.actors[actor.kind]}</p>
      {(actor.offices ?? []).length === 0 ? null : (
        <section>
          <h2>{t('actors.offices')}</h2>
          <ul>
            {actor.offices?.map(({ office, from, to }) => (
              <li>
                {t('actors.office', {
                  office: officeIn(office, view.locale),
                  from: moment.show({ value: from }, view.locale),
                  to: to === null ? t('actors.now') : moment.show({ value: to }, view.locale),
                })}
              </li>
            ))}
          </ul>
        </section>
      )}
      <section>
        <h2>{t('actors.contacts')}</h2>
        {contacts.total === 0 ? (
          <Empty>
            <p>{t('actors.contacts.none', { name: actor.name })}</p>
          </Empty>
        ) : (
          <>
            <ContactTable view={view} rows={contacts.rows} />
            <AllOf view={view} part={contacts} href={`/?actor=${encodeURIComponent(actor.id)}`} />
          </>
        )}
      </section>
      <section>
        <h2>{t('actors.said')}</h2>
        {statements.total === 0 ? (
          <Empty>
            <p>{t('actors.said.none', { name: actor.name })}</p>
          </Empty>
        ) : (
          <>
            <Statements view={view} rows={statements.rows} />
            <AllOf view={view} part={statements} href={`/s?speaker=${encodeURIComponent(actor.id)}`} />
          </>
        )}
      </section>
      <section>
        <h2>{t('actors.spellings')}</h2>
        <ul class="spellings">
          {spellings(actor).map(([words, places]) => (
            <li>
              <Outside>{words}</Outside> <small>×{places.length}</small>{' '}
              {places.slice(0, PLACES).map(({ article, start, end }) => (
                <Place view={view} article={article} start={start} end={end} />
              ))}
            </li>
          ))}
        </ul>
      </section>
    </Page>
  );
};

interface AllOfProps {
  readonly view: View;
  readonly part: Part<unknown>;
  readonly href: string;
}

/** The way to the whole list where only its beginning is shown. */
const AllOf = ({ view, part: { rows, total }, href }: AllOfProps) =>
  rows.length === total ? null : (
    <p>
      <a href={href}>{view.t('list.whole', { total })}</a>
    </p>
  );

function kindOf(kind: string, { labels }: View): string {
  return Object.hasOwn(labels.actors, kind) ? labels.actors[kind as keyof typeof labels.actors] : kind;
}

/** The forms in which an actor is named, the most frequent first. */
function spellings({ mentions }: ActorJson): [string, ActorJson['mentions']][] {
  const forms = new Map<string, ActorJson['mentions']>();
  for (const mention of mentions) forms.set(mention.quote, [...(forms.get(mention.quote) ?? []), mention]);
  return [...forms].sort(([a, x], [b, y]) => y.length - x.length || (a < b ? -1 : 1));
}
