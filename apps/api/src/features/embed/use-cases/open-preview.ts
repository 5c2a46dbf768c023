import type { OpenPreviewOutput } from '@rostra/shared/embed/open-preview.contract';
import type { SignedIn } from '../../../trpc/context.ts';
import type { Scope } from '../../../db/workspace-scope.ts';
import type { SecretBox } from '../../../secrets/secret-box.ts';
import { issueToken } from '../../tokens/index.ts';
import { previewCode } from '../code-kinds.ts';
import { recordSettingsChange } from '../record-settings-change.ts';

/** The code as it is kept with the answers for retries. */
export interface SealedPreviewCode {
  readonly tokenId: string;
  readonly sealed: string;
}

/** Gives an administrator a code of 30 s for the preview on their own page. Embedding need not be on, and no origin listed. */
export async function openPreview(scope: Scope, { memberId, tokenId: parentId }: SignedIn): Promise<SealedPreviewCode> {
  const code = issueToken(scope, previewCode, { memberId, data: { parentId } });
  recordSettingsChange(scope, { action: 'embed.openPreview', before: null, after: null });
  return { tokenId: code.tokenId, sealed: scope.deps.secrets.seal(code.secret, placeOf(code.tokenId)) };
}

/** The answer for the page that asked. */
export function showPreviewCode(box: SecretBox, { tokenId, sealed }: SealedPreviewCode): OpenPreviewOutput {
  return { code: box.open(sealed, placeOf(tokenId)) };
}

function placeOf(tokenId: string): string {
  return `preview_code:${tokenId}`;
}
