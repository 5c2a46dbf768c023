import { Trans, useLingui } from '@lingui/react/macro';
import type { ExplainPostingOutput } from '@rostra/shared/points/explain-posting.contract';
import type { ReactNode } from 'react';
import { QueryFailure } from '../../../lib/query-failure.tsx';
import { type Fact, KeyValueList } from '../../../ui/data/key-value-list.tsx';
import { LoadingState } from '../../../ui/feedback/loading-state.tsx';
import { DateText } from '../../../ui/format/date-text.tsx';
import { Stack } from '../../../ui/layout/stack.tsx';
import { Points } from '../../../ui/points/points.tsx';
import { Text } from '../../../ui/text/text.tsx';
import { useExplainedPosting } from '../api/explain-posting.ts';
import type { StatementOwner } from '../statement-owner.ts';
import { LineDeed, LineSubject } from './line-words.tsx';
import { LotLines } from './lot-lines.tsx';
import { Reckoning } from './reckoning.tsx';
import { RuleWords } from './rule-words.tsx';
import { StatementLink } from './statement-link.tsx';
import { SubjectLink } from './subject-link.tsx';

/** What `WhyLine` takes. */
export interface WhyLineProps {
  readonly workspace: string;
  readonly owner: StatementOwner;
  readonly postingId: string;
  /** What staff can do about it. */
  readonly renderActions?: (line: ExplainPostingOutput) => ReactNode;
}

/** Why a line is on the statement: what it did, by which rule, who said so, when, and until when its points last. */
export function WhyLine({ workspace, owner, postingId, renderActions }: WhyLineProps) {
  const { data, error, refetch } = useExplainedPosting(owner, postingId);
  if (error && !data) return <QueryFailure error={error} onRetry={() => void refetch()} />;
  if (!data) return <LoadingState shape="lines" count={4} />;
  const { reason } = data;
  return (
    <Stack gap={24}>
      <Stack gap={4}>
        <Text tone="soft" size={14}>
          <LineDeed line={data} />
        </Text>
        <Text size={20} weight="strong">
          <LineSubject line={data} />
        </Text>
        {owner.kind === 'own' ? <SubjectLink workspace={workspace} subject={data.subject} /> : null}
        {reason && (data.subject || data.kind === 'reversal') ? (
          <Text keepsLines>
            <Trans>“{reason}”</Trans>
          </Text>
        ) : null}
      </Stack>
      <Reckoning award={data.explanation} />
      <WhyFacts line={data} workspace={workspace} owner={owner} />
      <OtherLine line={data} workspace={workspace} owner={owner} />
      {renderActions?.(data)}
    </Stack>
  );
}

interface LinePartProps extends Pick<WhyLineProps, 'workspace' | 'owner'> {
  readonly line: ExplainPostingOutput;
}

/** What took this award back, or which award this took back. */
function OtherLine({ line: { reverses, reversedBy }, workspace, owner }: LinePartProps) {
  if (reversedBy) {
    return (
      <Text size={14} tone="soft">
        <Trans>
          <StatementLink workspace={workspace} owner={owner} search={{ why: reversedBy.postingId }}>
            Taken back on <DateText at={reversedBy.recordedAt} form="long-day" />
          </StatementLink>
          : {reversedBy.reason}
        </Trans>
      </Text>
    );
  }
  if (!reverses) return null;
  return (
    <Text size={14}>
      <Trans>
        <StatementLink workspace={workspace} owner={owner} search={{ why: reverses.postingId }}>
          What it took back, recorded on <DateText at={reverses.recordedAt} form="long-day" />
        </StatementLink>
      </Trans>
    </Text>
  );
}

function WhyFacts({ line, workspace, owner }: LinePartProps) {
  const { t } = useLingui();
  const { status, spendable, handedOver, owed, balanceAfter, occurredAt, recordedAt, actorName, lots, kind, grant } =
    line;
  const facts: Array<Fact | null> = [
    status === 0
      ? null
      : { key: 'status', label: t`Status points`, value: <Points value={status} unit="status" isChange /> },
    spendable === 0 ? null : { key: 'spendable', label: t`To spend`, value: <Points value={spendable} isChange /> },
    handedOver === 0 ? null : { key: 'handed-over', label: t`Spent for good`, value: <Points value={handedOver} /> },
    owed === 0
      ? null
      : {
          key: 'owed',
          label: owed > 0 ? t`Still to come off` : t`Came off for earlier`,
          value: <Points value={Math.abs(owed)} />,
        },
    { key: 'balance', label: t`To spend after it`, value: <Points value={balanceAfter} /> },
    { key: 'rule', label: t`By the rule`, value: <RuleWords line={line} /> },
    grant?.askedBy ? { key: 'asker', label: t`Given by`, value: grant.askedBy } : null,
    grant?.approvedBy ? { key: 'approver', label: t`Approved by`, value: grant.approvedBy } : null,
    actorName && !grant ? { key: 'actor', label: actorLabel(), value: actorName } : null,
    { key: 'occurred', label: t`Happened`, value: <DateText at={occurredAt} form="day-time" /> },
    { key: 'recorded', label: t`Recorded`, value: <DateText at={recordedAt} form="day-time" /> },
    lots.length === 0
      ? null
      : {
          key: 'lots',
          label: kind === 'hold' ? t`Taken from` : t`These points`,
          value: <LotLines workspace={workspace} owner={owner} lots={lots} />,
        },
  ];
  return <KeyValueList facts={facts.filter((fact) => fact !== null)} />;

  function actorLabel() {
    if (kind === 'award' || kind === 'grant') return t`Approved by`;
    return kind === 'hold' && owner.kind === 'own' ? t`Asked by` : t`Done by`;
  }
}
