import { evaluateAward } from '@rostra/points-engine';
import type { Scope } from '../../../db/workspace-scope.ts';
import { AppError } from '../../../errors/app-error.ts';
import type { OpeningBalance } from '../../points/index.ts';
import { readPolicy } from '../../policy/index.ts';
import { readStreaks } from '../../streaks/index.ts';
import { explainAward } from '../explain-award.ts';
import type { LimitRoom } from '../limit-room.ts';
import { type ChosenRule, chooseRuleFor, streakWeeksOf } from '../weigh-deed.ts';
import type { WeighedDeed } from '../weigh-under-lock.ts';
import { readGrounds } from './read-grounds.ts';

/** Opening balances of one list. */
export interface OpeningsToAward {
  /** When somebody said yes to the list: rules and limits are those of that moment, however old the points are. */
  readonly broughtAt: Date;
  readonly openings: readonly OpeningBalance[];
}

/**
 * The rule for imports that pays for each balance, in their order. Two queries however many they are.
 *
 * @throws AppError `not-found`
 */
export async function chooseOpeningRules(
  scope: Scope,
  { broughtAt, openings }: OpeningsToAward,
): Promise<ChosenRule[]> {
  const memberIds = [...new Set(openings.map(({ memberId }) => memberId))];
  const grounds = await readGrounds(scope, memberIds, broughtAt);
  return openings.map(({ memberId, statusPoints, rewardPoints }) => {
    const ground = grounds.get(memberId);
    if (!ground) throw new AppError('not-found');
    const offered = { statusPoints, rewardPoints };
    return chooseRuleFor(ground, {
      source: 'import',
      offered,
      units: 1,
      score: null,
      occurredAt: broughtAt,
      facts: {},
    });
  });
}

/** What each balance is worth, one after the other: what one takes of a limit is gone for the next. */
export async function weighInRoom(scope: Scope, deeds: readonly ChosenRule[], room: LimitRoom): Promise<WeighedDeed[]> {
  const memberIds = [...new Set(deeds.flatMap(({ ground }) => ground.memberId ?? []))];
  const streaks = await readStreaks(scope, deeds.some(({ rule }) => rule?.terms.hasStreakBonus) ? memberIds : []);
  const { streaks: streakPolicy } = await readPolicy(scope);
  return deeds.map((chosen) => {
    const { ground, deed, rule } = chosen;
    const evaluation = evaluateAward({
      deed,
      rule,
      campaigns: ground.rules.campaigns,
      capUses: room.usesOf(chosen),
      streakWeeks: streakWeeksOf(streaks.get(ground.memberId ?? '')),
      streakPolicy,
      calendar: ground.calendar,
    });
    const explanation = explainAward(evaluation, chosen);
    if (!explanation.refusal) room.take(chosen, evaluation);
    return { memberId: ground.memberId ?? '', chosen, evaluation, explanation };
  });
}
