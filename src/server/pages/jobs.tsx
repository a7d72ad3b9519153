import type { Job } from '../jobs.ts';
import { Empty } from '../parts/list.tsx';
import { Page } from '../parts/page.tsx';
import { Outside } from '../parts/text.tsx';
import type { View } from '../view.ts';

/** Work beside the server: how far it is, and what came of it. The browser's part keeps it up to date. */
export const JobsPage = ({ view, jobs }: { readonly view: View; readonly jobs: readonly Job[] }) => {
  const { t } = view;
  return (
    <Page view={view} title={t('jobs.title')}>
      <h1>{t('jobs.title')}</h1>
      <p class="lead">{t('jobs.lead')}</p>
      {jobs.length === 0 ? (
        <Empty>
          <p>
            {t('jobs.none')} <a href="/import">{t('import.title')}</a>
          </p>
        </Empty>
      ) : (
        <ol class="jobs" data-jobs>
          {jobs.map((job) => (
            <JobEntry view={view} job={job} />
          ))}
        </ol>
      )}
    </Page>
  );
};

const JobEntry = ({ view, job }: { readonly view: View; readonly job: Job }) => {
  const { t } = view;
  const { id, kind, about, state, done, of, lines } = job;
  const going = state === 'running' || state === 'waiting';
  return (
    <li data-row id={`job-${id}`} data-job={String(id)} data-state={state}>
      <p>
        <strong>
          {t(`jobs.kind.${kind}`)} {id}
        </strong>{' '}
        <span class="state">{t(`jobs.state.${state}`)}</span>{' '}
        <Outside>{about === '' ? t('jobs.all') : about}</Outside>
      </p>
      {going ? (
        <>
          <progress
            aria-label={t('jobs.progress')}
            value={of === null ? undefined : done}
            max={of ?? undefined}
          />{' '}
          <span class="count">{of === null ? done : t('jobs.count', { done, of })}</span>
          <form method="post" action={`/jobs/${id}/cancel`} class="inline">
            <button>{t('jobs.cancel')}</button>
          </form>{' '}
          <a href="/jobs">{t('jobs.reload')}</a>
        </>
      ) : null}
      {lines.length === 0 ? null : (
        <ul class="lines" lang="en">
          {lines.map((line) => (
            <li>
              <Outside>{line}</Outside>
            </li>
          ))}
        </ul>
      )}
      {state === 'done' && kind === 'add' ? (
        <p>
          <a href="/">{t('nav.contacts')}</a>
        </p>
      ) : null}
    </li>
  );
};
