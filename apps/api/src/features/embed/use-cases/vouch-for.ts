import type { ExchangeProofInput } from '@rostra/shared/embed/exchange-proof.contract';
import type { Scope } from '../../../db/workspace-scope.ts';
import { getMember } from '../../members/index.ts';
import type { Workspace } from '../../workspace/index.ts';
import { consumeToken } from '../../tokens/index.ts';
import { claimedKid } from '../claimed-kid.ts';
import { embedCode } from '../code-kinds.ts';
import { exchangeUrl } from '../embed-addresses.ts';
import { EmbedKeyEntity } from '../embed-key.entity.ts';
import type { ProofClaims } from '../proof-claims.ts';
import { refuseProof } from '../refuse-proof.ts';
import type { Voucher } from '../voucher.ts';
import { skewSeconds, verifyProof } from '../verify-proof.ts';
import { linkPerson } from './link-person.ts';
import { takeActiveKey } from './take-active-key.ts';
import { vouchByPopup } from './vouch-by-popup.ts';

/** What a frame brings. */
type BroughtProof = Pick<ExchangeProofInput, 'proof' | 'verifier'>;

/** Whether it has the form of a code. */
export function isCode(proof: string): boolean {
  return CODE.test(proof);
}

/** The form of a code; what is neither that nor three parts with dots is told to be no token at all. */
const CODE = /^[\w-]{64}$/;

/**
 * Reads what a host gave its page and uses it up: a signed proof or a one-time code; or what a popup handed over.
 *
 * @throws AppError `embed-proof-refused` with a reason
 */
export function vouchFor(scope: Scope, workspace: Workspace, { proof, verifier }: BroughtProof): Promise<Voucher> {
  if (verifier !== undefined) return vouchByPopup(scope, { code: proof, verifier });
  return isCode(proof) ? byCode(scope, proof) : bySignature(scope, workspace, proof);
}

async function bySignature(scope: Scope, workspace: Workspace, proof: string): Promise<Voucher> {
  const { id: keyId, ...key } = await takeActiveKey(scope, claimedKid(proof));
  const { embedClientId: issuer, embedProvisioning: provisioning } = workspace;
  const claims = await verifyProof(proof, { key, issuer, audience: exchangeUrl(scope.deps.publicUrl), now: scope.now });
  await useUp(scope, claims);
  const member = await linkPerson(scope, { claims, issuer, provisioning });
  return { member, by: { keyId }, provenAt: claims.auth_time === undefined ? null : new Date(claims.auth_time * 1000) };
}

async function byCode(scope: Scope, code: string): Promise<Voucher> {
  const token = await consumeToken(scope, embedCode, code);
  if (!token?.memberId) throw refuseProof('code');
  const { keyId, provenAt } = token.data;
  const { workspaceId } = scope;
  const isKeyActive = (await scope.em.count(EmbedKeyEntity, { workspaceId, id: keyId, revokedAt: null })) > 0;
  if (!isKeyActive) throw refuseProof('key');
  const member = await getMember(scope, token.memberId);
  if (member.role !== 'champion') throw refuseProof('not-a-champion');
  return { member, by: { keyId }, provenAt: provenAt === null ? null : new Date(provenAt) };
}

/** Rows that one exchange clears away, at most: more than it adds, so that the table stays as small as two minutes of visitors. */
const SWEEP_ROWS_MAX = 20;

/** The proof's id is inserted under a unique key, so that of a thousand copies sent at once one wins. */
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
