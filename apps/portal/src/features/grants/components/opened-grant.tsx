import { Trans } from '@lingui/react/macro';
import { isRefusedWith } from '../../../lib/error-messages.ts';
import { QueryFailure } from '../../../lib/query-failure.tsx';
import { EmptyState } from '../../../ui/feedback/empty-state.tsx';
import { LoadingState } from '../../../ui/feedback/loading-state.tsx';
import type { useGrant } from '../api/get-grant.ts';
import { GrantDetail } from './grant-detail.tsx';

/** What `OpenedGrant` takes. */
export interface OpenedGrantProps {
  readonly query: ReturnType<typeof useGrant>;
  /** It was answered here: the next one can come. */
  readonly onAnswered: (grantId: string) => void;
}

/** What stands beside the list: the grant that the address names, or why there is none. */
export function OpenedGrant({ query: { data, error, refetch }, onAnswered }: OpenedGrantProps) {
  if (data) return <GrantDetail key={data.id} grant={data} onAnswered={() => onAnswered(data.id)} />;
  if (isRefusedWith(error, 'not-found')) {
    return (
      <EmptyState title={<Trans>There are no such points</Trans>}>
        <Trans>The link names points by hand that this workspace does not have. It may have been cut short.</Trans>
      </EmptyState>
    );
  }
  if (error) return <QueryFailure error={error} onRetry={() => void refetch()} />;
  return <LoadingState shape="lines" count={6} />;
}
