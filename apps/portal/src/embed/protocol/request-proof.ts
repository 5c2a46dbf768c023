import { randomId } from '@rostra/embed/protocol';
import type { AuthErrorReason } from '@rostra/embed/protocol';
import type { HostPort } from './host-port.ts';

const proofWaitMs = 10_000;

/** The host gave no proof: its own reason, or `proof-timeout` when it did not answer in time. */
export class ProofError extends Error {
  override readonly name = 'ProofError';
  readonly reason: AuthErrorReason;

  constructor(reason: AuthErrorReason) {
    super(reason);
    this.reason = reason;
  }
}

/**
 * Asks the host for a fresh proof of who the visitor is. Each request has an id of its own, so that an answer that comes too late is
 * not taken for the next one's. Waits `timeoutMs` (10 s unless given); rejects with a ProofError.
 */
export function requestProof(hostPort: HostPort, timeoutMs: number = proofWaitMs): Promise<string> {
  const id = randomId();
  return new Promise((resolve, reject) => {
    const stop = () => {
      clearTimeout(timer);
      unsubscribe();
    };
    const fail = (reason: AuthErrorReason) => {
      stop();
      reject(new ProofError(reason));
    };
    const timer = setTimeout(() => fail('proof-timeout'), timeoutMs);
    const unsubscribe = hostPort.subscribe((message) => {
      if (message.type === 'proof' && message.id === id) {
        stop();
        resolve(message.proof);
      } else if (message.type === 'proof-failed' && message.id === id) {
        fail(message.reason);
      }
    });
    hostPort.send({ type: 'proof-request', id });
  });
}
