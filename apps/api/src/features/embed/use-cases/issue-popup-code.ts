import type { IssuePopupCodeInput, IssuePopupCodeOutput } from '@rostra/shared/embed/popup-code.contract';
import type { SignedIn } from '../../../trpc/context.ts';
import type { Scope } from '../../../db/workspace-scope.ts';
import { AppError } from '../../../errors/app-error.ts';
import type { SecretBox } from '../../../secrets/secret-box.ts';
import { recordAudit } from '../../audit/index.ts';
import { issueToken } from '../../tokens/index.ts';
import { popupCode } from '../code-kinds.ts';
import { holdSettings } from '../embed-settings.repository.ts';

/** The code as it is kept with the answers for retries. */
export interface SealedPopupCode {
  readonly tokenId: string;
  readonly sealed: string;
}

/**
 * Gives a champion who is signed in at top level a code of 30 s for the frame that opened the window.
 *
 * @throws AppError `embed-off`
 */
export async function issuePopupCode(
  scope: Scope,
  session: SignedIn,
  { challenge }: IssuePopupCodeInput,
): Promise<SealedPopupCode> {
  const workspace = await holdSettings(scope);
  if (!workspace.isEmbedOn) throw new AppError('embed-off');
  const { memberId, tokenId: parentId } = session;
  const provenAt = scope.actor.provenAt?.toISOString() ?? null;
  const code = issueToken(scope, popupCode, { memberId, surface: 'embed', data: { challenge, parentId, provenAt } });
  recordAudit(scope, { action: 'embed.issuePopupCode', subjectType: 'member', subjectId: memberId });
  return { tokenId: code.tokenId, sealed: scope.deps.secrets.seal(code.secret, placeOf(code.tokenId)) };
}

/** The answer for the window that asked. */
export function showPopupCode(box: SecretBox, { tokenId, sealed }: SealedPopupCode): IssuePopupCodeOutput {
  return { code: box.open(sealed, placeOf(tokenId)) };
}

function placeOf(tokenId: string): string {
  return `popup_code:${tokenId}`;
}
