import { Trans, useLingui } from '@lingui/react/macro';
import { deletionWaitDays } from '@rostra/shared/workspace/delete-workspace.contract';
import { useState } from 'react';
import { errorSentence } from '../../../lib/error-messages.ts';
import { useProvenCall } from '../../../lib/step-up/use-proven-call.ts';
import { useIdempotencyKey } from '../../../lib/use-idempotency-key.ts';
import { useSession } from '../../../lib/use-session.ts';
import { readWireError } from '../../../lib/wire-error.ts';
import { Button } from '../../../ui/actions/button.tsx';
import { Notice } from '../../../ui/feedback/notice.tsx';
import { useToast } from '../../../ui/feedback/toast-provider.tsx';
import { TextField } from '../../../ui/fields/text-field.tsx';
import { DateText } from '../../../ui/format/date-text.tsx';
import { Section } from '../../../ui/layout/section.tsx';
import { Stack } from '../../../ui/layout/stack.tsx';
import { ConfirmDialog } from '../../../ui/overlays/confirm-dialog.tsx';
import { Text } from '../../../ui/text/text.tsx';
import { useAskDeletion, useWithdrawDeletion } from '../api/change-deletion.ts';
import { useDeletion } from '../api/get-deletion.ts';

/** Removing the workspace with everything in it, and taking that back. For administrators. */
export function DeletionSection() {
  const { t } = useLingui();
  const toast = useToast();
  const key = useIdempotencyKey();
  const [isAsking, setIsAsking] = useState(false);
  const { data } = useDeletion({ isAsked: true });
  const withdraw = useWithdrawDeletion();

  function takeBack() {
    withdraw.mutate(
      { idempotencyKey: key.current() },
      { onSuccess: () => toast(t`Taken back. Nothing was removed.`), onSettled: key.renew },
    );
  }
  return (
    <Section
      title={t`Delete the workspace`}
      hint={t`People, points, submissions, rewards and the audit log, removed for good ${deletionWaitDays} days after somebody asks for it.`}
    >
      <Stack gap={12} align="start">
        {data ? (
          <>
            <Text>
              <Trans>
                Everything is removed on <DateText at={data.dueAt} form="day-time" />. Every administrator was told.
              </Trans>
            </Text>
            {withdraw.error ? <Notice tone="bad">{errorSentence(withdraw.error)}</Notice> : null}
            <Button variant="primary" onClick={takeBack} isBusy={withdraw.isPending}>{t`Keep the workspace`}</Button>
          </>
        ) : (
          <Button onClick={() => setIsAsking(true)}>{t`Delete the workspace…`}</Button>
        )}
      </Stack>
      {isAsking ? <AskDeletionDialog onClose={() => setIsAsking(false)} /> : null}
    </Section>
  );
}

function AskDeletionDialog({ onClose }: { readonly onClose: () => void }) {
  const { t } = useLingui();
  const { workspace } = useSession();
  const key = useIdempotencyKey();
  const [typed, setTyped] = useState('');
  const ask = useProvenCall(useAskDeletion());
  const isAtField = readWireError(ask.error)?.fields.some(({ path }) => path === 'slug') ?? false;

  function send() {
    ask.mutate({ slug: typed, idempotencyKey: key.current() }, { onSuccess: onClose, onSettled: key.renew });
  }
  if (ask.proof) return ask.proof;
  return (
    <ConfirmDialog
      isOpen
      onClose={onClose}
      title={t`Delete ${workspace.name}?`}
      confirmLabel={t`Delete in ${deletionWaitDays} days`}
      tone="danger"
      isBusy={ask.isPending}
      error={ask.error && !isAtField ? errorSentence(ask.error) : undefined}
      onConfirm={send}
    >
      <Stack gap={16}>
        <Text>
          <Trans>
            For {deletionWaitDays} days everything goes on as it is, and any administrator can take this back. Then it
            is removed, and nobody can bring it back, we neither.
          </Trans>
        </Text>
        <TextField
          label={t`To confirm, type the workspace’s address: ${workspace.slug}`}
          autoComplete="off"
          autoCapitalize="none"
          spellCheck={false}
          value={typed}
          onChange={({ target }) => setTyped(target.value)}
          error={isAtField ? t`This is not the address of this workspace.` : undefined}
        />
      </Stack>
    </ConfirmDialog>
  );
}
