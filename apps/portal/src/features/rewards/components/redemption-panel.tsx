import { useLingui } from '@lingui/react/macro';
import type { GetRedemptionOutput } from '@rostra/shared/rewards/get-redemption.contract';
import { useState } from 'react';
import { QueryFailure } from '../../../lib/query-failure.tsx';
import { KeyValueList } from '../../../ui/data/key-value-list.tsx';
import { DueClock } from '../../../ui/feedback/due-clock.tsx';
import { LoadingState } from '../../../ui/feedback/loading-state.tsx';
import { Notice } from '../../../ui/feedback/notice.tsx';
import { useToast } from '../../../ui/feedback/toast-provider.tsx';
import { Row } from '../../../ui/layout/row.tsx';
import { Section } from '../../../ui/layout/section.tsx';
import { SidePanel } from '../../../ui/overlays/side-panel.tsx';
import { Text } from '../../../ui/text/text.tsx';
import { useRedemptionRecord } from '../api/get-redemption.ts';
import { AnswerForm } from './answer-form.tsx';
import { useRedemptionFacts } from './use-redemption-facts.tsx';
import { RedemptionStatePill } from './redemption-state-pill.tsx';
import { RedemptionTimeline } from './redemption-timeline.tsx';

/** What `RedemptionPanel` takes. */
export interface RedemptionPanelProps {
  /** The redemption that is open; null when none is. */
  readonly redemptionId: string | null;
  /** What it is, as far as the list beside it knows. */
  readonly title: string;
  readonly onClose: () => void;
  /** It was answered here: the next one can come. */
  readonly onAnswered: (redemptionId: string) => void;
}

/** One redemption beside the list: whose it is, what they said, what happened, and the answer. */
export function RedemptionPanel({ redemptionId, title, onClose, onAnswered }: RedemptionPanelProps) {
  return (
    <SidePanel isOpen={redemptionId !== null} onClose={onClose} title={title}>
      {redemptionId === null ? null : (
        <PanelBody key={redemptionId} redemptionId={redemptionId} onAnswered={onAnswered} />
      )}
    </SidePanel>
  );
}

function PanelBody({
  redemptionId,
  onAnswered,
}: { readonly redemptionId: string } & Pick<RedemptionPanelProps, 'onAnswered'>) {
  const query = useRedemptionRecord(redemptionId);
  if (query.isPending) return <LoadingState shape="lines" count={4} />;
  if (!query.data) return <QueryFailure error={query.error} onRetry={() => void query.refetch()} />;
  return <RedemptionDetail redemption={query.data} onAnswered={onAnswered} />;
}

function RedemptionDetail({
  redemption,
  onAnswered,
}: { readonly redemption: GetRedemptionOutput } & Pick<RedemptionPanelProps, 'onAnswered'>) {
  const { t } = useLingui();
  const showToast = useToast();
  const facts = useRedemptionFacts(redemption);
  const [failure, setFailure] = useState<string | null>(null);
  return (
    <>
      <Row gap={12}>
        <RedemptionStatePill state={redemption.state} />
        {redemption.dueAt ? <DueClock at={redemption.dueAt} /> : null}
      </Row>
      {failure ? <Notice tone="bad">{failure}</Notice> : null}
      {redemption.note ? (
        <Section title={t`What ${redemption.memberName} says`} isBare>
          <Text keepsLines>{redemption.note}</Text>
        </Section>
      ) : null}
      {redemption.dueAt ? (
        <AnswerForm
          key={redemption.state}
          redemption={redemption}
          onFailed={setFailure}
          onAnswered={(message) => {
            showToast(message);
            onAnswered(redemption.id);
          }}
        />
      ) : null}
      <KeyValueList facts={facts} />
      <Section title={t`What happened`} isBare>
        <RedemptionTimeline redemption={redemption} />
      </Section>
    </>
  );
}
