import type { MarkSeenInput, MarkSeenOutput } from '@rostra/shared/home/mark-seen.contract';
import { wireInstant } from '../../../db/wire-instant.ts';
import type { Scope } from '../../../db/workspace-scope.ts';
import { recordAudit } from '../../audit/index.ts';
import { markMemberSeen, ownMemberId } from '../../members/index.ts';

/** Moves on from when something is news to the champion. Never goes back, however late a call arrives. */
export async function markSeen(scope: Scope, { upTo }: MarkSeenInput): Promise<MarkSeenOutput> {
  const memberId = ownMemberId(scope);
  const { seenAt, before } = await markMemberSeen(scope, memberId, upTo ? new Date(upTo) : scope.now);
  recordAudit(scope, {
    action: 'home.markSeen',
    subjectType: 'member',
    subjectId: memberId,
    before: { seenAt: wireInstant(before) },
    after: { seenAt: wireInstant(seenAt) },
  });
  return { seenAt: wireInstant(seenAt) };
}
