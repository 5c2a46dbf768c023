import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { errorSentence } from '../../../lib/error-messages.ts';
import { QueryFailure } from '../../../lib/query-failure.tsx';
import { useProvenCall } from '../../../lib/step-up/use-proven-call.ts';
import { useIdempotencyKey } from '../../../lib/use-idempotency-key.ts';
import { Button } from '../../../ui/actions/button.tsx';
import { LoadingState } from '../../../ui/feedback/loading-state.tsx';
import { StatusPill } from '../../../ui/feedback/status-pill.tsx';
import { Row } from '../../../ui/layout/row.tsx';
import { Section } from '../../../ui/layout/section.tsx';
import { Stack } from '../../../ui/layout/stack.tsx';
import { ConfirmDialog } from '../../../ui/overlays/confirm-dialog.tsx';
import { Text } from '../../../ui/text/text.tsx';
import { usePasskeyRequirement } from '../api/get-passkey-requirement.ts';
import { useRequirePasskeys } from '../api/require-passkeys.ts';

/** Whether the team needs passkeys, and the way to change it. It says first whom that would hold up. */
export function RequirementSection() {
  const { t } = useLingui();
  const requirement = usePasskeyRequirement();
  const [isAsking, setIsAsking] = useState(false);
  const key = useIdempotencyKey();
  const change = useProvenCall(useRequirePasskeys());
  const { data } = requirement;

  function turn(isRequired: boolean) {
    change.mutate(
      { isRequired, idempotencyKey: key.current() },
      {
        onSuccess: () => setIsAsking(false),
        onSettled: key.renew,
      },
    );
  }

  return (
    <Section
      title={t`Passkeys for the team`}
      hint={t`Staff who sign in by mail show a passkey too. Whoever signs in with your own sign-in service proves that there.`}
    >
      {data ? (
        <Stack gap={12}>
          <Row gap={12}>
            <StatusPill tone={data.isRequired ? 'good' : 'neutral'}>
              {data.isRequired ? t`Required` : t`Optional`}
            </StatusPill>
            <Text size={14} tone="soft">
              <Plural
                value={data.staff}
                one={`${data.staffWithPasskey} of # person has one.`}
                other={`${data.staffWithPasskey} of # people have one.`}
              />
            </Text>
          </Row>
          <div>
            <Button
              onClick={() => setIsAsking(true)}
              unavailableBecause={
                !data.isRequired && !data.hasOwn
                  ? t`Add a passkey of your own first; you would lock yourself out otherwise.`
                  : undefined
              }
            >
              {data.isRequired ? t`No longer ask for one` : t`Ask everybody for one`}
            </Button>
          </div>
        </Stack>
      ) : requirement.isError ? (
        <QueryFailure error={requirement.error} onRetry={() => void requirement.refetch()} />
      ) : (
        <LoadingState shape="lines" />
      )}
      {data ? (
        <ConfirmDialog
          isOpen={isAsking}
          onClose={() => setIsAsking(false)}
          title={data.isRequired ? t`No longer ask for a passkey?` : t`Ask everybody for a passkey?`}
          confirmLabel={data.isRequired ? t`No longer ask` : t`Ask everybody`}
          onConfirm={() => turn(!data.isRequired)}
          isBusy={change.isPending}
          error={change.error ? errorSentence(change.error) : undefined}
        >
          {data.isRequired ? (
            <Trans>Who has a passkey goes on showing it. Who has none signs in with the mailbox alone.</Trans>
          ) : (
            <Plural
              value={data.staff - data.staffWithPasskey}
              _0="Everybody has one already, so nobody notices."
              one="# person without one is signed out now, and adds one at the next sign-in."
              other="# people without one are signed out now, and add one at the next sign-in."
            />
          )}
        </ConfirmDialog>
      ) : null}
      {change.proof}
    </Section>
  );
}
