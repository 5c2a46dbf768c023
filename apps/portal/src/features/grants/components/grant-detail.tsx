import { Trans, useLingui } from '@lingui/react/macro';
import type { Grant } from '@rostra/shared/points/grant.schema';
import { useState } from 'react';
import { useSession } from '../../../lib/use-session.ts';
import { type Fact, KeyValueList } from '../../../ui/data/key-value-list.tsx';
import { Notice } from '../../../ui/feedback/notice.tsx';
import { DateText } from '../../../ui/format/date-text.tsx';
import { Row } from '../../../ui/layout/row.tsx';
import { Stack } from '../../../ui/layout/stack.tsx';
import { Points } from '../../../ui/points/points.tsx';
import { Text } from '../../../ui/text/text.tsx';
import { TextLink } from '../../../ui/text/text-link.tsx';
import { DecideGrant } from './decide-grant.tsx';
import { GrantStatePill } from './grant-state-pill.tsx';
import { WithdrawGrant } from './withdraw-grant.tsx';

/** What `GrantDetail` takes. */
export interface GrantDetailProps {
  readonly grant: Grant;
  /** It was answered here: the next one can come. */
  readonly onAnswered: () => void;
}

/** One grant beside the list: how much, why, who, and the answer where it is the reader's to give. */
export function GrantDetail({ grant, onAnswered }: GrantDetailProps) {
  const [failure, setFailure] = useState<string | null>(null);
  const { slug: workspace } = useSession().workspace;
  const { reason } = grant;
  const given = grant.posted ?? grant;
  return (
    <Stack gap={24}>
      <Row gap={12}>
        <GrantStatePill grant={grant} />
      </Row>
      <div>
        <Points value={given.rewardPoints} size="title" unit="to-spend" isChange />
        <Text tone="soft">
          <Points value={given.statusPoints} unit="status" isChange />
        </Text>
      </div>
      <Text keepsLines>
        <Trans>“{reason}”</Trans>
      </Text>
      {failure ? <Notice tone="bad">{failure}</Notice> : null}
      {grant.mayDecide ? <DecideGrant grant={grant} onFailed={setFailure} onAnswered={onAnswered} /> : null}
      {grant.mayWithdraw ? <WithdrawGrant grant={grant} onFailed={setFailure} onAnswered={onAnswered} /> : null}
      <KeyValueList facts={useFacts(grant)} />
      <TextLink
        to="/w/$workspace/staff/champions/$memberId/points"
        params={{ workspace, memberId: grant.member.id }}
        search={grant.postingId ? { why: grant.postingId } : {}}
      >
        <Trans>Statement of {grant.member.name}</Trans>
      </TextLink>
    </Stack>
  );
}

function useFacts(grant: Grant): Fact[] {
  const { member, askedBy, askedAt, decidedBy, decidedAt, words, state, posted, statusPoints, rewardPoints } = grant;
  const { t } = useLingui();
  const decided = { waiting: '', granted: t`Approved by`, declined: t`Declined by`, withdrawn: t`Withdrawn by` }[state];
  const facts: Array<Fact | null> = [
    member.accountName === null ? null : { key: 'account', label: t`Account`, value: member.accountName },
    posted && (posted.statusPoints !== statusPoints || posted.rewardPoints !== rewardPoints)
      ? {
          key: 'typed',
          label: t`Typed`,
          value: (
            <>
              <Points value={rewardPoints} unit="to-spend" />, <Points value={statusPoints} unit="status" />
            </>
          ),
        }
      : null,
    { key: 'asker', label: t`Asked by`, value: askedBy ?? t`Somebody who has left` },
    { key: 'asked', label: t`Asked`, value: <DateText at={askedAt} form="day-time" /> },
    decidedBy === null ? null : { key: 'decider', label: decided, value: decidedBy },
    decidedAt === null || decidedBy === null
      ? null
      : { key: 'decided', label: t`Decided`, value: <DateText at={decidedAt} form="day-time" /> },
    words === null ? null : { key: 'words', label: t`With the words`, value: <Text keepsLines>{words}</Text> },
  ];
  return facts.filter((fact) => fact !== null);
}
