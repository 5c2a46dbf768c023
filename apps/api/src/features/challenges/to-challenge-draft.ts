import type { ChallengeDraft } from '@rostra/points-engine';
import type { WholeChallenge } from './challenge.repository.ts';

/** A stored challenge as the engine judges it. */
export function toChallengeDraft({ challenge, stages }: WholeChallenge): ChallengeDraft {
  const { kind, title, summary, purpose, reviewSiteName, reviewSiteUrl, isRepeatable, minimumTier } = challenge;
  return {
    kind,
    title,
    summary,
    purpose,
    reviewSite:
      reviewSiteName === null || reviewSiteUrl === null
        ? null
        : { name: reviewSiteName ?? '', url: reviewSiteUrl ?? '' },
    opensAt: challenge.opensAt ?? null,
    closesAt: challenge.closesAt ?? null,
    isRepeatable,
    minimumTier,
    stages: stages.map((stage) => ({ ...stage, rubric: stage.rubric ?? null })),
  };
}
