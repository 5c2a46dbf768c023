import { claimMutations } from './claim-mutations.ts';
import { headerMutations } from './header-mutations.ts';
import type { MutationGround } from './mutation-ground.ts';
import { signatureMutations } from './signature-mutations.ts';

/** One spoiled proof and what was done to it. */
export interface MutatedProof {
  readonly name: string;
  readonly proof: string;
}

/** Every way in the tables, tried with a key of every algorithm: over 1,000 proofs, none of which is right. */
export function* handMadeMutations(ground: MutationGround): Generator<MutatedProof> {
  for (const mutation of [...headerMutations(), ...claimMutations(), ...signatureMutations()]) {
    for (const key of ground.keys) yield { name: `${key.alg}: ${mutation.name}`, proof: mutation.forge(key, ground) };
  }
}
