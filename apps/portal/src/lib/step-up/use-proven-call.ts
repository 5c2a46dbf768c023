import type { UseMutationResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useStepUp } from './use-step-up.tsx';

/** What happens after a call. */
export interface CallEvents<Output> {
  readonly onSuccess?: (output: Output) => void;
  /** Not for the refusal that the question answers. */
  readonly onError?: (error: unknown) => void;
  /** After every try, the one before the question included. */
  readonly onSettled?: () => void;
}

/** A call that may need a recent sign-in. */
export interface ProvenCall<Input, Output> {
  readonly mutate: (input: Input, events?: CallEvents<Output>) => void;
  readonly reset: () => void;
  readonly isPending: boolean;
  readonly isSuccess: boolean;
  /** Null while the question stands, too: nothing went wrong yet. */
  readonly error: unknown;
  /** What was sent last. */
  readonly variables: Input | undefined;
  /** The question who somebody is, while it stands; render it. */
  readonly proof: ReactNode;
}

/**
 * A mutation that asks again who somebody is where the server refuses it as `sign-in-not-recent`, and then sends the same once more. The refused try claimed
 * no idempotency key, so that the same one is good.
 */
export function useProvenCall<Input, Output, Failure, Context>(
  call: UseMutationResult<Output, Failure, Input, Context>,
): ProvenCall<Input, Output> {
  const stepUp = useStepUp();
  const { reset, isPending, isSuccess, error, variables } = call;
  function mutate(input: Input, events: CallEvents<Output> = {}) {
    call.mutate(input, {
      onSuccess: (output) => events.onSuccess?.(output),
      onError: (fault) => {
        if (stepUp.handle(fault, () => mutate(input, events))) reset();
        else events.onError?.(fault);
      },
      onSettled: () => events.onSettled?.(),
    });
  }
  return { mutate, reset, isPending, isSuccess, error, variables, proof: stepUp.dialog };
}
