import { Plural, Trans, useLingui } from '@lingui/react/macro';
import type { StaffBeta } from '@rostra/shared/betas/staff-beta.schema';
import { useEffect, useRef, useState } from 'react';
import { errorSentence, isRefusedWith } from '../../../lib/error-messages.ts';
import { useContentKey } from '../../../lib/use-content-key.ts';
import { Button } from '../../../ui/actions/button.tsx';
import { ConfirmDialog } from '../../../ui/overlays/confirm-dialog.tsx';
import { useTierName } from '../../../ui/points/use-tier-name.ts';
import { Text } from '../../../ui/text/text.tsx';
import { useCloseBeta } from '../api/close-beta.ts';
import { useOfferBeta } from '../api/offer-beta.ts';

/** What `MoveBeta` takes. */
export interface MoveBetaProps {
  readonly beta: StaffBeta;
  readonly hasChanges: boolean;
  /** Shows the fields that keep it from being opened. */
  readonly onIncomplete: (error: unknown) => void;
}

/** Opens a draft to champions, or closes an open beta, after saying what that means. */
export function MoveBeta({ beta, hasChanges, onIncomplete }: MoveBetaProps) {
  if (beta.state === 'draft') return <OfferBeta beta={beta} hasChanges={hasChanges} onIncomplete={onIncomplete} />;
  return beta.state === 'open' ? <CloseBeta beta={beta} /> : null;
}

function OfferBeta({ beta, hasChanges, onIncomplete }: MoveBetaProps) {
  const { t } = useLingui();
  const [isAsking, setIsAsking] = useState(false);
  const refusal = useRef<unknown>(null);
  const offer = useOfferBeta();
  const keyOf = useContentKey();

  // Only once the dialog has given the focus back: a field that loses the focus is checked anew, and what the server said would go.
  useEffect(() => {
    if (isAsking || refusal.current === null) return;
    onIncomplete(refusal.current);
    refusal.current = null;
  }, [isAsking, onIncomplete]);

  function close() {
    offer.reset();
    setIsAsking(false);
  }
  function confirm() {
    const asked = { betaId: beta.id, version: beta.version };
    offer.mutate(
      { ...asked, idempotencyKey: keyOf(asked) },
      {
        onSuccess: close,
        onError: (error) => {
          if (!isRefusedWith(error, 'beta-not-ready')) return;
          refusal.current = error;
          close();
        },
      },
    );
  }
  return (
    <>
      <Button
        variant="primary"
        onClick={() => setIsAsking(true)}
        unavailableBecause={hasChanges ? t`Save your changes first.` : undefined}
      >
        {t`Open to champions`}
      </Button>
      <ConfirmDialog
        isOpen={isAsking}
        onClose={close}
        title={t`Open “${beta.title}” to champions?`}
        confirmLabel={t`Open to champions`}
        onConfirm={confirm}
        isBusy={offer.isPending}
        error={offer.isError ? errorSentence(offer.error) : null}
      >
        <WhatOpeningMeans beta={beta} />
      </ConfirmDialog>
    </>
  );
}

function WhatOpeningMeans({ beta: { minimumTier, seats, admission } }: Pick<MoveBetaProps, 'beta'>) {
  const tierName = useTierName();
  return (
    <Text>
      {minimumTier === 'none' ? (
        <Trans>Every champion sees it at once, and as news on the home page.</Trans>
      ) : (
        <Trans>Every champion sees it at once; those at {tierName(minimumTier)} and above can join.</Trans>
      )}{' '}
      {admission === 'by-choice' ? (
        <Trans>Nobody is in before you admit them.</Trans>
      ) : seats === null ? (
        <Trans>Whoever asks is in.</Trans>
      ) : (
        <Plural
          value={seats}
          one="The first who asks is in, the others wait."
          other="The first # who ask are in, the others wait."
        />
      )}
    </Text>
  );
}

function CloseBeta({ beta }: Pick<MoveBetaProps, 'beta'>) {
  const { t } = useLingui();
  const [isAsking, setIsAsking] = useState(false);
  const end = useCloseBeta();
  const keyOf = useContentKey();

  function close() {
    end.reset();
    setIsAsking(false);
  }
  function confirm() {
    const asked = { betaId: beta.id };
    end.mutate({ ...asked, idempotencyKey: keyOf(asked) }, { onSuccess: close });
  }
  return (
    <>
      <Button onClick={() => setIsAsking(true)}>{t`Close this beta`}</Button>
      <ConfirmDialog
        isOpen={isAsking}
        onClose={close}
        title={t`Close “${beta.title}” for good?`}
        confirmLabel={t`Close for good`}
        onConfirm={confirm}
        isBusy={end.isPending}
        tone="danger"
        error={end.isError ? errorSentence(end.error) : null}
      >
        <Text>
          <Trans>Nobody can join any more, and it cannot be opened again. Who is in stays in.</Trans>{' '}
          {beta.waitingCount > 0 ? (
            <Plural
              value={beta.waitingCount}
              one="One champion still waits and gets no seat."
              other="# champions still wait and get no seat."
            />
          ) : null}
        </Text>
      </ConfirmDialog>
    </>
  );
}
