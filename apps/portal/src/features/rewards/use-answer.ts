import type { MovedRedemptionOutput } from '@rostra/shared/rewards/move-redemption.contract';
import type { RedemptionSummary } from '@rostra/shared/rewards/redemption.schema';
import { useApproveRedemption } from './api/approve-redemption.ts';
import { useFailRedemption } from './api/fail-redemption.ts';
import { useFulfilRedemption } from './api/fulfil-redemption.ts';
import { useRejectRedemption } from './api/reject-redemption.ts';

/** What staff answer: words for the champion, or the reason of a no. */
export interface Answer {
  readonly redemptionId: string;
  readonly text: string;
  readonly idempotencyKey: string;
}

/** What to do with what came of it. */
export interface AnswerEvents {
  readonly onSuccess: (moved: MovedRedemptionOutput) => void;
  readonly onError: (error: unknown) => void;
}

/** One way to answer. */
export interface AnswerWay {
  readonly send: (answer: Answer, events: AnswerEvents) => void;
  readonly isPending: boolean;
}

/** The yes and the no that a state allows: approve or reject a request, hand over what is approved or say that it failed. */
export function useAnswer(state: RedemptionSummary['state']): { readonly yes: AnswerWay; readonly no: AnswerWay } {
  const approve = useApproveRedemption();
  const fulfil = useFulfilRedemption();
  const reject = useRejectRedemption();
  const fail = useFailRedemption();
  const yes = state === 'requested' ? approve : fulfil;
  const no = state === 'requested' ? reject : fail;
  return {
    yes: {
      isPending: yes.isPending,
      send: ({ text, ...asked }, events) => yes.mutate({ ...asked, words: text === '' ? null : text }, events),
    },
    no: {
      isPending: no.isPending,
      send: ({ text, ...asked }, events) => no.mutate({ ...asked, reason: text }, events),
    },
  };
}
