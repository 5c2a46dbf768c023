import type { Surface } from '@rostra/points-engine/vocabulary';
import type { Scope } from '../../db/workspace-scope.ts';
import type { TokenKind } from './token-kind.ts';
import { hashSecret, newTokenSecret } from './token-secret.ts';
import { TokenEntity } from './token.entity.ts';

/** What a new token is bound to. */
export interface TokenDetails<Data> {
  readonly memberId: string | null;
  readonly data: Data;
  /** Where it was asked for; top level unless said. */
  readonly surface?: Surface;
  /** Its id, where that was given out before; a new one unless said. */
  readonly id?: string;
  /** The last moment at which it is not good any more; by the kind's life unless said. */
  readonly expiresAt?: Date;
  /** Sign-in only: hash of the code that is good as well. */
  readonly codeHash?: string;
  /** Session only: when the person last proved who they are. */
  readonly provenAt?: Date | null;
}

/** A token just made. The secret is shown once, to whoever is to bring it back; only its hash is stored. */
export interface IssuedToken {
  readonly tokenId: string;
  readonly secret: string;
  readonly expiresAt: Date;
}

/** Stores a token in the caller's transaction. */
export function issueToken<Data>(scope: Scope, kind: TokenKind<Data>, details: TokenDetails<Data>): IssuedToken {
  const { workspaceId, now } = scope;
  const secret = newTokenSecret(workspaceId);
  const tokenId = details.id ?? scope.newId();
  const expiresAt = details.expiresAt ?? new Date(now.getTime() + kind.lifeMs);
  scope.em.persist(
    scope.em.create(TokenEntity, {
      workspaceId,
      id: tokenId,
      purpose: kind.purpose,
      secretHash: hashSecret(secret),
      codeHash: details.codeHash ?? null,
      memberId: details.memberId,
      surface: details.surface ?? 'portal',
      data: details.data,
      provenAt: details.provenAt ?? null,
      createdAt: now,
      expiresAt,
    }),
  );
  return { tokenId, secret, expiresAt };
}
