import { allow, type Decision, refuse } from '../kernel/decision.ts';
import type { JoinRequestState } from './joining-vocabulary.ts';

/** An answer of staff to a wish to join. */
export type AnswerJoinRequestInput = {
  readonly state: JoinRequestState;
  readonly answer: Exclude<JoinRequestState, 'waiting'>;
};

/** Answers a request that waits. Refusal: `join-request-decided` with its `state`. */
export function answerJoinRequest({
  state,
  answer,
}: AnswerJoinRequestInput): Decision<{ state: Exclude<JoinRequestState, 'waiting'> }> {
  return state === 'waiting' ? allow({ state: answer }) : refuse('join-request-decided', { state });
}
