import { Trans, useLingui } from '@lingui/react/macro';
import type { EmbedKey } from '@rostra/shared/embed/get-embed-settings.contract';
import { useState } from 'react';
import { errorSentence } from '../../../lib/error-messages.ts';
import { useIdempotencyKey } from '../../../lib/use-idempotency-key.ts';
import { Button } from '../../../ui/actions/button.tsx';
import { RelativeTime } from '../../../ui/format/relative-time.tsx';
import { Stack } from '../../../ui/layout/stack.tsx';
import { ConfirmDialog } from '../../../ui/overlays/confirm-dialog.tsx';
import { Text } from '../../../ui/text/text.tsx';
import { useRevokeEmbedKey } from '../api/revoke-embed-key.ts';

/** What `RevokeKey` takes. */
export interface RevokeKeyProps {
  readonly embedKey: EmbedKey;
  /** Whether it is the only one that signs. */
  readonly isLast: boolean;
}

/** Revokes a key, after asking and after saying what that breaks. */
export function RevokeKey({ embedKey, isLast }: RevokeKeyProps) {
  const { t } = useLingui();
  const [isAsking, setIsAsking] = useState(false);
  const key = useIdempotencyKey();
  const revoke = useRevokeEmbedKey();
  const { id: keyId, kid, lastUsedAt } = embedKey;
  return (
    <>
      <Button size="small" onClick={() => setIsAsking(true)} aria-label={t`Revoke ${kid}`}>
        {t`Revoke`}
      </Button>
      <ConfirmDialog
        isOpen={isAsking}
        onClose={() => setIsAsking(false)}
        title={t`Revoke ${kid}?`}
        confirmLabel={t`Revoke for good`}
        onConfirm={() =>
          revoke.mutate(
            { keyId, idempotencyKey: key.current() },
            { onSuccess: () => setIsAsking(false), onSettled: key.renew },
          )
        }
        isBusy={revoke.isPending}
        tone="danger"
        error={revoke.error ? errorSentence(revoke.error) : undefined}
      >
        <Stack gap={12}>
          <Text>
            {isLast ? (
              <Trans>
                It is the only active key: nobody can be signed in on your site until your backend signs with a new one.
              </Trans>
            ) : (
              <Trans>
                A backend that still signs with it can no longer sign anybody in. Those with the other key go on by
                themselves.
              </Trans>
            )}
          </Text>
          <Text>
            {lastUsedAt === null ? (
              <Trans>It was never used.</Trans>
            ) : (
              <Trans>
                It was last used <RelativeTime at={lastUsedAt} />.
              </Trans>
            )}{' '}
            <Trans>This cannot be undone.</Trans>
          </Text>
        </Stack>
      </ConfirmDialog>
    </>
  );
}
