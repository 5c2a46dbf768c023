import type { DeedKind, Simulation } from '@rostra/points-engine';
import type { ChallengeKind } from '@rostra/points-engine/vocabulary';
import type { Scope } from '../../../db/workspace-scope.ts';
import { readSignalKinds } from '../../signal-kinds/index.ts';

/** The kinds of deeds of a workspace, known to a simulation by number. */
export interface DeedKinds {
  /** Stages of challenges, in the order of their numbers. */
  readonly stageIds: readonly string[];
  readonly ofStage: (place: number) => number;
  /** A stage that is no longer known. */
  readonly lostStage: number;
  /** Keys of signals that pay, in the order of their numbers. */
  readonly signalKeys: readonly string[];
  readonly ofSignal: (place: number) => number;
  /** A signal of a kind that is no longer known. */
  readonly lostSignal: number;
  readonly grant: number;
  /** Points brought along from another system. */
  readonly opening: number;
}

interface StageRow {
  readonly id: string;
  readonly kind: ChallengeKind;
  readonly title: string;
  readonly position: number;
}

/** Tells a simulation every kind of deed there can be: two queries. */
export async function readDeedKinds(scope: Scope, simulation: Pick<Simulation, 'addKind'>): Promise<DeedKinds> {
  const stages = await scope.em.execute<StageRow[]>(
    `select s.id, c.kind, c.title, s.position from challenge_stage s
       join challenge c on c.workspace_id = s.workspace_id and c.id = s.challenge_id
      where s.workspace_id = ? order by s.id`,
    [scope.workspaceId],
  );
  const signalKinds = [...(await readSignalKinds(scope)).values()].filter(({ canEarn }) => canEarn);
  const signals = signalKinds.map(({ key, nature }) =>
    simulation.addKind({ source: 'signal', facts: { 'signal.type': key, 'signal.nature': nature } }),
  );
  const lostSignal = simulation.addKind({ source: 'signal', facts: {} });
  const lostStage = simulation.addKind({ source: 'challenge-stage', facts: {} });
  const numbers = stages.map((stage) => simulation.addKind(toKind(stage)));
  return {
    stageIds: stages.map(({ id }) => id),
    ofStage: (place) => numbers[place] ?? lostStage,
    lostStage,
    signalKeys: signalKinds.map(({ key }) => key),
    ofSignal: (place) => signals[place] ?? lostSignal,
    lostSignal,
    grant: simulation.addKind({ source: 'grant', facts: {} }),
    opening: simulation.addKind({ source: 'import', facts: {} }),
  };
}

function toKind({ kind, title, position }: StageRow): DeedKind {
  return {
    source: 'challenge-stage',
    facts: { 'challenge.kind': kind, 'challenge.title': title, 'challenge.stagePosition': position + 1 },
  };
}
