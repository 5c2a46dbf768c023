import type { ExchangeProofInput, ExchangeProofOutput } from '@rostra/shared/embed/exchange-proof.contract';
import type { Scope } from '../../../db/workspace-scope.ts';
import { AppError } from '../../../errors/app-error.ts';
import { recordAudit } from '../../audit/index.ts';
import { startSession } from '../../identity/index.ts';
import { claimedKid } from '../claimed-kid.ts';
import { exchangeUrl } from '../embed-addresses.ts';
import { holdSettings } from '../embed-settings.repository.ts';
import type { ProofClaims } from '../proof-claims.ts';
import { takeActiveKey } from './take-active-key.ts';
import { refuseProof } from '../refuse-proof.ts';
import { skewSeconds, verifyProof } from '../verify-proof.ts';
import { linkPerson } from './link-person.ts';

/**
 * Trades a host's proof for a session of ten minutes. The proof's id is inserted under a unique key in the same transaction, so that of a thousand
 * copies sent at once one wins.
 *
 * @throws AppError `embed-off`, `embed-origin-refused`, `embed-proof-refused` with a reason
 */
export async function exchangeProof(
  scope: Scope,
  { proof, hostOrigin }: ExchangeProofInput,
): Promise<ExchangeProofOutput> {
  const workspace = await holdSettings(scope);
  if (!workspace.isEmbedOn) throw new AppError('embed-off');
  if (!workspace.embedOrigins.includes(hostOrigin)) throw new AppError('embed-origin-refused');

  const key = await takeActiveKey(scope, claimedKid(proof));
  const issuer = workspace.embedClientId;
  const claims = await verifyProof(proof, { key, issuer, audience: exchangeUrl(scope.deps.publicUrl), now: scope.now });
  await useUp(scope, claims);

  const member = await linkPerson(scope, { claims, issuer, provisioning: workspace.embedProvisioning });
  const session = startSession(scope, member.id, 'embed');
  recordAudit(scope, {
    action: 'embed.signIn',
    subjectType: 'member',
    subjectId: member.id,
    after: { hostOrigin, keyId: key.id },
  });
  return {
    token: session.secret,
    expiresAt: session.expiresAt.toISOString(),
    member: { id: member.id, name: member.name },
  };
}

/** Rows that one exchange clears away, at most: more than it adds, so that the table stays as small as two minutes of visitors. */
const SWEEP_ROWS_MAX = 20;

async function useUp(scope: Scope, { jti, exp }: ProofClaims): Promise<void> {
  const expiresAt = new Date((exp + skewSeconds) * 1000);
  const used = await scope.em.execute<{ jti: string }[]>(
    'insert into embed_proof (workspace_id, jti, expires_at) values (?, ?, ?) on conflict do nothing returning jti',
    [scope.workspaceId, jti, expiresAt],
  );
  if (used.length === 0) throw refuseProof('replayed');
  await scope.em.execute(
    `delete from embed_proof where workspace_id = ? and jti in
       (select jti from embed_proof where workspace_id = ? and expires_at < ? limit ${SWEEP_ROWS_MAX} for update skip locked)`,
    [scope.workspaceId, scope.workspaceId, scope.now],
  );
}
