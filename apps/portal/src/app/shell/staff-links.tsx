import { Trans } from '@lingui/react/macro';
import { IconListCheck } from '../../ui/icons.ts';
import { RailLink } from '../../ui/navigation/rail-link.tsx';

/** The console's places in their order: Today, Challenges, Moderation, Rewards, Betas, Champions, Import, Settings, Audit log. */
export function StaffLinks({ workspace }: { readonly workspace: string }) {
  const params = { workspace };
  return (
    <>
      <RailLink
        to="/w/$workspace/staff"
        params={params}
        activeOptions={{ exact: true }}
        icon={<IconListCheck size={18} aria-hidden />}
      >
        <Trans>Today</Trans>
      </RailLink>
    </>
  );
}
