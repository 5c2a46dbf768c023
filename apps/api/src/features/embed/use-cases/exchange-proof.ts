import type { ExchangeProofInput, ExchangeProofOutput } from '@rostra/shared/embed/exchange-proof.contract';
import { isAllowedOrigin } from '@rostra/shared/embed/is-allowed-origin';
import type { Scope } from '../../../db/workspace-scope.ts';
import { AppError } from '../../../errors/app-error.ts';
import { recordAudit } from '../../audit/index.ts';
import { startEmbedSession } from '../../sessions/index.ts';
import { holdSettings } from '../embed-settings.repository.ts';
import { enterPreview } from './enter-preview.ts';
import { isCode, vouchFor } from './vouch-for.ts';

/**
 * Trades a host's proof, or a one-time code in its place, for a session of ten minutes; the code of an administrator's preview for one of nobody.
 *
 * @throws AppError `embed-off`, `embed-origin-refused`, `embed-proof-refused` with a reason
 */
export async function exchangeProof(
  scope: Scope,
  { hostOrigin, ...brought }: ExchangeProofInput,
): Promise<ExchangeProofOutput> {
  const preview =
    brought.verifier === undefined && isCode(brought.proof) ? await enterPreview(scope, brought.proof) : null;
  if (preview) return preview;
  const workspace = await holdSettings(scope);
  if (!workspace.isEmbedOn) throw new AppError('embed-off');
  if (!isAllowedOrigin(hostOrigin, workspace.embedOrigins)) throw new AppError('embed-origin-refused');

  const { member, by, provenAt, renewal } = await vouchFor(scope, workspace, brought);
  const ground = { hostOrigin, keyId: 'keyId' in by ? by.keyId : null };
  const session = startEmbedSession(scope, member.id, { ground, provenAt });
  recordAudit(scope, {
    action: 'embed.signIn',
    subjectType: 'member',
    subjectId: member.id,
    after: { hostOrigin, ...by },
  });
  return {
    token: session.secret,
    expiresAt: session.expiresAt.toISOString(),
    member: { id: member.id, name: member.name },
    ...(renewal === undefined ? {} : { renewal }),
  };
}
