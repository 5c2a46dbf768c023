import { useEffect } from 'react';
import { useSurface } from '../../lib/surface.tsx';
import { useStanding } from '../../lib/use-standing.ts';
import { PointsLink } from '../../ui/navigation/points-link.tsx';

/**
 * The points a champion can spend, as the way to the rewards. Nothing until they are known: a wrong number is worse than none. A host page hears of them
 * when they are known and whenever they change.
 */
export function PointsAvailable({ workspace }: { readonly workspace: string }) {
  const { announce } = useSurface();
  const { data } = useStanding();
  const rewardPoints = data?.available;
  const statusPoints = data?.statusPoints;
  useEffect(() => {
    if (rewardPoints === undefined || statusPoints === undefined) return;
    announce({ type: 'points-changed', rewardPoints, statusPoints });
  }, [announce, rewardPoints, statusPoints]);
  if (!data) return null;
  return <PointsLink to="/w/$workspace/rewards" params={{ workspace }} points={data.available} />;
}
