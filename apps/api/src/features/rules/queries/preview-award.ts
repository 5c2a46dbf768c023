import type { AwardDeedInput } from '@rostra/points-engine';
import type { PreviewAwardInput, PreviewAwardOutput, SampleDeed } from '@rostra/shared/rules/preview-award.contract';
import type { AwardExplanation } from '@rostra/shared/rules/award-explanation.schema';
import type { Scope } from '../../../db/workspace-scope.ts';
import { startOfDay } from '../../../db/calendar-day.ts';
import { AppError } from '../../../errors/app-error.ts';
import { readOpinionKinds, readSignalKinds } from '../../signal-kinds/index.ts';
import { explainAward } from '../explain-award.ts';
import { type AwardGround, prepareRules, readAwardGround, type RuleRow } from '../read-award-ground.ts';
import { readMoment } from '../read-moment.ts';
import { getRule } from '../rule.repository.ts';
import { termsProblems } from '../rule-problems.ts';
import { chooseRuleFor, weighDeed } from '../weigh-deed.ts';

/**
 * What a deed would pay now, by what is in force and with other terms in the place of one rule. Limits count as they are used up; nothing is
 * locked and nothing is written.
 *
 * @throws AppError `not-found` for the rule, the member, or the challenge
 */
export async function previewAward(scope: Scope, input: PreviewAwardInput): Promise<PreviewAwardOutput> {
  const { ruleId, name, terms, deed } = input;
  const { rule } = await getRule(scope, ruleId);
  const occurredAt = await momentOf(scope, deed);
  const ground = await readAwardGround(scope, { memberId: deed.memberId, occurredAt });
  const asked = await toDeed(scope, deed, occurredAt);
  const isSound = terms.kind === rule.kind && termsProblems(terms, await readOpinionKinds(scope)).length === 0;
  const draft = { id: ruleId, position: rule.position, version: 1, name, terms };
  return {
    today: await weigh(scope, ground, asked),
    withDraft: isSound ? await weigh(scope, { ...ground, ...prepareRules(inPlace(ground, draft)) }, asked) : null,
  };
}

async function weigh(scope: Scope, ground: AwardGround, deed: AwardDeedInput): Promise<AwardExplanation> {
  const chosen = chooseRuleFor(ground, deed);
  return explainAward(await weighDeed(scope, chosen), chosen);
}

/** Noon of the day, so that it is that day wherever clocks change. */
async function momentOf(scope: Scope, { onDay }: SampleDeed): Promise<Date> {
  if (onDay === null) return scope.now;
  const { timeZone } = await readMoment(scope);
  return new Date(startOfDay(onDay, timeZone).getTime() + 12 * 3_600_000);
}

function inPlace({ inForce }: AwardGround, draft: RuleRow): RuleRow[] {
  return [...inForce.filter(({ id }) => id !== draft.id), draft].toSorted(
    (one, other) => one.position - other.position,
  );
}

async function toDeed(scope: Scope, deed: SampleDeed, occurredAt: Date): Promise<AwardDeedInput> {
  const { source, challengeId, stage, points, units, score, signalType } = deed;
  const challenge = challengeId === null ? null : await readChallenge(scope, challengeId, stage);
  const offered = challenge?.points ?? points;
  return {
    source,
    offered: { statusPoints: offered, rewardPoints: offered },
    units,
    score: challenge ? scoreUnder(challenge, score) : score,
    occurredAt,
    facts: {
      'signal.type': signalType,
      'signal.nature': signalType === null ? null : (await readSignalKinds(scope)).get(signalType)?.nature,
      ...(challenge && {
        'challenge.kind': challenge.kind,
        'challenge.title': challenge.title,
        'challenge.stagePosition': stage,
      }),
    },
  };
}

interface OfferedStage {
  readonly kind: string;
  readonly title: string;
  readonly points: number;
  readonly scoreMax: number | null;
}

/** What the stage can be scored: nothing without a rubric, and no more than its highest score. */
function scoreUnder({ scoreMax }: OfferedStage, score: number | null): number | null {
  return scoreMax === null || score === null ? null : Math.min(score, scoreMax);
}

async function readChallenge(scope: Scope, challengeId: string, stage: number): Promise<OfferedStage> {
  const [row] = await scope.em.execute<OfferedStage[]>(
    `select c.kind, c.title, s.points, (s.rubric->>'scoreMax')::int as "scoreMax" from challenge c
       join challenge_stage s on s.workspace_id = c.workspace_id and s.challenge_id = c.id and s.position = ?
      where c.workspace_id = ? and c.id = ?`,
    [stage - 1, scope.workspaceId, challengeId],
  );
  if (!row) throw new AppError('not-found');
  return row;
}
