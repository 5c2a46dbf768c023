import type { Surface } from '@rostra/points-engine/vocabulary';
import type { Scope } from '../../db/workspace-scope.ts';
import { hashSecret, newTokenSecret } from './token-secret.ts';
import { TokenEntity } from './token.entity.ts';

/** How long a session lives from its start: two weeks at top level, ten minutes embedded (the frame renews it in place). */
const LIFE_MS: Readonly<Record<'portal' | 'console' | 'embed', number>> = {
  portal: 14 * 24 * 3_600_000,
  console: 14 * 24 * 3_600_000,
  embed: 10 * 60_000,
};

/** A session just started. The secret is shown to the browser and to nobody else; only its hash is stored. */
export interface StartedSession {
  readonly tokenId: string;
  readonly secret: string;
  readonly expiresAt: Date;
}

/** Stores a session for a member in the caller's transaction. */
export function startSession(scope: Scope, memberId: string, surface: Surface & keyof typeof LIFE_MS): StartedSession {
  const secret = newTokenSecret(scope.workspaceId);
  const tokenId = scope.newId();
  const expiresAt = new Date(scope.now.getTime() + LIFE_MS[surface]);
  scope.em.persist(
    scope.em.create(TokenEntity, {
      workspaceId: scope.workspaceId,
      id: tokenId,
      purpose: 'session',
      secretHash: hashSecret(secret),
      memberId,
      surface,
      createdAt: scope.now,
      expiresAt,
    }),
  );
  return { tokenId, secret, expiresAt };
}
