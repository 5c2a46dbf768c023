import { Plural, Trans, useLingui } from '@lingui/react/macro';
import type { RewardRecord } from '@rostra/shared/rewards/reward-record.schema';
import { useState } from 'react';
import { errorSentence } from '../../../lib/error-messages.ts';
import { useIdempotencyKey } from '../../../lib/use-idempotency-key.ts';
import { Button } from '../../../ui/actions/button.tsx';
import { Money } from '../../../ui/format/money.tsx';
import { Stack } from '../../../ui/layout/stack.tsx';
import { ConfirmDialog } from '../../../ui/overlays/confirm-dialog.tsx';
import { Points } from '../../../ui/points/points.tsx';
import { Text } from '../../../ui/text/text.tsx';
import { useActivateReward } from '../api/activate-reward.ts';
import { useRetireReward } from '../api/retire-reward.ts';

/** What `MoveReward` takes. */
export interface MoveRewardProps {
  readonly reward: RewardRecord;
  readonly hasChanges: boolean;
}

/** Puts a reward into the catalogue or takes it out, after saying what that means. */
export function MoveReward({ reward, hasChanges }: MoveRewardProps) {
  const { t } = useLingui();
  const [isAsking, setIsAsking] = useState(false);
  const activate = useActivateReward();
  const retire = useRetireReward();
  const key = useIdempotencyKey();
  const isActive = reward.state === 'active';
  const move = isActive ? retire : activate;
  const label = isActive ? t`Take out of the catalogue` : t`Put into the catalogue`;

  function close() {
    move.reset();
    setIsAsking(false);
  }
  function confirm() {
    const input = { rewardId: reward.id, idempotencyKey: key.current() };
    move.mutate(input, { onSuccess: close, onSettled: key.renew });
  }

  return (
    <>
      <Button
        onClick={() => setIsAsking(true)}
        unavailableBecause={hasChanges && !isActive ? t`Save your changes first.` : undefined}
      >
        {label}
      </Button>
      <ConfirmDialog
        isOpen={isAsking}
        onClose={close}
        title={
          isActive ? t`Take “${reward.title}” out of the catalogue?` : t`Put “${reward.title}” into the catalogue?`
        }
        confirmLabel={label}
        onConfirm={confirm}
        isBusy={move.isPending}
        error={move.isError ? errorSentence(move.error) : null}
      >
        {isActive ? <WhatRetiringMeans reward={reward} /> : <WhatActivatingMeans reward={reward} />}
      </ConfirmDialog>
    </>
  );
}

function WhatRetiringMeans({ reward: { waitingCount } }: Pick<MoveRewardProps, 'reward'>) {
  return (
    <Text>
      <Trans>Champions can no longer redeem it. You can put it back at any time.</Trans>{' '}
      {waitingCount > 0 ? (
        <Plural value={waitingCount} one="# redemption under way goes on." other="# redemptions under way go on." />
      ) : null}
    </Text>
  );
}

function WhatActivatingMeans({ reward: { pointsCost, stock, worth } }: Pick<MoveRewardProps, 'reward'>) {
  return (
    <Stack gap={8}>
      <Text>
        <Trans>
          Champions see it at once and can redeem it for <Points value={pointsCost} />.
        </Trans>
      </Text>
      {worth && stock !== null ? (
        <Text>
          <Trans>
            If every piece is redeemed it costs you <Money minor={worth.minor * stock} currency={worth.currency} />.
          </Trans>
        </Text>
      ) : null}
      {worth && stock === null ? (
        <Text>
          <Trans>There is no end to its pieces, so there is no bound to what it can cost you.</Trans>
        </Text>
      ) : null}
    </Stack>
  );
}
