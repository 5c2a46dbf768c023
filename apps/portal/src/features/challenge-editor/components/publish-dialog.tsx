import { Plural, Trans, useLingui } from '@lingui/react/macro';
import type { StaffChallenge } from '@rostra/shared/challenges/staff-challenge.schema';
import { errorSentence, isRefusedWith } from '../../../lib/error-messages.ts';
import { readWireError } from '../../../lib/wire-error.ts';
import { type Fact, KeyValueList } from '../../../ui/data/key-value-list.tsx';
import { useNumberFormat } from '../../../ui/format/use-number-format.ts';
import { ConfirmDialog } from '../../../ui/overlays/confirm-dialog.tsx';
import { Text } from '../../../ui/text/text.tsx';
import { usePublishChallenge } from '../api/publish-challenge.ts';
import { useContentKey } from '../../../lib/use-content-key.ts';
import { OfferWindow } from './offer-window.tsx';

/** What `PublishDialog` takes. */
export interface PublishDialogProps {
  /** The draft as saved; null while nothing is asked. */
  readonly challenge: StaffChallenge | null;
  readonly onClose: () => void;
  readonly onPublished: (challenge: StaffChallenge) => void;
  /** It is not ready after all: what is missing, at its fields. */
  readonly onProblems: (problems: StaffChallenge['problems']) => void;
  /** Somebody else changed it since it was read. */
  readonly onStale: () => void;
}

/** Says what publishing will cost at most, and that the words are fixed from then on. */
export function PublishDialog({ challenge, onClose, onPublished, onProblems, onStale }: PublishDialogProps) {
  const { t } = useLingui();
  const publish = usePublishChallenge();
  const keyFor = useContentKey();

  function confirm({ id, version }: StaffChallenge) {
    const input = { challengeId: id, version };
    // A promise, because the editor around this dialog may be gone by the time the answer is told to it.
    publish.mutateAsync({ ...input, idempotencyKey: keyFor(input) }).then(onPublished, explain);
  }
  function explain(error: unknown) {
    const isStale = isRefusedWith(error, 'changed-meanwhile') || isRefusedWith(error, 'challenge-not-draft');
    if (isRefusedWith(error, 'challenge-not-publishable')) onProblems([...(readWireError(error)?.fields ?? [])]);
    else if (isStale) onStale();
  }

  return (
    <ConfirmDialog
      isOpen={challenge !== null}
      onClose={onClose}
      title={t`Publish “${challenge?.title ?? ''}”?`}
      confirmLabel={t`Publish`}
      onConfirm={() => (challenge ? confirm(challenge) : undefined)}
      isBusy={publish.isPending}
      error={publish.isError ? errorSentence(publish.error) : undefined}
    >
      {challenge ? <WhatItCosts challenge={challenge} /> : null}
    </ConfirmDialog>
  );
}

function WhatItCosts({ challenge }: { readonly challenge: StaffChallenge }) {
  const { t } = useLingui();
  const number = useNumberFormat();
  const { pointsPerChampion, championsWhoMay, pointsAtMost } = challenge.cost;
  const facts: Fact[] = [
    {
      key: 'each',
      label: t`Per champion`,
      value: challenge.isRepeatable ? (
        <Plural value={pointsPerChampion} one="# point at most, each time" other="# points at most, each time" />
      ) : (
        <Plural value={pointsPerChampion} one="# point at most, once" other="# points at most, once" />
      ),
    },
    {
      key: 'who',
      label: t`Who may do it`,
      value: <Plural value={championsWhoMay} one="# champion now" other="# champions now" />,
    },
    { key: 'all', label: t`If each does it once`, value: t`${number.format(pointsAtMost)} points at most` },
    { key: 'window', label: t`Until`, value: <OfferWindow {...challenge} /> },
  ];
  return (
    <>
      <KeyValueList facts={facts} />
      <Text size={14} tone="soft">
        <Trans>
          Points are given as status points and as reward points. Champions see it at once, and its words, stages and
          points can no longer be changed. You can close it at any time.
        </Trans>
      </Text>
    </>
  );
}
