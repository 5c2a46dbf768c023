import type { ExchangeProofOutput } from '@rostra/shared/embed/exchange-proof.contract';
import type { Scope } from '../../../db/workspace-scope.ts';
import { startPreviewSession } from '../../sessions/index.ts';
import { consumeToken } from '../../tokens/index.ts';
import { previewCode } from '../code-kinds.ts';

/**
 * Trades the code of a preview for its session. Null when it is none: then it is looked at as what a host brings. Where the frame stands is not asked: the code
 * comes from an administrator's own page, and what it opens belongs to nobody and changes nothing.
 */
export async function enterPreview(scope: Scope, code: string): Promise<ExchangeProofOutput | null> {
  const token = await consumeToken(scope, previewCode, code);
  if (!token?.memberId) return null;
  const session = startPreviewSession(scope, token.memberId, token.data);
  return {
    token: session.secret,
    expiresAt: session.expiresAt.toISOString(),
    member: { id: session.tokenId, name: 'Sample Champion' },
  };
}
