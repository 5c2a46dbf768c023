import { useStanding } from '../../lib/use-standing.ts';
import { PointsLink } from '../../ui/navigation/points-link.tsx';

/** The points a champion can spend, as the way to the rewards. Nothing until they are known: a wrong number is worse than none. */
export function PointsAvailable({ workspace }: { readonly workspace: string }) {
  const { data } = useStanding();
  if (!data) return null;
  return <PointsLink to="/w/$workspace/rewards" params={{ workspace }} points={data.available} />;
}
