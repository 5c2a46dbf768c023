import { useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import type { SignInPolicy, SignInWays } from '@rostra/shared/sign-in-ways/sign-in-ways.schema';
import { errorSentence } from '../../lib/error-messages.ts';
import { useProvenCall } from '../../lib/step-up/use-proven-call.ts';
import { useContentKey } from '../../lib/use-content-key.ts';
import { useToast } from '../../ui/feedback/toast-provider.tsx';
import { useChangeSignInWays } from './api/change-sign-in-ways.ts';

/** One part of the ways to sign in being changed. */
export interface ChangeWay {
  /** The ways as they will be, while the change is under way. */
  readonly shown: SignInWays;
  readonly change: (parts: Partial<SignInWays>) => void;
  /** Why the last change was refused. */
  readonly error: string | null;
  /** The question who they are while it stands; render it. The change goes on by itself once it is answered. */
  readonly proof: ReactNode;
}

/** Changes parts of the ways to sign in; each change counts at once and is a version of its own. */
export function useChangeWay(policy: SignInPolicy): ChangeWay {
  const { t } = useLingui();
  const toast = useToast();
  const keyOf = useContentKey();
  const save = useProvenCall(useChangeSignInWays());
  const { version, changedAt: _at, changedBy: _by, ...ways } = policy;

  function change(parts: Partial<SignInWays>) {
    if (save.isPending) return;
    const wish = { ...ways, ...parts, version };
    save.mutate({ ...wish, idempotencyKey: keyOf(wish) }, { onSuccess: () => toast(t`Saved.`) });
  }

  return {
    shown: save.isPending && save.variables ? save.variables : ways,
    change,
    error: save.error ? errorSentence(save.error) : null,
    proof: save.proof,
  };
}
