import type { SidesFile, StatementJson } from '../desk.ts';
import { titleOf, Who } from '../parts/contact.tsx';
import { Empty } from '../parts/list.tsx';
import { Page } from '../parts/page.tsx';
import { Place } from '../parts/place.tsx';
import { Statements } from '../parts/statements.tsx';
import { Outside, Quote } from '../parts/text.tsx';
import type { View } from '../view.ts';

/** What each side says, beside what the other says of the same; where one says nothing, that is shown. */
export const SidesPage = ({ view, file }: { readonly view: View; readonly file: SidesFile }) => {
  const { t } = view;
  const { row, sides, lines, others } = file;
  return (
    <Page view={view} title={`${t('sides.title')} · ${titleOf(row, view)}`} section="/s">
      <p class="crumb">
        <a href={`/c/${row.id}`}>{titleOf(row, view)}</a>
      </p>
      <h1>
        {t('sides.title')}: <Who participants={row.participants} />
      </h1>
      <p class="lead">{t('sides.lead')}</p>
      {lines.length === 0 ? (
        <Empty>
          <p>{t('sides.none')}</p>
        </Empty>
      ) : (
        <table class="compare" data-count={sides.length}>
          <thead>
            <tr>
              <th scope="col">{t('sides.topic')}</th>
              {sides.map(({ name }) => (
                <th scope="col">
                  <Outside>{name}</Outside>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {lines.map(({ topic, cells }) => (
              <tr data-row>
                <th scope="row" lang="de">
                  {topic === '' ? '–' : <Outside>{topic}</Outside>}
                </th>
                {cells.map((said, i) => (
                  <td class={said.length === 0 ? 'none' : undefined}>
                    <span class="outletname">
                      <Outside>{sides[i]?.name ?? ''}</Outside>
                    </span>
                    {said.length === 0
                      ? t('sides.silent')
                      : said.map((one) => <Said view={view} one={one} />)}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {others.length === 0 ? null : (
        <section>
          <h2>{t('sides.others')}</h2>
          <Statements view={view} rows={others} />
        </section>
      )}
    </Page>
  );
};

const Said = ({ view, one }: { readonly view: View; readonly one: StatementJson }) => (
  <div class="saying">
    <bdi>{one.speaker?.name ?? view.t('statements.unknown')}</bdi>
    {one.via.length === 0 ? null : (
      <small> {view.t('record.accordingTo', { who: one.via.map(({ name }) => name).join(' → ') })}</small>
    )}{' '}
    <small>
      {view.labels.modes[one.type]}
      {one.act === undefined ? null : `, ${view.labels.acts[one.act]}`}
    </small>
    <p class="quotation">
      {one.type === 'direct' ? <Quote>{one.quote}</Quote> : <Outside>{one.quote}</Outside>}
    </p>
    <Place view={view} article={one.article} start={one.start} end={one.end} />
  </div>
);
