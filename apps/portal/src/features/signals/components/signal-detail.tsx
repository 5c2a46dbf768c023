import { Trans, useLingui } from '@lingui/react/macro';
import type { SignalRecord } from '@rostra/shared/signals/signal.schema';
import { useState } from 'react';
import { useSession } from '../../../lib/use-session.ts';
import { Button } from '../../../ui/actions/button.tsx';
import { AwardRefusalWords } from '../../../ui/awards/award-refusal-words.tsx';
import { AwardSteps } from '../../../ui/awards/award-steps.tsx';
import { type Fact, KeyValueList } from '../../../ui/data/key-value-list.tsx';
import { DateText } from '../../../ui/format/date-text.tsx';
import { useNow } from '../../../ui/format/use-now.ts';
import { Row } from '../../../ui/layout/row.tsx';
import { Stack } from '../../../ui/layout/stack.tsx';
import { Points } from '../../../ui/points/points.tsx';
import { Text } from '../../../ui/text/text.tsx';
import { TextLink } from '../../../ui/text/text-link.tsx';
import { useSignalKinds } from '../api/list-signal-kinds.ts';
import { useSourceName } from '../use-source-name.ts';
import { SignalOutcomePill } from './signal-outcome-pill.tsx';
import { WithdrawSignalDialog } from './withdraw-signal-dialog.tsx';

/** One signal beside the list: whom it is about, what it brought, what it paid and why, and the way to take it back. */
export function SignalDetail({ signal }: { readonly signal: SignalRecord }) {
  const { t } = useLingui();
  const [isAsking, setIsAsking] = useState(false);
  const { slug: workspace } = useSession().workspace;
  const { award, explanation, member, withdrawn } = signal;
  return (
    <Stack gap={24}>
      <Row gap={12}>
        <SignalOutcomePill signal={signal} />
      </Row>
      {award ? (
        <div>
          <Points value={award.rewardPoints} size="title" unit="to-spend" isChange />
          <Text tone="soft">
            <Points value={award.statusPoints} unit="status" isChange />
          </Text>
        </div>
      ) : null}
      <Text>
        <Why signal={signal} />
      </Text>
      {award && explanation ? <AwardSteps award={explanation} /> : null}
      <KeyValueList facts={useFacts(signal)} />
      {member ? (
        <TextLink
          to="/w/$workspace/staff/champions/$memberId/points"
          params={{ workspace, memberId: member.id }}
          search={award ? { why: award.postingId } : {}}
        >
          <Trans>Statement of {member.name}</Trans>
        </TextLink>
      ) : null}
      {withdrawn ? null : (
        <div>
          <Button onClick={() => setIsAsking(true)}>{t`Withdraw this signal`}</Button>
        </div>
      )}
      {isAsking ? <WithdrawSignalDialog signal={signal} onClose={() => setIsAsking(false)} /> : null}
    </Stack>
  );
}

function Why({
  signal: { outcome, explanation, member, account, withdrawn, award },
}: {
  readonly signal: SignalRecord;
}) {
  const now = useNow();
  if (withdrawn) {
    return award ? (
      <Trans>It was wrong: what it paid was taken back by a posting of its own.</Trans>
    ) : (
      <Trans>It was wrong, and pays nothing.</Trans>
    );
  }
  switch (outcome) {
    case 'paid': {
      const rule = explanation?.rule?.name;
      const version = explanation?.rule?.version ?? 1;
      return rule ? (
        <Trans>
          The rule “{rule}”, version {version}, pays for it.
        </Trans>
      ) : (
        <Trans>The rules of the house pay for it.</Trans>
      );
    }
    case 'limited':
      return explanation ? <AwardRefusalWords award={explanation} now={now} /> : null;
    case 'unpaid':
      return <Trans>No rule pays for it. One that is published now pays for what happens from then on.</Trans>;
    case 'noted':
      return account && !member ? (
        <Trans>It is about an account. Points belong to people, so it is kept and pays nothing.</Trans>
      ) : (
        <Trans>Signals of this kind are kept and pay nothing.</Trans>
      );
    case 'waiting':
      return <Trans>Nobody here is known by it yet. As soon as somebody is, it is theirs and is weighed.</Trans>;
  }
}

function useFacts(signal: SignalRecord): Fact[] {
  const { t } = useLingui();
  const sourceName = useSourceName();
  const kind = useSignalKinds().data?.kinds.find(({ key }) => key === signal.kind);
  const { member, account, meant, facts, source, externalId, enteredBy, withdrawn } = signal;
  const rows: Array<Fact | null> = [
    member && { key: 'member', label: t`Champion`, value: member.name },
    account && { key: 'account', label: t`Account`, value: account.name },
    meant === null ? null : { key: 'meant', label: t`Meant is`, value: meant },
    ...Object.entries(facts).map(([key, value]) => ({
      key: `fact-${key}`,
      label: kind?.fields.find((field) => field.key === key)?.name ?? key,
      value,
    })),
    { key: 'happened', label: t`Happened`, value: <DateText at={signal.occurredAt} form="day-time" /> },
    { key: 'recorded', label: t`Recorded`, value: <DateText at={signal.recordedAt} form="day-time" /> },
    { key: 'source', label: t`Told by`, value: enteredBy ? t`${enteredBy}, by hand` : sourceName(source) },
    enteredBy || externalId === '' ? null : { key: 'id', label: t`Its id there`, value: externalId },
    withdrawn && {
      key: 'withdrawn',
      label: t`Withdrawn`,
      value: (
        <>
          <DateText at={withdrawn.at} form="day-time" />
          {withdrawn.byName ? `, ${withdrawn.byName}` : null}
        </>
      ),
    },
    withdrawn?.reason ? { key: 'reason', label: t`Why`, value: withdrawn.reason } : null,
  ];
  return rows.filter((row) => row !== null);
}
