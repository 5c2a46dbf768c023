import { Plural, Trans, useLingui } from '@lingui/react/macro';
import type { ViewRewardOutput } from '@rostra/shared/rewards/view-reward.contract';
import { useState } from 'react';
import { errorSentence, isRefusedWith } from '../../../lib/error-messages.ts';
import { useSurface } from '../../../lib/surface.tsx';
import { useIdempotencyKey } from '../../../lib/use-idempotency-key.ts';
import { useSession } from '../../../lib/use-session.ts';
import { readWireError } from '../../../lib/wire-error.ts';
import { TextArea } from '../../../ui/fields/text-area.tsx';
import { ConfirmDialog } from '../../../ui/overlays/confirm-dialog.tsx';
import { OutsideLink } from '../../../ui/text/outside-link.tsx';
import { Text } from '../../../ui/text/text.tsx';
import { useRedeemReward } from '../api/redeem-reward.ts';
import { useRefusalWords } from '../use-refusal-words.ts';
import { BalanceChange } from './balance-change.tsx';

/** What `RedeemDialog` takes. */
export interface RedeemDialogProps {
  readonly view: ViewRewardOutput;
  readonly isOpen: boolean;
  readonly onClose: () => void;
  /** It is requested; leads to its timeline. */
  readonly onRedeemed: (redemptionId: string) => void;
}

/** Characters of the note, as the contract has them; the contract itself would bring the validation library into the screen. */
const noteMax = 500;

/** The one confirmation before points are set aside: the balance before and after, what happens next, and a word for staff. */
export function RedeemDialog({ view, isOpen, onClose, onRedeemed }: RedeemDialogProps) {
  const { t } = useLingui();
  const [note, setNote] = useState('');
  const redeem = useRedeemReward();
  const key = useIdempotencyKey();
  const refusalWords = useRefusalWords();
  const { announce } = useSurface();
  const { reward, available, availableAfter, answerDaysMax } = view;

  function confirm() {
    const asked = { rewardId: reward.id, pointsCost: reward.pointsCost, note: note.trim() === '' ? null : note.trim() };
    redeem.mutate(
      { ...asked, idempotencyKey: key.current() },
      {
        onSuccess: ({ redemptionId }) => {
          key.renew();
          announce({ type: 'redemption-completed', redemptionId, rewardId: reward.id });
          onRedeemed(redemptionId);
        },
        // Only a refusal is an answer. Without one the request may have arrived, and the same key must not do it twice.
        onError: (error) => (readWireError(error) ? key.renew() : undefined),
      },
    );
  }
  function close() {
    redeem.reset();
    onClose();
  }

  return (
    <ConfirmDialog
      isOpen={isOpen}
      onClose={close}
      title={t`Redeem “${reward.title}”?`}
      confirmLabel={t`Redeem`}
      onConfirm={confirm}
      isBusy={redeem.isPending}
      error={redeem.isError ? <RedeemFailure error={redeem.error} rewardId={reward.id} /> : null}
      unavailableBecause={reward.refusal ? refusalWords.sentence(reward.refusal) : undefined}
    >
      <BalanceChange available={available} pointsCost={reward.pointsCost} availableAfter={availableAfter} />
      <TextArea
        label={t`Anything we should know?`}
        hint={
          reward.shipsTo
            ? t`Your size, and where to send it.`
            : t`A wish, a date that suits, the charity of your choice.`
        }
        isOptional
        rows={2}
        charactersMax={noteMax}
        error={note.length > noteMax ? t`At most ${noteMax} characters, please.` : undefined}
        value={note}
        onChange={(event) => setNote(event.target.value)}
      />
      {reward.refusal ? null : (
        <Text size={14} tone="soft">
          <Trans>
            The points are set aside now. You hear from us within{' '}
            <Plural value={answerDaysMax} one="# day" other="# days" />, and can cancel until then. If it comes to
            nothing, every point returns.
          </Trans>
        </Text>
      )}
    </ConfirmDialog>
  );
}

function RedeemFailure({ error, rewardId }: { readonly error: unknown; readonly rewardId: string }) {
  const { slug } = useSession().workspace;
  const { kind } = useSurface();
  if (kind === 'embed' && isRefusedWith(error, 'sign-in-not-recent')) {
    return (
      <Trans>
        For something this valuable you have to sign in by yourself. Nothing was taken.{' '}
        <OutsideLink href={`/w/${slug}/rewards/${rewardId}`}>Redeem it in a window of its own</OutsideLink>.
      </Trans>
    );
  }
  if (isRefusedWith(error, 'changed-meanwhile')) {
    return <Trans>What it costs has just changed. Nothing was taken. Look at the new sum before you redeem.</Trans>;
  }
  return errorSentence(error);
}
