import { Trans, useLingui } from '@lingui/react/macro';
import type { StaffRow } from '@rostra/shared/staff/list-staff.contract';
import type { ReactNode } from 'react';
import { type Fact, KeyValueList } from '../../../ui/data/key-value-list.tsx';
import { StatusPill } from '../../../ui/feedback/status-pill.tsx';
import { DateText } from '../../../ui/format/date-text.tsx';
import { RelativeTime } from '../../../ui/format/relative-time.tsx';
import { Row } from '../../../ui/layout/row.tsx';
import { Stack } from '../../../ui/layout/stack.tsx';
import { Text } from '../../../ui/text/text.tsx';
import { staffTones, useStaffWords } from '../use-staff-words.ts';
import { ChangeAccess } from './change-access.tsx';
import { ChangeInvitation } from './change-invitation.tsx';
import { ChangeRole } from './change-role.tsx';
import { EraseStaff } from './erase-staff.tsx';
import type { StaffDetailProps } from './staff-detail-props.ts';

/** One of the team beside the list: what they may do, how they sign in, and what can be changed about it. */
export function StaffDetail({ person, onGone, further }: StaffDetailProps & { readonly further: ReactNode }) {
  const words = useStaffWords();
  const isInvited = person.state === 'invited' || person.state === 'expired';
  return (
    <Stack gap={24}>
      <Stack gap={8}>
        <Row gap={12}>
          <StatusPill tone={staffTones[person.state]}>{words.state[person.state]}</StatusPill>
        </Row>
        <Text>{person.email}</Text>
      </Stack>
      <KeyValueList facts={useFacts(person)} />
      {person.isSelf ? (
        <Text size={14} tone="soft">
          <Trans>This is you. Another administrator can change your role.</Trans>
        </Text>
      ) : isInvited ? (
        <ChangeInvitation person={person} onGone={onGone} />
      ) : (
        <>
          <ChangeRole key={person.role} person={person} />
          {further}
          <ChangeAccess person={person} />
          {person.state === 'deactivated' ? <EraseStaff person={person} onGone={onGone} /> : null}
        </>
      )}
    </Stack>
  );
}

function useFacts({ role, passkeys, seenAt, expiresAt, invitedBy, state }: StaffRow): Fact[] {
  const { t } = useLingui();
  const words = useStaffWords();
  const facts: Fact[] = [{ key: 'role', label: t`Role`, value: words.role[role] }];
  if (expiresAt !== null) {
    const label = state === 'expired' ? t`Link ran out` : t`Link good until`;
    return [
      ...facts,
      ...(invitedBy === null ? [] : [{ key: 'by', label: t`Invited by`, value: invitedBy }]),
      { key: 'expires', label, value: <DateText at={expiresAt} /> },
    ];
  }
  return [
    ...facts,
    { key: 'passkeys', label: t`Passkeys`, value: passkeys === 0 ? t`None` : String(passkeys) },
    { key: 'seen', label: t`Last seen`, value: seenAt === null ? t`Not yet` : <RelativeTime at={seenAt} /> },
  ];
}
