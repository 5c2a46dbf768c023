import { Trans } from '@lingui/react/macro';
import type { PostingSubject } from '@rostra/shared/points/statement-line.schema';
import { TextLink } from '../../../ui/text/text-link.tsx';

/** What `SubjectLink` takes. */
export interface SubjectLinkProps {
  readonly workspace: string;
  readonly subject: PostingSubject | null;
}

/** The way to what a line is about, where there is one. */
export function SubjectLink({ workspace, subject }: SubjectLinkProps) {
  const target = subject?.target;
  switch (target?.kind) {
    case 'submission':
      return (
        <TextLink
          to="/w/$workspace/challenges/submissions/$submissionId"
          params={{ workspace, submissionId: target.id }}
        >
          <Trans>See what you sent</Trans>
        </TextLink>
      );
    case 'redemption':
      return (
        <TextLink to="/w/$workspace/rewards/redemptions/$redemptionId" params={{ workspace, redemptionId: target.id }}>
          <Trans>Open the redemption</Trans>
        </TextLink>
      );
    case undefined:
      return null;
  }
}
