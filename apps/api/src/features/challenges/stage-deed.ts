import type { AwardDeedInput } from '@rostra/points-engine';
import type { ChallengeKind } from '@rostra/points-engine/vocabulary';

/** A stage that was, or could be, sent. */
export interface SentDeed {
  readonly challenge: { readonly kind: ChallengeKind; readonly title: string };
  /** `position` counts from 0. */
  readonly stage: { readonly points: number; readonly position: number };
  /** What it is scored; null where it is not. */
  readonly score: number | null;
  readonly sentAt: Date;
}

/**
 * A stage as rules weigh it. It happened when it was sent: what was promised then is what is paid, however long moderation takes. It offers the same
 * number of status and of reward points.
 */
export function stageDeed({ challenge, stage, score, sentAt }: SentDeed): AwardDeedInput {
  return {
    source: 'challenge-stage',
    offered: { statusPoints: stage.points, rewardPoints: stage.points },
    units: 1,
    score,
    occurredAt: sentAt,
    facts: {
      'challenge.kind': challenge.kind,
      'challenge.title': challenge.title,
      'challenge.stagePosition': stage.position + 1,
    },
  };
}
