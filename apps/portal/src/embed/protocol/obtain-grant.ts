import type { AuthErrorReason } from '@rostra/embed/protocol';
import { ExchangeRefusedError } from './exchange-proof.ts';
import { ProofError } from './request-proof.ts';

const exchangeWaitMs = 10_000;

/** What the server gives for a proof. `expiresAt` is an instant in UTC, at most 10 minutes ahead. */
export interface EmbedGrant<Member> {
  readonly token: string;
  readonly expiresAt: string;
  readonly member: Member;
  /** After a sign-in by a window: the word for the next session. */
  readonly renewal?: string | undefined;
}

/** How to get a proof from the host and a grant from the server. */
export interface GrantSource<Member> {
  readonly requestProof: () => Promise<string>;
  readonly exchange: (proof: string, signal: AbortSignal) => Promise<EmbedGrant<Member>>;
}

/** A grant, or why there is none. */
type GrantResult<Member> =
  | { readonly grant: EmbedGrant<Member> }
  | {
      readonly reason: AuthErrorReason;
      /** The server's own code, where it refused. */ readonly refusal?: string | undefined;
    };

/** One try: a fresh proof, changed for a grant. Gives up on a silent server after 10 s. Never rejects. */
export async function obtainGrant<Member>({
  requestProof,
  exchange,
}: GrantSource<Member>): Promise<GrantResult<Member>> {
  try {
    const proof = await requestProof();
    return { grant: await withTimeout((signal) => exchange(proof, signal)) };
  } catch (error) {
    if (error instanceof ProofError) return { reason: error.reason };
    if (error instanceof ExchangeRefusedError) return { reason: 'exchange-refused', refusal: error.code };
    return { reason: 'exchange-failed' };
  }
}

function withTimeout<T>(work: (signal: AbortSignal) => Promise<T>): Promise<T> {
  const controller = new AbortController();
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => {
      controller.abort();
      // Not left to the signal alone: work that ignores it would keep the session waiting for ever.
      reject(new Error('the exchange took too long'));
    }, exchangeWaitMs);
    work(controller.signal)
      .then(resolve, reject)
      .finally(() => clearTimeout(timer));
  });
}
