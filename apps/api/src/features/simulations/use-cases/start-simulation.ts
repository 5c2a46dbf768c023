import type { StartSimulationInput, StartSimulationOutput } from '@rostra/shared/simulations/start-simulation.contract';
import { isUniqueViolation } from '../../../db/is-unique-violation.ts';
import type { Scope } from '../../../db/workspace-scope.ts';
import { AppError } from '../../../errors/app-error.ts';
import { recordAudit } from '../../audit/index.ts';
import { findMemberNames, ownMemberId } from '../../members/index.ts';
import { readDrafts } from '../read-drafts.ts';
import { SimulationEntity } from '../simulation.entity.ts';
import { toSummary } from '../simulation.mapper.ts';
import type { TriedDrafts } from '../tried-drafts.ts';

/**
 * Has drafts tried on history by a job (rule 7: before they are published). Keeps what is in force and what is tried as both are now, so that later
 * changes of either do not mix in.
 *
 * @throws AppError `simulation-running`, `simulation-nothing-to-try`, `not-found`, `rule-not-draft`, `rule-retired`, `rule-not-publishable`, `tier-policy-not-ready`
 */
export async function startSimulation(scope: Scope, input: StartSimulationInput): Promise<StartSimulationOutput> {
  const tried = await readDrafts(scope, input);
  const stored = scope.em.create(SimulationEntity, {
    workspaceId: scope.workspaceId,
    id: scope.newId(),
    state: 'queued',
    months: input.months,
    fromAt: monthsBefore(scope.now, input.months, tried.timeZone),
    untilAt: scope.now,
    askedById: ownMemberId(scope),
    askedAt: scope.now,
    tried,
  });
  await flushAsOnly(scope);
  recordAudit(scope, {
    action: 'simulations.start',
    subjectType: 'simulation',
    subjectId: stored.id,
    after: { months: input.months, ...namesOf(tried) },
  });
  await scope.enqueue('run-simulation', { simulationId: stored.id });
  return toSummary(stored, await findMemberNames(scope, [stored.askedById]));
}

function monthsBefore(at: Date, months: number, timeZone: string): Date {
  const local = Temporal.Instant.fromEpochMilliseconds(at.getTime()).toZonedDateTimeISO(timeZone);
  return new Date(local.subtract({ months }).startOfDay().epochMilliseconds);
}

function namesOf({ rules, tierPolicyVersion }: TriedDrafts) {
  return { drafts: rules.map(({ name, version }) => `${name} (${version})`), tierPolicyVersion };
}

async function flushAsOnly(scope: Scope): Promise<void> {
  try {
    await scope.em.flush();
  } catch (error) {
    if (isUniqueViolation(error)) throw new AppError('simulation-running');
    throw error;
  }
}
