import { Plural, Trans } from '@lingui/react/macro';
import { useSession } from '../../../lib/use-session.ts';
import { Points } from '../../../ui/points/points.tsx';
import { TextLink } from '../../../ui/text/text-link.tsx';
import type { WorkItem } from '../work-item.ts';
import classes from './work-table.module.css';

/** What is to be done, as the link that opens it at its place. */
export function WorkLink({ item }: { readonly item: WorkItem }) {
  const { slug: workspace } = useSession().workspace;
  switch (item.kind) {
    case 'submission':
      return (
        <TextLink
          className={classes.name}
          to="/w/$workspace/staff/moderation"
          params={{ workspace }}
          search={{ item: item.of.submissionStageId }}
        >
          {item.of.challenge.title}
        </TextLink>
      );
    case 'redemption':
      return (
        <TextLink
          className={classes.name}
          to="/w/$workspace/staff/redemptions"
          params={{ workspace }}
          search={{ open: item.of.id }}
        >
          {item.of.rewardTitle}
        </TextLink>
      );
    case 'grant':
      return (
        <TextLink
          className={classes.name}
          to="/w/$workspace/staff/grants"
          params={{ workspace }}
          search={{ open: item.of.id }}
        >
          <Trans>
            <Points value={Math.max(item.of.rewardPoints, item.of.statusPoints)} /> for {item.of.member.name}
          </Trans>
        </TextLink>
      );
    case 'waitlist':
      return (
        <TextLink
          className={classes.name}
          to="/w/$workspace/staff/betas/$betaId"
          params={{ workspace, betaId: item.of.betaId }}
          search={{ tab: 'people', state: 'waitlisted' }}
        >
          {item.of.title}
          {item.of.seatsLeft === null ? null : (
            <>
              {': '}
              <Plural value={item.of.seatsLeft} one="# seat free" other="# seats free" />
            </>
          )}
        </TextLink>
      );
  }
}
