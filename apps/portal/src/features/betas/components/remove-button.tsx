import { Trans, useLingui } from '@lingui/react/macro';
import type { EnrolmentRow } from '@rostra/shared/betas/list-enrolments.contract';
import type { StaffBeta } from '@rostra/shared/betas/staff-beta.schema';
import { useState } from 'react';
import { errorSentence } from '../../../lib/error-messages.ts';
import { fieldSentence } from '../../../lib/field-messages.ts';
import { useContentKey } from '../../../lib/use-content-key.ts';
import { Button } from '../../../ui/actions/button.tsx';
import { TextArea } from '../../../ui/fields/text-area.tsx';
import { ConfirmDialog } from '../../../ui/overlays/confirm-dialog.tsx';
import { Text } from '../../../ui/text/text.tsx';
import { useRemoveFromBeta } from '../api/remove-from-beta.ts';

/** What `RemoveButton` takes. */
export interface RemoveButtonProps {
  readonly beta: StaffBeta;
  readonly row: EnrolmentRow;
}

/** Characters of the reason, as the contract has them. */
const reasonMax = 500;

/** Takes somebody out of a beta or off its waitlist; asks for the words the champion will read. */
export function RemoveButton({ beta, row: { champion, state, requestedAt } }: RemoveButtonProps) {
  const { t } = useLingui();
  const [isAsking, setIsAsking] = useState(false);
  const [reason, setReason] = useState('');
  const [isTried, setIsTried] = useState(false);
  const remove = useRemoveFromBeta();
  const keyOf = useContentKey();
  const problem = reason.trim() === '' ? 'required' : reason.length > reasonMax ? `too-long:${reasonMax}` : null;

  function close() {
    remove.reset();
    setReason('');
    setIsTried(false);
    setIsAsking(false);
  }
  function confirm() {
    setIsTried(true);
    if (problem) return;
    const asked = { betaId: beta.id, memberId: champion.id, reason: reason.trim() };
    remove.mutate({ ...asked, idempotencyKey: keyOf({ ...asked, requestedAt }) }, { onSuccess: close });
  }

  return (
    <>
      <Button
        size="small"
        variant="quiet"
        onClick={() => setIsAsking(true)}
        aria-label={t`Remove ${champion.name}`}
      >{t`Remove`}</Button>
      <ConfirmDialog
        isOpen={isAsking}
        onClose={close}
        title={t`Remove ${champion.name}?`}
        confirmLabel={t`Remove`}
        onConfirm={confirm}
        isBusy={remove.isPending}
        tone="danger"
        error={remove.isError ? errorSentence(remove.error) : null}
      >
        <Text>
          {state === 'joined' && beta.admission === 'automatic' && beta.waitingCount > 0 ? (
            <Trans>The seat goes to the first in line at once.</Trans>
          ) : (
            <Trans>They can ask again while the beta is open.</Trans>
          )}
        </Text>
        <TextArea
          label={t`Why?`}
          hint={t`${champion.name} gets this by mail.`}
          data-autofocus=""
          rows={3}
          charactersMax={reasonMax}
          error={isTried && problem ? fieldSentence(problem) : undefined}
          value={reason}
          onChange={(event) => setReason(event.target.value)}
        />
      </ConfirmDialog>
    </>
  );
}
