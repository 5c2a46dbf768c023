import { checkCondition } from '../conditions/check-condition.ts';
import { awardFacts } from '../conditions/fact-catalogue.ts';
import type { FieldProblem } from '../kernel/decision.ts';
import { campaignBounds, type CampaignEffect, type CampaignTerms } from './campaign.ts';
import { pairProblems, windowProblems } from './term-problems.ts';

/**
 * Everything that keeps a campaign from being published, in the order of the form; empty when nothing does. A campaign is limited in time:
 * `required` at `window.lastDay` without an end. It raises: `out-of-range` at `effect.basisPoints` unless it is more than the whole.
 */
export function checkCampaign({ sources, condition, window, effect }: CampaignTerms): FieldProblem[] {
  return [
    ...(sources.length === 0 ? [{ path: 'sources', code: 'required' } as const] : []),
    ...(condition ? checkCondition({ condition, path: 'condition', catalogue: awardFacts }) : []),
    ...(window.lastDay === null ? [{ path: 'window.lastDay', code: 'required' } as const] : []),
    ...windowProblems(window),
    ...effectProblems(effect),
  ];
}

function effectProblems(effect: CampaignEffect): FieldProblem[] {
  if (effect.kind === 'add') return pairProblems('effect', effect);
  const { basisPointsMin, basisPointsMax } = campaignBounds;
  const { basisPoints } = effect;
  const isRight = Number.isSafeInteger(basisPoints) && basisPoints >= basisPointsMin && basisPoints <= basisPointsMax;
  return isRight ? [] : [{ path: 'effect.basisPoints', code: 'out-of-range', limit: basisPointsMax }];
}
