import type { EvidenceRequirement } from '@rostra/points-engine';
import type { EvidenceRequirement as WireRequirement } from '@rostra/shared/challenges/evidence.schema';
import type { ChallengeStage as WireStage } from '@rostra/shared/challenges/view-challenge.contract';
import type { ChallengeStage } from './challenge-stage.entity.ts';

/** What a stage asks for, as it travels. */
export function toWireRequest({ id, kind, label, isRequired, choices }: EvidenceRequirement): WireRequirement {
  return { id, kind, label, isRequired, ...(choices ? { choices: [...choices] } : {}) };
}

/** A stage as a champion reads it before doing it. */
export function toWireStage({
  id,
  position,
  title,
  instruction,
  points,
  minutes,
  evidence,
  rubric,
}: ChallengeStage): WireStage {
  return {
    id,
    position,
    title,
    instruction,
    points,
    minutes,
    evidence: evidence.map(toWireRequest),
    rubric: rubric ?? null,
  };
}
