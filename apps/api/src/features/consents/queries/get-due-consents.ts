import type { GetDueConsentsOutput } from '@rostra/shared/consents/get-due-consents.contract';
import type { Scope } from '../../../db/workspace-scope.ts';
import { ownMemberId } from '../../members/index.ts';
import { readAgreed, readTexts } from '../read-texts.ts';

/** The texts the caller has to agree to before taking part. One small query where the workspace published none. */
export async function getDueConsents(scope: Scope): Promise<GetDueConsentsOutput> {
  const texts = await readTexts(scope);
  if (texts.length === 0) return { texts: [] };
  const agreed = await readAgreed(scope, ownMemberId(scope));
  const due = texts.filter(({ kind, version }) => agreed.get(kind) !== version);
  return { texts: due.map((text) => ({ ...text, isNewVersion: (agreed.get(text.kind) ?? 0) > 0 })) };
}
