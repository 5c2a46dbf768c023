import { allow, type Decision, refuse } from '../kernel/decision.ts';
import { parsePoints } from '../kernel/points.ts';

/** Up to here one person may grant by hand (rule 6). Default of the workspace's policy. */
export const grantLimitDefault = 500;

/** A grant by hand that somebody asks for, or that somebody else approves. */
export type GrantApprovalInput = {
  readonly statusPoints: number;
  readonly rewardPoints: number;
  /** Read by the champion. */
  readonly reason: string;
  /** Member who asks for the grant. */
  readonly askerId: string;
  /** Member who would have the points. */
  readonly receiverId: string;
  /** Member who approves it as the second; null while nobody has. */
  readonly approverId: string | null;
  /** Points up to which one person may grant; 500 unless the workspace's policy says otherwise. */
  readonly limit?: number;
};

/** `post`: the grant can be posted now; `wait`: it needs a second approver first. */
export type GrantOutcome = 'post' | 'wait';

/**
 * Whether a manual grant may be posted (rule 6: it needs a reason; above 500 points it needs a second approver). Status and
 * reward points are the same deed counted twice, so the larger of the two is held against the limit. A second approver is
 * somebody else than who asks and who receives.
 * Refusals: `points-invalid`; `points-not-positive`; `reason-required`; `grant-to-self`; `approver-is-asker`;
 * `approver-is-receiver`.
 */
export function grantApproval(input: GrantApprovalInput): Decision<GrantOutcome> {
  const { statusPoints, rewardPoints, askerId, receiverId, approverId, limit = grantLimitDefault } = input;
  if (statusPoints < 0 || rewardPoints < 0) return refuse('points-not-positive');
  for (const points of [statusPoints, rewardPoints]) {
    const parsed = parsePoints(points);
    if (!parsed.ok) return parsed;
  }
  if (statusPoints === 0 && rewardPoints === 0) return refuse('points-not-positive');
  if (!input.reason.trim()) return refuse('reason-required');
  if (askerId === receiverId) return refuse('grant-to-self');
  if (approverId === askerId) return refuse('approver-is-asker');
  if (approverId === receiverId) return refuse('approver-is-receiver');
  const needsSecond = Math.max(statusPoints, rewardPoints) > limit;
  return allow(needsSecond && approverId === null ? 'wait' : 'post');
}
