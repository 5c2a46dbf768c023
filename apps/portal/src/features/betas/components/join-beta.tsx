import { Trans } from '@lingui/react/macro';
import type { Joining, OfferedBeta } from '@rostra/shared/betas/offered-beta.schema';
import { errorSentence } from '../../../lib/error-messages.ts';
import { useIdempotencyKey } from '../../../lib/use-idempotency-key.ts';
import { readWireError } from '../../../lib/wire-error.ts';
import { Button } from '../../../ui/actions/button.tsx';
import { Notice } from '../../../ui/feedback/notice.tsx';
import { Row } from '../../../ui/layout/row.tsx';
import { TierMark } from '../../../ui/points/tier-mark.tsx';
import { Text } from '../../../ui/text/text.tsx';
import { useJoinBeta } from '../api/join-beta.ts';
import { useJoiningWords } from '../use-joining-words.ts';

/** The way in: says what joining brings before it is pressed, or why it cannot be. */
export function JoinBeta({ beta }: { readonly beta: OfferedBeta }) {
  const join = useJoinBeta();
  const key = useIdempotencyKey();
  const joiningWords = useJoiningWords();
  const { joining, admission } = beta;
  const why = joiningWords.sentence(joining);

  function press() {
    join.mutate(
      { betaId: beta.id, idempotencyKey: key.current() },
      {
        onSuccess: key.renew,
        // Only a refusal is an answer. Without one the request may have arrived, and the same key must not do it twice.
        onError: (error) => (readWireError(error) ? key.renew() : undefined),
      },
    );
  }

  if (why) {
    return (
      <Row gap={8} align="top">
        {joining.answer === 'tier-too-low' ? <TierMark tier={joining.needs} size={20} isDecorative /> : null}
        <Text>{why}</Text>
      </Row>
    );
  }
  return (
    <>
      <Text size={14} tone="soft">
        <WhatFollows joining={joining} admission={admission} />
      </Text>
      {join.isError ? <Notice tone="bad">{errorSentence(join.error)}</Notice> : null}
      <div>
        <Button variant="primary" onClick={press} isBusy={join.isPending}>
          {joining.answer === 'seat' ? <Trans>Join the beta</Trans> : <Trans>Join the waitlist</Trans>}
        </Button>
      </div>
    </>
  );
}

function WhatFollows({
  joining,
  admission,
}: {
  readonly joining: Joining;
  readonly admission: OfferedBeta['admission'];
}) {
  if (joining.answer === 'seat') return <Trans>You are in at once.</Trans>;
  if (joining.answer !== 'waitlist') return null;
  return admission === 'automatic' ? (
    <Trans>You would be number {joining.place}. A seat that becomes free goes to the first in line.</Trans>
  ) : (
    <Trans>You would be number {joining.place}. The team chooses who comes in, and you get a mail.</Trans>
  );
}
