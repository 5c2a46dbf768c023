import { Trans, useLingui } from '@lingui/react/macro';
import { useSession } from '../../../lib/use-session.ts';
import { LinkButton } from '../../../ui/actions/link-button.tsx';
import { EmptyState } from '../../../ui/feedback/empty-state.tsx';
import { useHasChallenges } from '../api/has-challenges.ts';

/** The list when nothing waits; in a program that has just begun it leads to what comes first. */
export function NothingToDo({ runsProgram }: { readonly runsProgram: boolean }) {
  const { t } = useLingui();
  const { workspace } = useSession();
  const hasChallenges = useHasChallenges(runsProgram);
  if (!runsProgram) {
    return (
      <EmptyState level={2} title={t`Nothing here for you yet`}>
        <Trans>
          The program is run by its managers. As soon as there is something for sales to ask for, you do it from here.
        </Trans>
      </EmptyState>
    );
  }
  if (hasChallenges === false) {
    return (
      <EmptyState
        level={2}
        title={t`Start with a challenge`}
        actions={
          <LinkButton variant="primary" to="/w/$workspace/staff/challenges" params={{ workspace: workspace.slug }}>
            {t`Choose one of four`}
          </LinkButton>
        }
      >
        <Trans>What champions send, redeem and ask for shows up here. It begins with something for them to do.</Trans>
      </EmptyState>
    );
  }
  return (
    <EmptyState level={2} title={t`All caught up`}>
      <Trans>Nobody waits for an answer. What comes next shows up here by itself.</Trans>
    </EmptyState>
  );
}
