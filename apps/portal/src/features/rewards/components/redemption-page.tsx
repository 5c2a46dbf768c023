import { Trans, useLingui } from '@lingui/react/macro';
import type { ViewRedemptionOutput } from '@rostra/shared/rewards/view-redemption.contract';
import { useState } from 'react';
import { errorSentence } from '../../../lib/error-messages.ts';
import { useIdempotencyKey } from '../../../lib/use-idempotency-key.ts';
import { readWireError } from '../../../lib/wire-error.ts';
import { Button } from '../../../ui/actions/button.tsx';
import { Notice } from '../../../ui/feedback/notice.tsx';
import { Page } from '../../../ui/layout/page.tsx';
import { PageHeader } from '../../../ui/layout/page-header.tsx';
import { Row } from '../../../ui/layout/row.tsx';
import { Section } from '../../../ui/layout/section.tsx';
import { ConfirmDialog } from '../../../ui/overlays/confirm-dialog.tsx';
import { Stack } from '../../../ui/layout/stack.tsx';
import { Points } from '../../../ui/points/points.tsx';
import { Text } from '../../../ui/text/text.tsx';
import { TextLink } from '../../../ui/text/text-link.tsx';
import { useCancelRedemption } from '../api/cancel-redemption.ts';
import { useRedemption } from '../api/view-redemption.ts';
import { RedemptionStatePill } from './redemption-state-pill.tsx';
import { RedemptionTimeline } from './redemption-timeline.tsx';

/** What `RedemptionPage` takes. */
export interface RedemptionPageProps {
  readonly workspace: string;
  readonly redemptionId: string;
}

/** Where a champion's redemption stands, what happened and what comes next; how to cancel it while nobody has answered. */
export function RedemptionPage({ workspace, redemptionId }: RedemptionPageProps) {
  const { t } = useLingui();
  const redemption = useRedemption(redemptionId);
  return (
    <Page title={redemption.rewardTitle} width="reading">
      <PageHeader
        title={redemption.rewardTitle}
        eyebrow={
          <TextLink
            to="/w/$workspace/rewards/redemptions"
            params={{ workspace }}
            activeOptions={{ exact: true }}
            isQuiet
          >
            <Trans>Your redemptions</Trans>
          </TextLink>
        }
        meta={
          <Row gap={12}>
            <RedemptionStatePill state={redemption.state} />
            <Points value={redemption.pointsCost} />
          </Row>
        }
      />
      <Section title={t`Timeline`} isBare>
        <Stack gap={16}>
          <RedemptionTimeline redemption={redemption} isOwn />
          <p>
            <TextLink
              to="/w/$workspace/points"
              params={{ workspace }}
              search={{ about: redemptionId }}
              hash="statement"
            >
              <Trans>Its lines on your statement</Trans>
            </TextLink>
          </p>
        </Stack>
      </Section>
      {redemption.note ? (
        <Section title={t`What you told us`}>
          <Text keepsLines>{redemption.note}</Text>
        </Section>
      ) : null}
      <CancelRedemption redemption={redemption} />
    </Page>
  );
}

function CancelRedemption({ redemption }: { readonly redemption: ViewRedemptionOutput }) {
  const { t } = useLingui();
  const [isAsking, setIsAsking] = useState(false);
  const cancel = useCancelRedemption();
  const key = useIdempotencyKey();

  function confirm() {
    cancel.mutate(
      { redemptionId: redemption.id, idempotencyKey: key.current() },
      { onError: (error) => (readWireError(error) ? key.renew() : undefined) },
    );
  }
  function close() {
    cancel.reset();
    setIsAsking(false);
  }

  if (!redemption.canCancel) {
    // Staff were faster: the dialog's reason is gone, its answer is not.
    return cancel.isError ? <Notice tone="bad">{errorSentence(cancel.error)}</Notice> : null;
  }
  return (
    <div>
      <Button onClick={() => setIsAsking(true)}>{t`Cancel the redemption`}</Button>
      <ConfirmDialog
        isOpen={isAsking}
        onClose={close}
        title={t`Cancel this redemption?`}
        confirmLabel={t`Cancel the redemption`}
        onConfirm={confirm}
        isBusy={cancel.isPending}
        error={cancel.isError ? errorSentence(cancel.error) : null}
      >
        <Text>
          <Trans>
            <Points value={redemption.pointsCost} /> come back to you, with the dates they had before.
          </Trans>
        </Text>
      </ConfirmDialog>
    </div>
  );
}
