import { Trans, useLingui } from '@lingui/react/macro';
import type { JoinRequest } from '@rostra/shared/joining/join-request.schema';
import { type Fact, KeyValueList } from '../../../ui/data/key-value-list.tsx';
import { StatusPill } from '../../../ui/feedback/status-pill.tsx';
import { DateText } from '../../../ui/format/date-text.tsx';
import { Row } from '../../../ui/layout/row.tsx';
import { Stack } from '../../../ui/layout/stack.tsx';
import { Text } from '../../../ui/text/text.tsx';
import { AnswerJoinRequest } from './answer-join-request.tsx';
import type { JoinRequestDetailProps } from './join-request-detail-props.ts';

/** One person beside the list: what they say of themselves, what is known, and the answer while they wait. */
export function JoinRequestDetail({ request, onAnswered }: JoinRequestDetailProps) {
  const { t } = useLingui();
  const { state, note, words } = request;
  const states = { waiting: t`Waiting`, approved: t`Let in`, declined: t`Turned away` };
  return (
    <Stack gap={24}>
      <Row gap={12}>
        <StatusPill tone={state === 'approved' ? 'good' : 'neutral'}>{states[state]}</StatusPill>
      </Row>
      {note === '' ? null : (
        <Text keepsLines>
          <Trans>“{note}”</Trans>
        </Text>
      )}
      {state === 'waiting' ? <AnswerJoinRequest request={request} onAnswered={onAnswered} /> : null}
      <KeyValueList facts={useFacts(request)} />
      {words === '' ? null : (
        <Text tone="soft" keepsLines>
          <Trans>Told: “{words}”</Trans>
        </Text>
      )}
    </Stack>
  );
}

function useFacts({ email, account, askedAt, decidedAt, decidedBy, state }: JoinRequest): Fact[] {
  const { t } = useLingui();
  const facts: Array<Fact | null> = [
    { key: 'email', label: t`E-mail, proven`, value: email },
    account && {
      key: 'account',
      label: state === 'waiting' ? t`Account by mail domain` : t`Account`,
      value: account.name,
    },
    { key: 'asked', label: t`Asked`, value: <DateText at={askedAt} form="day-time" /> },
    decidedBy === null ? null : { key: 'by', label: t`Answered by`, value: decidedBy },
    decidedAt === null ? null : { key: 'on', label: t`Answered`, value: <DateText at={decidedAt} form="day-time" /> },
  ];
  return facts.filter((fact) => fact !== null);
}
