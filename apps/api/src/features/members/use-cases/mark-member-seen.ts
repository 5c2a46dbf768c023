import type { Scope } from '../../../db/workspace-scope.ts';
import { getMember } from '../queries/get-member.ts';

/** Moves a member's `seenAt` on to `at`, never back and never past now. Gives what it is and what it was. */
export async function markMemberSeen(
  scope: Scope,
  memberId: string,
  at: Date,
): Promise<{ readonly seenAt: Date; readonly before: Date | null }> {
  const member = await getMember(scope, memberId);
  const before = member.seenAt ?? null;
  const wanted = Math.min(at.getTime(), scope.now.getTime());
  member.seenAt = new Date(Math.max(wanted, before?.getTime() ?? 0));
  return { seenAt: member.seenAt, before };
}
