import { lookup as resolve, type LookupAddress } from 'node:dns';
import type { LookupFunction } from 'node:net';
import { isIP } from 'node:net';
import { Agent, fetch as undiciFetch, type RequestInit } from 'undici';
import { isPublicAddress } from './is-public-address.ts';

/** What a call to an address that somebody typed may take. */
const TIMEOUT_MS = 8_000;
const BYTES_MAX = 1_000_000;

/** The address leads into a network that is nobody's business. `cause` of the fetch's own error. */
export class PrivateAddressError extends Error {
  constructor(host: string) {
    super(`${host} is not an address of the public internet`);
    this.name = 'PrivateAddressError';
  }
}

/** Fetches from an address that a person of a workspace chose. Never follows a redirect. */
export type CarefulFetch = (url: string, init?: RequestInit) => Promise<Response>;

/** How careful. */
export interface CarefulFetchOptions {
  /** Development alone: this machine and private networks may be called, where a provider of one's own runs. */
  readonly mayBePrivate: boolean;
}

/**
 * A fetch for addresses that people of a workspace choose. The name is resolved once and each address looked at before a connection to exactly that
 * one is made, so that a name cannot lead to the public internet when it is looked at and into the private network when it is called. At most 8
 * seconds and a megabyte.
 *
 * @throws TypeError with a `PrivateAddressError` as its cause
 */
export function carefulFetch({ mayBePrivate }: CarefulFetchOptions): CarefulFetch {
  const dispatcher = new Agent({
    connect: { timeout: TIMEOUT_MS, ...(mayBePrivate ? {} : { lookup: publicLookup }) },
    headersTimeout: TIMEOUT_MS,
    bodyTimeout: TIMEOUT_MS,
    maxResponseSize: BYTES_MAX,
  });
  return async (url, init = {}) => {
    const { hostname } = new URL(url);
    const host = hostname.replace(/^\[|\]$/g, '');
    // A literal address is never looked up, so it is looked at here.
    if (!mayBePrivate && isIP(host) && !isPublicAddress(host))
      throw new TypeError('fetch failed', { cause: new PrivateAddressError(host) });
    const answer = await undiciFetch(url, {
      ...init,
      redirect: 'manual',
      dispatcher,
      signal: init.signal ?? AbortSignal.timeout(TIMEOUT_MS),
    });
    const headers = new Headers([...answer.headers]);
    const isEmpty = [204, 205, 304].includes(answer.status);
    return new Response(isEmpty ? null : await answer.arrayBuffer(), { status: answer.status, headers });
  };
}

/** Whether a failed call was refused because of where it would have gone. */
export function isPrivateAddress(error: unknown): boolean {
  if (error instanceof PrivateAddressError) return true;
  return error instanceof Error && error.cause !== undefined && isPrivateAddress(error.cause);
}

const publicLookup: LookupFunction = (host, options, done) => {
  resolve(host, { ...options, all: true }, (error, found: LookupAddress[]) => {
    if (error) return done(error, '', 0);
    // One private address among public ones is enough: which of them is called is chance.
    const [first] = found;
    if (!first || !found.every(({ address }) => isPublicAddress(address)))
      return done(new PrivateAddressError(host), '', 0);
    if (options.all) return done(null, found);
    return done(null, first.address, first.family);
  });
};
