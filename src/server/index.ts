import { serve } from '@hono/node-server';
import type { Desk } from './desk.ts';
import { routes, type Serving } from './routes.tsx';

export { coverageDesk } from './desks/coverage.ts';
export { projectDesk } from './desks/project.ts';
export type { Desk } from './desk.ts';
export type { Intake, Job, JobKind, Jobs, SentFile } from './jobs.ts';

/** Where a desk is served. */
export interface Served {
  /** Address to open, such as `http://127.0.0.1:4000/`. */
  readonly url: string;
  close(): Promise<void>;
}

export interface Listening extends Pick<Serving, 'asset' | 'onError' | 'jobs'> {
  readonly desk: Desk;
  /** 0 takes any free port. */
  readonly port: number;
}

/** Serves the desk on this machine only. Rejects with the error of the system when the port is taken. */
export function listen({ desk, port, asset, onError, jobs }: Listening): Promise<Served> {
  let hosts: readonly string[] = [];
  const app = routes({ desk, hosts: () => hosts, asset, onError, ...(jobs === undefined ? {} : { jobs }) });
  return new Promise((resolve, reject) => {
    const server = serve({ fetch: app.fetch, hostname: '127.0.0.1', port }, (info) => {
      hosts = ['127.0.0.1', 'localhost', '[::1]'].map((host) => `${host}:${info.port}`);
      resolve({
        url: `http://127.0.0.1:${info.port}/`,
        close: () =>
          new Promise((done) => {
            server.close(() => done());
            // A browser keeps its connection open for minutes; the end is not to wait for it.
            if ('closeAllConnections' in server) server.closeAllConnections();
          }),
      });
    });
    server.on('error', reject);
  });
}
