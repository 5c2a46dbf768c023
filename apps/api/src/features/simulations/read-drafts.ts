import { checkTierPolicy, type TierPolicy } from '@rostra/points-engine';
import type { StartSimulationInput } from '@rostra/shared/simulations/start-simulation.contract';
import type { TriedRule } from '@rostra/shared/simulations/simulation.schema';
import type { Scope } from '../../db/workspace-scope.ts';
import { allowed, AppError } from '../../errors/app-error.ts';
import { readPointsPolicy } from '../points/index.ts';
import { readRuleDraft, readRulesInForce, type RuleRow } from '../rules/index.ts';
import { readTierPolicyDraft } from '../tiers/index.ts';
import { intoHistory } from './into-history.ts';
import type { TriedDrafts } from './tried-drafts.ts';

/**
 * What is in force now and what is to be tried in its place, as both stand.
 *
 * @throws AppError `simulation-nothing-to-try`, `not-found`, `rule-not-draft`, `rule-retired`, `rule-not-publishable`, `tier-policy-not-ready`
 */
export async function readDrafts(
  scope: Scope,
  { ruleIds, hasTierPolicy }: Pick<StartSimulationInput, 'ruleIds' | 'hasTierPolicy'>,
): Promise<TriedDrafts> {
  if (ruleIds.length === 0 && !hasTierPolicy) throw new AppError('simulation-nothing-to-try');
  const { timeZone, yearStartMonth, tiers, values } = await readPointsPolicy(scope);
  const inForce = await readRulesInForce(scope);
  const tried: TriedDraft[] = [];
  for (const ruleId of new Set(ruleIds)) tried.push(await readTried(scope, ruleId, timeZone));
  const tierDraft = hasTierPolicy ? await readSoundTiers(scope) : null;
  return {
    timeZone,
    yearStartMonth,
    lotLifeMonths: values.lotLifeMonths,
    streaks: values.streaks,
    today: { rules: inForce, tiers },
    draft: { rules: inPlace(inForce, tried), tiers: tierDraft?.policy ?? tiers },
    rules: tried.map(({ named }) => named),
    tierPolicyVersion: tierDraft?.version ?? null,
  };
}

interface TriedDraft {
  readonly row: RuleRow;
  readonly named: TriedRule;
}

async function readTried(scope: Scope, ruleId: string, timeZone: string): Promise<TriedDraft> {
  const draft = await readRuleDraft(scope, ruleId);
  const { terms, wasMoved } = intoHistory(draft.terms, scope.now, timeZone);
  const { name, version } = draft;
  return { row: { ...draft, terms }, named: { ruleId, kind: terms.kind, name, version, wasMoved } };
}

async function readSoundTiers(scope: Scope): Promise<{ version: number; policy: TierPolicy }> {
  const draft = await readTierPolicyDraft(scope);
  if (!draft) throw new AppError('not-found');
  allowed(checkTierPolicy(draft.policy));
  return draft;
}

/** Drafts in the place of what is in force of them; new ones where they will stand. */
function inPlace(inForce: readonly RuleRow[], tried: readonly TriedDraft[]): RuleRow[] {
  const replaced = new Set(tried.map(({ row }) => row.id));
  return [...inForce.filter(({ id }) => !replaced.has(id)), ...tried.map(({ row }) => row)].toSorted(
    (one, other) => one.position - other.position || (one.id < other.id ? -1 : 1),
  );
}
