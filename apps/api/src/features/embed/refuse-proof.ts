import type { ProofRefusal } from '@rostra/shared/embed/proof-refusal';
import { AppError } from '../../errors/app-error.ts';

/** The refusal of a proof, with the word for why; `claim` names the claim it is about. */
export function refuseProof(reason: ProofRefusal, claim?: string): AppError {
  return new AppError('embed-proof-refused', claim === undefined ? { reason } : { reason, claim });
}
