import { Trans } from '@lingui/react/macro';
import { useStanding } from '../../../lib/use-standing.ts';
import { Card } from '../../../ui/layout/card.tsx';
import { TierProgress } from '../../../ui/points/tier-progress.tsx';
import { TextLink } from '../../../ui/text/text-link.tsx';

/** The way to the next tier, which everybody can go, whatever their rank. */
export function WayToTier({ workspace }: { readonly workspace: string }) {
  const { data } = useStanding();
  if (!data) return null;
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
