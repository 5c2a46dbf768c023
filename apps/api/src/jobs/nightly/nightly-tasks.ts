import { createTellOfExpiry, expireDueLots, publishChainRoot } from '../../features/points/index.ts';
import { countPointsDays, findOutliers, forecastExpiry } from '../../features/points-office/index.ts';
import { publishAuditHead } from '../../features/audit/index.ts';
import { carryOutErasures, throwAwayArchives } from '../../features/privacy/index.ts';
import { findWithinReach } from '../../features/rewards/index.ts';
import { raiseTiers, reviewTiers } from '../../features/tiers/index.ts';
import { closeSeasons, recheckRecognition } from '../../features/leaderboards/index.ts';
import { sweepTokens } from '../../features/tokens/index.ts';
import { throwAwayExports } from '../../features/workspace-export/index.ts';
import { sweepRateLimits } from '../../rate-limits/sweep-rate-limits.ts';
import type { NightlyTask } from './nightly-task.ts';

/**
 * What every workspace does at night. Each task is a job of its own, so that one which fails holds up no other and none may count on
 * another's work of the same night.
 */
export const nightlyTasks: readonly NightlyTask[] = [
  expireDueLots,
  createTellOfExpiry(findWithinReach),
  reviewTiers,
  raiseTiers,
  publishChainRoot,
  publishAuditHead,
  carryOutErasures,
  throwAwayArchives,
  throwAwayExports,
  closeSeasons,
  recheckRecognition,
  countPointsDays,
  forecastExpiry,
  findOutliers,
  sweepTokens,
  sweepRateLimits,
];
