import { useLingui } from '@lingui/react/macro';
import { linkOptions } from '@tanstack/react-router';
import { IconGift, IconListCheck, IconReceipt } from '../../ui/icons.ts';

/**
 * The console's places in their order: Today, Challenges, Moderation, Rewards, Redemptions, Betas, Champions, Import, Settings, Audit log. The rail
 * and the command palette show the same ones. A place is added with its route.
 */
export function useStaffPlaces(workspace: string) {
  const { t } = useLingui();
  const params = { workspace };
  return [
    {
      key: 'today',
      label: t`Today`,
      Icon: IconListCheck,
      link: linkOptions({ to: '/w/$workspace/staff', params, activeOptions: { exact: true } }),
    },
    {
      key: 'rewards',
      label: t`Rewards`,
      Icon: IconGift,
      link: linkOptions({ to: '/w/$workspace/staff/rewards', params }),
    },
    {
      key: 'redemptions',
      label: t`Redemptions`,
      Icon: IconReceipt,
      link: linkOptions({ to: '/w/$workspace/staff/redemptions', params }),
    },
  ] as const;
}
