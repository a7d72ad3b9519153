import type { FetchError, Fetcher } from './fetch/index.ts';
import type { SourceItem } from './model/source.ts';

/** What the user says of the network. */
export interface NetworkOptions {
  /** Networks that may be fetched from although they are not public, such as `10.1.2.0/24`. (Default: none) */
  readonly allowNet?: readonly string[];
  /** Proxy that opens all connections, such as `http://127.0.0.1:3128`; empty: none. (Default: none) */
  readonly proxy?: string;
  /** Bytes that one answer may have, decompressed. (Default: 32 MiB) */
  readonly maxSize?: number;
}

/** What the settings of a project say of the network, and what is said for this once: networks add up, the proxy is replaced. */
export function networkOf(
  settings: Readonly<Record<string, string>>,
  { allowNet = [], proxy, maxSize }: NetworkOptions,
): NetworkOptions {
  const always = (settings['fetch.allow_net'] ?? '').split(',').map((net) => net.trim());
  return {
    allowNet: [...always.filter((net) => net !== ''), ...allowNet],
    proxy: proxy ?? settings['fetch.proxy'] ?? '',
    ...(maxSize === undefined ? {} : { maxSize }),
  };
}

/** How we name ourselves to servers. */
const AGENT = 'Readout/1 (reads news coverage)';

/** Opens the network as the user wants it. Its libraries are loaded here, so that nothing else waits for them. */
export async function openNetwork({ allowNet = [], proxy = '', maxSize }: NetworkOptions): Promise<Fetcher> {
  const { allowedNets, openFetcher } = await import('./fetch/index.ts');
  const limit = maxSize === undefined ? {} : { maxSize };
  return openFetcher({ agent: AGENT, allowed: allowedNets(allowNet), proxy, ...limit });
}

/** The encoding that a server declares with its answer; undefined where it declares none. */
export function declaredEncoding(type: string): string | undefined {
  return /charset\s*=\s*"?([\w.:-]{2,40})/iu.exec(type)?.[1];
}

/** A page that came with a refusal is not free, whatever it says of itself. */
export function asRefused(item: SourceItem, refused: FetchError | undefined): SourceItem {
  if (refused === undefined || item.page === undefined) return item;
  const fact = { kind: 'free', value: 'false', from: `status ${refused.status}` } as const;
  return { ...item, page: { ...item.page, facts: [fact, ...item.page.facts] } };
}
