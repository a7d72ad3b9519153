export { allowedNets, type AllowedNet } from './addresses.ts';
export { FetchError } from './causes.ts';
export {
  fetchUrl, openFetcher, type Asking, type Fetched, type Fetcher, type FetchOptions, type Known, type Unchanged,
} from './fetch.ts'; // prettier-ignore
