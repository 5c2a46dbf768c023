import { Trans } from '@lingui/react/macro';
import { LinkButton } from '../../../ui/actions/link-button.tsx';
import { Page } from '../../../ui/layout/page.tsx';
import { PageHeader } from '../../../ui/layout/page-header.tsx';
import { TextLink } from '../../../ui/text/text-link.tsx';
import { useSubmission } from '../api/view-submission.ts';
import { SentEvidence } from './sent-evidence.tsx';
import { SubmissionHistory } from './submission-history.tsx';
import { SubmissionStanding } from './submission-standing.tsx';

/** What `SubmissionPage` takes. */
export interface SubmissionPageProps {
  readonly workspace: string;
  readonly submissionId: string;
}

/** One of one's own submissions: where it is, what was sent, what happened. What can be done is done on the challenge's page. */
export function SubmissionPage({ workspace, submissionId }: SubmissionPageProps) {
  const submission = useSubmission(submissionId);
  const { challengeId, challengeTitle } = submission;
  return (
    <Page title={challengeTitle} width="reading">
      <PageHeader
        title={challengeTitle}
        eyebrow={
          <TextLink to="/w/$workspace/challenges/submissions" params={{ workspace }} isQuiet>
            <Trans>Your submissions</Trans>
          </TextLink>
        }
        actions={
          <LinkButton to="/w/$workspace/challenges/$challengeId" params={{ workspace, challengeId }} size="small">
            <Trans>Open the challenge</Trans>
          </LinkButton>
        }
      />
      <SubmissionStanding submission={submission} workspace={workspace} />
      <SentEvidence submission={submission} />
      <SubmissionHistory submission={submission} workspace={workspace} />
    </Page>
  );
}
