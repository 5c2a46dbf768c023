import { Trans, useLingui } from '@lingui/react/macro';
import type { TierPolicyDraftOutput } from '@rostra/shared/tiers/tier-policy.schema';
import { useState } from 'react';
import { errorSentence } from '../../../lib/error-messages.ts';
import { useContentKey } from '../../../lib/use-content-key.ts';
import { Button } from '../../../ui/actions/button.tsx';
import { ConfirmDialog } from '../../../ui/overlays/confirm-dialog.tsx';
import { Text } from '../../../ui/text/text.tsx';
import { useDiscardTierPolicyDraft } from '../api/discard-tier-policy-draft.ts';

/** What `DiscardDraft` takes. */
export interface DiscardDraftProps {
  /** Null while nothing was saved: then there is nothing to ask about. */
  readonly draft: TierPolicyDraftOutput | null;
  readonly onDone: () => void;
}

/** Throws the change away. */
export function DiscardDraft({ draft, onDone }: DiscardDraftProps) {
  const { t } = useLingui();
  const [isAsking, setIsAsking] = useState(false);
  const discard = useDiscardTierPolicyDraft();
  const keyOf = useContentKey();
  if (!draft) return <Button variant="quiet" onClick={onDone}>{t`Leave it`}</Button>;
  const asked = { revision: draft.revision };
  return (
    <>
      <Button variant="quiet" onClick={() => setIsAsking(true)}>{t`Throw away`}</Button>
      <ConfirmDialog
        isOpen={isAsking}
        onClose={() => setIsAsking(false)}
        title={t`Throw this change away?`}
        confirmLabel={t`Throw away`}
        tone="danger"
        onConfirm={() =>
          discard.mutate(
            { ...asked, idempotencyKey: keyOf(asked) },
            { onSuccess: () => [setIsAsking(false), onDone()] },
          )
        }
        isBusy={discard.isPending}
        error={discard.error ? errorSentence(discard.error) : undefined}
      >
        <Text>
          <Trans>The draft and what was worked out for it are gone. What is in force stays as it is.</Trans>
        </Text>
      </ConfirmDialog>
    </>
  );
}
