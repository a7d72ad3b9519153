import { lookup as resolve, type LookupAddress, type LookupAllOptions } from 'node:dns';
import { Agent, Pool, ProxyAgent, type Dispatcher } from 'undici';
import { ReadoutError } from '../model/errors.ts';
import { isOpenTo, literalAddress, type AllowedNet } from './addresses.ts';

/** What connections may be opened, and how. */
export interface Connecting {
  /** Networks that may be reached although they are not public. (Default: none) */
  readonly allowed?: readonly AllowedNet[];
  /** Proxy that opens all connections instead of us: `http://host:port`. It may stand inside the own network. (Default: none) */
  readonly proxy?: string;
  /** Finds the addresses of a name. (Default: the resolver of this machine) */
  readonly lookup?: Lookup;
}

/** Finds all addresses of a name, as `dns.lookup` does with `all`. */
export type Lookup = (
  hostname: string,
  options: LookupAllOptions,
  found: (error: NodeJS.ErrnoException | null, addresses: LookupAddress[]) => void,
) => void;

/** Milliseconds until a connection stands. */
const CONNECT = 10_000;

/** Opens connections: its own, which are checked as they are made, or those of a proxy. Throws `ReadoutError` for what is no proxy. */
export function connections({ allowed = [], proxy = '', lookup = resolve }: Connecting): Dispatcher {
  if (proxy === '') return guardedAgent(allowed, lookup);
  const url = URL.canParse(proxy) ? new URL(proxy) : null;
  if (url === null || !/^https?:$/u.test(url.protocol))
    throw new ReadoutError('usage', `“${proxy}” is no proxy that can be used; write http://127.0.0.1:3128`);
  return new ProxyAgent({
    uri: url.href,
    // Tunnels for TLS only: many proxies allow no others.
    proxyTunnel: false,
    clientFactory: (origin, options) => new ToProxy(origin, options),
  });
}

/** A tunnel that the proxy broke off. */
class BrokenTunnel extends Error {
  readonly code = 'PROXY_BROKE_OFF';
}

/** Connections to a proxy. The client takes a tunnel that was broken off for a mishap of its own and would try again for ever. */
class ToProxy extends Pool {
  override connect(options: Dispatcher.ConnectOptions): Promise<Dispatcher.ConnectData>;
  override connect(
    options: Dispatcher.ConnectOptions,
    callback: (error: Error | null, data: Dispatcher.ConnectData) => void,
  ): void;
  override async connect(options: Dispatcher.ConnectOptions): Promise<Dispatcher.ConnectData> {
    try {
      return await super.connect(options);
    } catch (error) {
      if (error instanceof Error && 'code' in error && error.code === 'UND_ERR_SOCKET')
        throw new BrokenTunnel(error.message);
      throw error;
    }
  }
}

/**
 * Checks a host before a proxy is asked for it. A literal address is checked as it stands, a name as far as it can be looked up
 * here: where only the proxy knows names, the proxy decides. Throws `ReadoutError` for addresses inside the own network.
 */
export async function checkBehindProxy(
  url: URL,
  { allowed = [], lookup = resolve }: Pick<Connecting, 'allowed' | 'lookup'>,
): Promise<void> {
  if (literalAddress(url.hostname) !== null) return;
  const addresses = await new Promise<readonly LookupAddress[]>((found) => {
    lookup(url.hostname, { all: true }, (error, all) => {
      found(error === null ? all : []);
    });
  });
  const closed = addresses.find(({ address }) => !isOpenTo(address, allowed));
  if (closed !== undefined) throw ownNetwork(closed.address, url.href);
}

/** An address that may not be connected to. */
export function ownNetwork(address: string, url: string): ReadoutError {
  return new ReadoutError(
    'fetch/refused-here',
    `${address} is inside your own network; allow with --allow-net`,
    url,
  );
}

/** An address inside the own network was about to be connected to; `message` is the address. */
export class OwnNetwork extends Error {
  override readonly name = 'OwnNetwork';
}

/** What the resolver calls with all addresses at once. */
type AllFound = (error: null, addresses: readonly LookupAddress[]) => void;

/** Connects only to addresses that were checked: the one that is looked up is the one that is connected to. */
function guardedAgent(allowed: readonly AllowedNet[], find: Lookup): Agent {
  return new Agent({
    connect: {
      timeout: CONNECT,
      lookup: (hostname, options, callback) => {
        find(hostname, { ...options, all: true }, (error, addresses) => {
          const all = (addresses as typeof addresses | undefined) ?? [];
          const closed = all.find(({ address }) => !isOpenTo(address, allowed));
          if (error !== null) callback(error, '', 0);
          else if (closed !== undefined) callback(new OwnNetwork(closed.address), '', 0);
          else if (options.all === true) (callback as unknown as AllFound)(null, all);
          else callback(null, all[0]?.address ?? '', all[0]?.family ?? 4);
        });
      },
    },
  });
}
