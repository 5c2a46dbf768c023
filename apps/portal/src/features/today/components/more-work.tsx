import { Plural } from '@lingui/react/macro';
import { useSession } from '../../../lib/use-session.ts';
import { Stack } from '../../../ui/layout/stack.tsx';
import { TextLink } from '../../../ui/text/text-link.tsx';
import type { WorkProps } from './work-summary.tsx';

/** The way to what the list has left out. Nothing when it has everything. */
export function MoreWork({ work }: WorkProps) {
  const params = { workspace: useSession().workspace.slug };
  const submissions = leftOut(work.submissions.data);
  const redemptions = leftOut(work.redemptions.data);
  if (submissions + redemptions === 0) return null;
  return (
    <Stack gap={8} align="start">
      {submissions > 0 ? (
        <TextLink to="/w/$workspace/staff/moderation" params={params}>
          <Plural value={submissions} one="# more submission in Moderation" other="# more submissions in Moderation" />
        </TextLink>
      ) : null}
      {redemptions > 0 ? (
        <TextLink to="/w/$workspace/staff/redemptions" params={params}>
          <Plural
            value={redemptions}
            one="# more redemption in Redemptions"
            other="# more redemptions in Redemptions"
          />
        </TextLink>
      ) : null}
    </Stack>
  );
}

function leftOut(part: { readonly total: number; readonly rows: readonly unknown[] } | undefined): number {
  return part ? part.total - part.rows.length : 0;
}
