import { isWildcardOrigin } from '@rostra/shared/embed/is-allowed-origin';
import { getDomain } from 'tldts';

/** Private parts of the list count too: whoever signs up at a hoster has a name under `github.io`. */
const everySuffix = { allowPrivateDomains: true } as const;

/**
 * Whether the `*` of an origin would stand for names that different people hold: under a top-level domain or any other public suffix (`https://*.com`,
 * `https://*.co.uk`, `https://*.github.io`). Judged by the Public Suffix List as the library carries it. What stands for the `*` must not change whose
 * domain it is: that also finds places whose every name is a suffix by itself (`*.kawasaki.jp`).
 */
export function isWildcardTooWide(origin: string): boolean {
  if (!isWildcardOrigin(origin)) return false;
  const host = origin.replace(/^https:\/\/\*\./, '').replace(/:\d+$/, '');
  const owned = getDomain(host, everySuffix);
  return owned === null || getDomain(`a.${host}`, everySuffix) !== owned;
}
