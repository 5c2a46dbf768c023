import { Trans } from '@lingui/react/macro';
import type { MergeObstacle, PreviewMergeOutput } from '@rostra/shared/points/merge-members.contract';
import { useSession } from '../../../lib/use-session.ts';
import { Notice } from '../../../ui/feedback/notice.tsx';
import { Stack } from '../../../ui/layout/stack.tsx';
import { Points } from '../../../ui/points/points.tsx';
import { TextLink } from '../../../ui/text/text-link.tsx';

/** What has to be settled before the two can become one, each with the place where that is done. */
export function MergeObstacles({ preview: { from, obstacles } }: { readonly preview: PreviewMergeOutput }) {
  const { slug: workspace } = useSession().workspace;
  if (obstacles.length === 0) return null;
  return (
    <Stack gap={12}>
      {obstacles.map((obstacle) => (
        <Notice
          key={keyOf(obstacle)}
          tone="bad"
          action={
            obstacle.kind === 'open-holds' ? (
              <TextLink to="/w/$workspace/staff/redemptions" params={{ workspace }} search={{ q: from.email }}>
                <Trans>Redemptions of {from.name}</Trans>
              </TextLink>
            ) : undefined
          }
        >
          <Words obstacle={obstacle} name={from.name} />
        </Notice>
      ))}
    </Stack>
  );
}

function keyOf(obstacle: MergeObstacle): string {
  if ('title' in obstacle) return `${obstacle.kind} ${obstacle.title}`;
  return 'name' in obstacle ? `${obstacle.kind} ${obstacle.name}` : obstacle.kind;
}

function Words({ obstacle, name }: { readonly obstacle: MergeObstacle; readonly name: string }) {
  switch (obstacle.kind) {
    case 'erasure-waiting':
      return <Trans>{obstacle.name} asked to be erased. That has to be carried out or taken back first.</Trans>;
    case 'open-holds':
      return (
        <Trans>
          <Points value={obstacle.points} /> of {name} are set aside for a redemption. Fulfil or cancel it first.
        </Trans>
      );
    case 'same-challenge':
      return <Trans>Both have begun the challenge “{obstacle.title}”. Decline or withdraw one of the two first.</Trans>;
    case 'same-beta':
      return <Trans>Both are in the beta “{obstacle.title}”. Take one of the two out first.</Trans>;
  }
}
