import { Plural, Trans, useLingui } from '@lingui/react/macro';
import type { GrantTermsOutput } from '@rostra/shared/points/create-grant.contract';
import { useState } from 'react';
import { errorSentence } from '../../../lib/error-messages.ts';
import { useContentKey } from '../../../lib/use-content-key.ts';
import { Notice } from '../../../ui/feedback/notice.tsx';
import { useToast } from '../../../ui/feedback/toast-provider.tsx';
import { NumberField } from '../../../ui/fields/number-field.tsx';
import { TextArea } from '../../../ui/fields/text-area.tsx';
import { ConfirmDialog } from '../../../ui/overlays/confirm-dialog.tsx';
import { useCreateGrant } from '../api/create-grant.ts';
import { useGrantTerms } from '../api/get-grant-terms.ts';
import { useGrantPreview } from '../api/preview-grant.ts';
import { grantReasonMax, readGrantForm } from '../read-grant-form.ts';
import { WhatItComesTo } from './what-it-comes-to.tsx';

/** What `GivePointsDialog` takes. */
export interface GivePointsDialogProps {
  readonly memberId: string;
  readonly memberName: string;
  readonly onClose: () => void;
}

/** Asks how many points and why, and says before whether a second person has to approve. */
export function GivePointsDialog({ memberId, memberName, onClose }: GivePointsDialogProps) {
  const { t } = useLingui();
  const [reward, setReward] = useState('');
  // Follows the points to spend until somebody says otherwise: one deed normally gives both.
  const [status, setStatus] = useState<string | null>(null);
  const [reason, setReason] = useState('');
  const [isTried, setIsTried] = useState(false);
  const terms = useGrantTerms(true).data;
  const create = useCreateGrant();
  const toast = useToast();
  const keyOf = useContentKey();
  const { values, errors } = readGrantForm({ reward, status: status ?? reward, reason });
  const isWhole = !errors.rewardPoints && !errors.statusPoints;
  const { statusPoints, rewardPoints } = isWhole ? values : { statusPoints: 0, rewardPoints: 0 };
  const preview = useGrantPreview({ memberId, statusPoints, rewardPoints }, isWhole);
  const award = isWhole ? preview.data?.award : undefined;
  const isTypedAbove = terms !== undefined && Math.max(statusPoints, rewardPoints) > terms.approvalAbove;
  const needsSecond = isTypedAbove || (isWhole && preview.data?.needsApprover === true);
  const shown = isTried ? errors : {};

  function confirm() {
    setIsTried(true);
    if (Object.keys(errors).length > 0) return;
    const asked = { memberId, ...values };
    create.mutate(
      { ...asked, idempotencyKey: keyOf(asked) },
      {
        onSuccess: ({ state }) => {
          toast(
            state === 'granted'
              ? t`${memberName} has the points.`
              : t`A second person decides now; it stands in Points by hand.`,
          );
          onClose();
        },
      },
    );
  }

  return (
    <ConfirmDialog
      isOpen
      onClose={onClose}
      title={t`Give points to ${memberName}`}
      confirmLabel={needsSecond ? t`Ask for approval` : t`Give points`}
      onConfirm={confirm}
      isBusy={create.isPending}
      error={create.error ? errorSentence(create.error) : null}
    >
      <NumberField
        label={t`Points to spend`}
        data-autofocus=""
        error={shown.rewardPoints}
        value={reward}
        onChange={(event) => setReward(event.target.value)}
      />
      <NumberField
        label={t`Status points`}
        hint={t`They count towards the tier. 0 for points that are only to be spent.`}
        error={shown.statusPoints}
        value={status ?? reward}
        onChange={(event) => setStatus(event.target.value)}
      />
      <TextArea
        label={t`Why?`}
        hint={t`${memberName} reads this in the statement.`}
        rows={3}
        charactersMax={grantReasonMax}
        error={shown.reason}
        value={reason}
        onChange={(event) => setReason(event.target.value)}
      />
      {award ? <WhatItComesTo award={award} /> : null}
      {needsSecond && terms ? <SecondPerson terms={terms} /> : null}
    </ConfirmDialog>
  );
}

function SecondPerson({ terms: { approvalAbove, approversCount } }: { readonly terms: GrantTermsOutput }) {
  if (approversCount === 0) {
    return (
      <Notice tone="caution">
        <Trans>
          Above {approvalAbove} points a second manager or administrator approves, and there is none besides you.
        </Trans>
      </Notice>
    );
  }
  return (
    <Notice tone="progress">
      <Trans>Above {approvalAbove} points a second person approves before anything is posted.</Trans>{' '}
      <Plural value={approversCount} one="One other person can." other="# others can." />
    </Notice>
  );
}
