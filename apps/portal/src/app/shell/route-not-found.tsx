import { Trans, useLingui } from '@lingui/react/macro';
import { useQueryClient } from '@tanstack/react-query';
import { useTRPC } from '../../lib/trpc.ts';
import { LinkButton } from '../../ui/actions/link-button.tsx';
import { EmptyState } from '../../ui/feedback/empty-state.tsx';
import { Page } from '../../ui/layout/page.tsx';

/** What an address shows that leads nowhere. Who is signed in is led to their own start, everybody else to the choice of a program. */
export function RouteNotFound() {
  const { t } = useLingui();
  const trpc = useTRPC();
  const session = useQueryClient().getQueryData(trpc.session.current.queryKey());
  const workspace = session?.workspace.slug;
  return (
    <Page title={t`Not found`}>
      <EmptyState
        isWholeScreen
        title={t`There is nothing at this address`}
        actions={
          workspace === undefined ? (
            <LinkButton to="/">{t`To the start`}</LinkButton>
          ) : (
            <LinkButton to="/w/$workspace" params={{ workspace }}>{t`To the start`}</LinkButton>
          )
        }
      >
        <Trans>The link may be old, or a letter of it was lost. What you look for may have been closed.</Trans>
      </EmptyState>
    </Page>
  );
}
