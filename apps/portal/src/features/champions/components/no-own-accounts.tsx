import { Trans, useLingui } from '@lingui/react/macro';
import { EmptyState } from '../../../ui/feedback/empty-state.tsx';

/** What a customer success manager sees who looks after no account with a champion. */
export function NoOwnAccounts() {
  const { t } = useLingui();
  return (
    <EmptyState title={t`No champions of yours yet`}>
      <Trans>
        You see champions of the accounts you look after. A program manager says which those are, beside any champion of
        the account.
      </Trans>
    </EmptyState>
  );
}
