import { Plural, Trans, useLingui } from '@lingui/react/macro';
import type { MergingMember, PreviewMergeOutput } from '@rostra/shared/points/merge-members.contract';
import { Button } from '../../../ui/actions/button.tsx';
import { Row } from '../../../ui/layout/row.tsx';
import { Stack } from '../../../ui/layout/stack.tsx';
import { Points } from '../../../ui/points/points.tsx';
import { useTierName } from '../../../ui/points/use-tier-name.ts';
import { Text } from '../../../ui/text/text.tsx';
import classes from './merge-comparison.module.css';

/** What `MergeComparison` takes. */
export interface MergeComparisonProps {
  readonly preview: PreviewMergeOutput;
  readonly onSwap: () => void;
}

/** The two beside each other: who goes, who stays, and what goes over. */
export function MergeComparison({ preview: { from, into, moves }, onSwap }: MergeComparisonProps) {
  const { t } = useLingui();
  return (
    <Stack gap={16}>
      <div className={classes.pair}>
        <Side member={from} role={t`Goes`} />
        <span className={classes.arrow} aria-hidden="true">
          →
        </span>
        <Side member={into} role={t`Stays`} isKept />
      </div>
      <Text>
        <Trans>
          <Points value={from.available} unit="to-spend" /> and <Points value={from.statusPoints} unit="status" /> go
          over with their dates, along with{' '}
          <Plural value={moves.submissions} one="# submission" other="# submissions" />,{' '}
          <Plural value={moves.redemptions} one="# redemption" other="# redemptions" /> and{' '}
          <Plural value={moves.enrolments} one="# place in a beta" other="# places in betas" />. The higher tier is
          kept.
        </Trans>
      </Text>
      <Row>
        <Button onClick={onSwap}>{t`Keep ${from.name} instead`}</Button>
      </Row>
    </Stack>
  );
}

interface SideProps {
  readonly member: MergingMember;
  readonly role: string;
  readonly isKept?: boolean;
}

function Side({ member, role, isKept }: SideProps) {
  const tierName = useTierName();
  return (
    <section
      className={isKept ? `${classes.side} ${classes.kept}` : classes.side}
      aria-label={`${role}: ${member.name}`}
    >
      <p className={classes.role}>{role}</p>
      <p className={classes.name}>{member.name}</p>
      <p className={classes.facts}>
        {member.email}
        {member.accountName ? <br /> : null}
        {member.accountName}
      </p>
      <p className={classes.facts}>
        {tierName(member.tier)} · <Points value={member.statusPoints} unit="status" />
        <br />
        <Points value={member.available} unit="to-spend" />
      </p>
    </section>
  );
}
