import { ReadoutError, type ErrorCode } from '../model/errors.ts';
import { OwnNetwork, ownNetwork } from './connections.ts';

/** An answer that is an error, with the wait that the server asks for. */
export class FetchError extends ReadoutError {
  /** The status of the answer. */
  readonly status: number;
  /** Seconds; null when the server does not ask. */
  readonly retryAfter: number | null;

  /** `of`: what else the status is about, in words, where that is not the address itself. */
  constructor(status: number, where: string, wait: number | null, of = '') {
    const [code, words] =
      STATUS[status] ?? (['fetch/failed', `the server answers with an error (${status})`] as const);
    super(code, `${of}${words}${wait === null ? '' : `; again in ${wait} s`}`, where);
    this.status = status;
    this.retryAfter = wait;
  }
}

/** What a status means, and the code of the error. Others are named by their number. */
const STATUS: Readonly<Record<number, readonly [ErrorCode, string]>> = {
  401: ['fetch/failed', 'it needs a login (401)'],
  402: ['fetch/failed', 'it must be paid for (402)'],
  403: ['fetch/failed', 'the server refuses it (403)'],
  404: ['fetch/failed', 'there is no such page (404)'],
  410: ['fetch/gone', 'it is gone for good (410)'],
  429: ['fetch/busy', 'the server says that we ask too often (429)'],
  451: ['fetch/failed', 'it is blocked for legal reasons (451)'],
  503: ['fetch/busy', 'the server says “busy” (503)'],
};

/** Causes of a failed connection, by the code of the system or the client. */
const CAUSES: Readonly<Record<string, string>> = {
  ENOTFOUND: 'there is no server of this name',
  EAI_AGAIN: 'names cannot be looked up; is there a connection?',
  ECONNREFUSED: 'the server refuses connections',
  ECONNRESET: 'the server broke off the connection',
  EHOSTUNREACH: 'the server cannot be reached',
  ENETUNREACH: 'the network cannot be reached',
  UND_ERR_CONNECT_TIMEOUT: 'the server does not answer',
  UND_ERR_HEADERS_TIMEOUT: 'the server does not answer',
  UND_ERR_SOCKET: 'the server broke off the connection',
  PROXY_BROKE_OFF: 'the proxy broke off the connection',
  UND_ERR_ABORTED: 'the proxy refuses the connection',
  CERT_HAS_EXPIRED: 'its certificate has expired',
  DEPTH_ZERO_SELF_SIGNED_CERT: 'its certificate is signed by itself',
  ERR_TLS_CERT_ALTNAME_INVALID: 'its certificate is for another name',
};

/** What went wrong with a connection, in words. */
export function inWords(error: unknown, url: string): ReadoutError {
  if (error instanceof ReadoutError) return error;
  if (error instanceof OwnNetwork) return ownNetwork(error.message, url);
  const { name = '', code = '', message = '' } = error as { name?: string; code?: string; message?: string };
  if (name === 'TimeoutError')
    return new ReadoutError('fetch/unreachable', 'it took longer than the deadline', url);
  return new ReadoutError(
    'fetch/unreachable',
    CAUSES[code] ?? `the connection failed (${code === '' ? message : code})`,
    url,
  );
}
