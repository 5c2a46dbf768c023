import { isAuthErrorReason, isId, isPath, isPixels, isPoints } from './fields.ts';
import type { AuthErrorReason } from './fields.ts';
import { decodeMessage } from './message-text.ts';

/**
 * What happened in the portal, for the host to react to: ids, numbers and words of closed lists only. Hints and not truth: who
 * rewards somebody for one asks the API first.
 */
export type FrameEvent =
  | { readonly type: 'ready' }
  | { readonly type: 'auth-error'; readonly reason: AuthErrorReason }
  | { readonly type: 'challenge-submitted'; readonly challengeId: string; readonly submissionId: string }
  | { readonly type: 'points-changed'; readonly rewardPoints: number; readonly statusPoints: number }
  | { readonly type: 'tier-changed'; readonly tier: string }
  | { readonly type: 'redemption-completed'; readonly redemptionId: string; readonly rewardId: string }
  | { readonly type: 'close' };

/** What the frame says to the host over the port. */
export type FrameMessage =
  | FrameEvent
  | { readonly type: 'proof-request'; readonly id: string }
  | { readonly type: 'resize'; readonly height: number }
  | { readonly type: 'route'; readonly path: string };

/** The frame's message in the received data with its known fields only, or undefined: an unknown type is nothing to a reader. */
export function parseFrameMessage(data: unknown): FrameMessage | undefined {
  const raw = decodeMessage(data) ?? {};
  const { type, id, height, path } = raw;
  switch (type) {
    case 'proof-request':
      return isId(id) ? { type, id } : undefined;
    case 'resize':
      return isPixels(height) && height > 0 ? { type, height } : undefined;
    case 'route':
      return isPath(path) ? { type, path } : undefined;
    default:
      return parseFrameEvent(raw);
  }
}

function parseFrameEvent(raw: Record<string, unknown>): FrameEvent | undefined {
  const { type, reason, challengeId, submissionId, rewardPoints, statusPoints, tier, redemptionId, rewardId } = raw;
  switch (type) {
    case 'ready':
    case 'close':
      return { type };
    case 'auth-error':
      return isAuthErrorReason(reason) ? { type, reason } : undefined;
    case 'challenge-submitted':
      return isId(challengeId) && isId(submissionId) ? { type, challengeId, submissionId } : undefined;
    case 'points-changed':
      return isPoints(rewardPoints) && isPoints(statusPoints) ? { type, rewardPoints, statusPoints } : undefined;
    case 'tier-changed':
      return isId(tier) ? { type, tier } : undefined;
    case 'redemption-completed':
      return isId(redemptionId) && isId(rewardId) ? { type, redemptionId, rewardId } : undefined;
    default:
      return undefined;
  }
}
