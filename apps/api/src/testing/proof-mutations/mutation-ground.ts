import type { ForgingKey, Part } from './forge-proof.ts';

/** What a forger knows: a right proof's claims, the keys of the host, and keys that are no good here. */
export interface MutationGround {
  /** Active keys of the workspace, one of each algorithm. */
  readonly keys: readonly ForgingKey[];
  /** Names of keys that are no good: unknown, revoked, another workspace's, a bearer key. */
  readonly wrongKids: readonly string[];
  /** A key pair of the same kind that nobody registered. */
  strangerTo(key: ForgingKey): ForgingKey;
  /** What is public of the key, in the forms a confused library may take for a shared secret. */
  publicForms(key: ForgingKey): readonly Buffer[];
  /** Right claims, with an id of their own each time. */
  claims(): Part;
  /** Claims of another workspace's host, right there. */
  foreignClaims(): Part;
  /** Seconds since 1970. */
  now(): number;
}

/** One way to spoil a proof. */
export interface Mutation {
  readonly name: string;
  forge(key: ForgingKey, ground: MutationGround): string;
}
