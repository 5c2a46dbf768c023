import { vi } from 'vitest';
import { EmbedSession } from '../../embed-session.ts';
import type { EmbedGrant } from '../obtain-grant.ts';

/** Milliseconds of a minute. */
export const minute = 60_000;

/** Who signs in here. */
export interface TestMember {
  readonly id: string;
}

/** What the server gives for the proof; good for 10 minutes unless told otherwise. */
export function grant(proof: string, lifeMs: number = 10 * minute): EmbedGrant<TestMember> {
  return { token: `token-for-${proof}`, expiresAt: new Date(Date.now() + lifeMs).toISOString(), member: { id: 'ada' } };
}

/** Lets time pass, and everything happen that waits for it. */
export const pass = (ms: number) => vi.advanceTimersByTimeAsync(ms);

/** A session between a host and a server that do as they are told. Wants fake timers. */
export class SessionScene {
  /** How many proofs the host was asked for. */
  proofs = 0;
  /** Every state that listeners were told of. */
  readonly states: string[] = [];
  isHidden = false;
  /** What the host does when asked for a proof. */
  ask = (): Promise<string> => Promise.resolve(`proof-${this.proofs}`);
  /** What the server does with a proof. */
  answer = (proof: string, _signal: AbortSignal): Promise<EmbedGrant<TestMember>> => Promise.resolve(grant(proof));
  session!: EmbedSession<TestMember>;

  open(): void {
    vi.spyOn(document, 'hidden', 'get').mockImplementation(() => this.isHidden);
    this.session = new EmbedSession<TestMember>({
      requestProof: () => {
        this.proofs += 1;
        return this.ask();
      },
      exchange: (proof, signal) => this.answer(proof, signal),
    });
    this.session.subscribe(() => this.states.push(this.session.snapshot().state));
  }
}
