/** Parameters of an address that say where a reader came from and nothing of the page. Beginnings end in `*`. */
const TRACKING: readonly string[] = [
  'utm_*', 'at_medium', 'at_campaign', 'at_custom*', 'mtm_*', 'pk_*', 'wt_mc', 'wt_zmc', 'wt_mc_o', 'xtor', 'fbclid', 'gclid',
  'dclid', 'msclkid', 'yclid', 'mc_cid', 'mc_eid', 'ns_mchannel', 'ns_source', 'ns_campaign', 'ns_linkname', 'cmpid', 'ftag', 'ocid',
]; // prettier-ignore

/**
 * An address without what only says where a reader came from: parameters for counting readers, and what stands behind `#`,
 * unless it is a path of its own (`#!/...`). Words that are no address stay as they are.
 */
export function plainAddress(words: string): string {
  if (!URL.canParse(words)) return words;
  const url = new URL(words);
  for (const name of [...url.searchParams.keys()]) if (isTracking(name)) url.searchParams.delete(name);
  if (!/^#!?\//u.test(url.hash)) url.hash = '';
  return url.href;
}

function isTracking(name: string): boolean {
  const plain = name.toLowerCase();
  return TRACKING.some((one) => (one.endsWith('*') ? plain.startsWith(one.slice(0, -1)) : plain === one));
}

/** What makes two addresses of feeds the same feed: all but the protocol and a closing slash; null for what cannot be fetched. */
export function feedKey(words: string): string | null {
  if (!URL.canParse(words)) return null;
  const { protocol, host, pathname, search } = new URL(words);
  return /^https?:$/u.test(protocol) ? `${host}${pathname.replace(/\/$/u, '')}${search}` : null;
}
