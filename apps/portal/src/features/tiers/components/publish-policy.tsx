import { Plural, Trans, useLingui } from '@lingui/react/macro';
import type { TierPolicyDraftOutput } from '@rostra/shared/tiers/tier-policy.schema';
import { useState } from 'react';
import { errorSentence } from '../../../lib/error-messages.ts';
import { useContentKey } from '../../../lib/use-content-key.ts';
import { Button } from '../../../ui/actions/button.tsx';
import { useToast } from '../../../ui/feedback/toast-provider.tsx';
import { Stack } from '../../../ui/layout/stack.tsx';
import { ConfirmDialog } from '../../../ui/overlays/confirm-dialog.tsx';
import { Text } from '../../../ui/text/text.tsx';
import { usePublishTierPolicy } from '../api/publish-tier-policy.ts';
import { PolicyWords } from './policy-words.tsx';

/** What `PublishPolicy` takes. */
export interface PublishPolicyProps {
  readonly draft: TierPolicyDraftOutput;
  readonly hasChanges: boolean;
  readonly onDone: () => void;
}

/** Puts the draft in force, after saying once more what that means and for how many. */
export function PublishPolicy({ draft, hasChanges, onDone }: PublishPolicyProps) {
  const { t } = useLingui();
  const toast = useToast();
  const [isAsking, setIsAsking] = useState(false);
  const publish = usePublishTierPolicy();
  const keyOf = useContentKey();
  const asked = { revision: draft.revision };

  function confirm() {
    publish.mutate(
      { ...asked, idempotencyKey: keyOf(asked) },
      {
        onSuccess: () => {
          setIsAsking(false);
          toast(t`In force. Everybody is being placed by it.`);
          onDone();
        },
      },
    );
  }
  return (
    <div>
      <Button
        variant="primary"
        onClick={() => setIsAsking(true)}
        unavailableBecause={hasChanges ? t`Save your changes and work them out first.` : undefined}
      >
        {t`Put in force`}
      </Button>
      <ConfirmDialog
        isOpen={isAsking}
        onClose={() => setIsAsking(false)}
        title={t`Put these tiers in force?`}
        confirmLabel={t`Put in force`}
        onConfirm={confirm}
        isBusy={publish.isPending}
        error={publish.error ? errorSentence(publish.error) : undefined}
      >
        <Stack gap={12}>
          <Text>
            <PolicyWords terms={draft.terms} />
          </Text>
          <Text>
            <WhoIsTold draft={draft} />{' '}
            <Trans>It cannot be undone, but followed by another change. Points are not touched.</Trans>
          </Text>
        </Stack>
      </ConfirmDialog>
    </div>
  );
}

function WhoIsTold({ draft: { preview } }: Pick<PublishPolicyProps, 'draft'>) {
  const told = (preview?.moves ?? []).reduce(
    (sum, { outcome, count }) => sum + (outcome === 'fall' || outcome === 'notice' ? count : 0),
    0,
  );
  return (
    <Plural
      value={told}
      _0="Nobody loses anything by it, so nobody gets a mail."
      one="One champion is told by mail that their tier ends or is about to."
      other="# champions are told by mail that their tier ends or is about to."
    />
  );
}
