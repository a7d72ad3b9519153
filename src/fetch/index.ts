export { allowedNets, type AllowedNet } from './addresses.ts';
export { FetchError, fetchUrl, type Fetched, type FetchOptions, type Unchanged } from './fetch.ts';
export { retryAfter, waitFor, type FeedHistory } from './schedule.ts';
