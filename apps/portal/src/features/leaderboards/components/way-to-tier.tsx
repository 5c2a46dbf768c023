import { Trans } from '@lingui/react/macro';
import { QueryFailure } from '../../../lib/query-failure.tsx';
import { useStanding } from '../../../lib/use-standing.ts';
import { LoadingState } from '../../../ui/feedback/loading-state.tsx';
import { Card } from '../../../ui/layout/card.tsx';
import { TierProgress } from '../../../ui/points/tier-progress.tsx';
import { TextLink } from '../../../ui/text/text-link.tsx';

/** The way to the next tier, which everybody can go, whatever their rank. */
export function WayToTier({ workspace }: { readonly workspace: string }) {
  const { data, error, refetch } = useStanding();
  if (!data) {
    return error ? (
      <QueryFailure error={error} onRetry={() => void refetch()} />
    ) : (
      <LoadingState shape="lines" count={2} />
    );
  }
  return (
    <Card as="section">
      <TierProgress tier={data.tier} statusPoints={data.statusPoints} next={data.next} />
      <p>
        <TextLink to="/w/$workspace/tier" params={{ workspace }}>
          <Trans>What your tier brings</Trans>
        </TextLink>
      </p>
    </Card>
  );
}
