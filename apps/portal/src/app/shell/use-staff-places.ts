import { useLingui } from '@lingui/react/macro';
import { linkOptions } from '@tanstack/react-router';
import { useSession } from '../../lib/use-session.ts';
import {
  IconAntenna,
  IconClipboardCheck,
  IconFileTypeCsv,
  IconFlask,
  IconGift,
  IconHandFinger,
  IconHistory,
  IconLaurelWreath,
  IconListCheck,
  IconReceipt,
  IconReportMoney,
  IconScale,
  IconSettings,
  IconShieldLock,
  IconTargetArrow,
  IconUserPlus,
  IconUserShield,
  IconUsers,
} from '../../ui/icons.ts';

/**
 * The console's places in the groups of the rail, in their order; the command palette finds the same ones. What is offered, who it is for, what it pays, and who
 * watches over it. A place is added with its route and has the words of that screen's title. What is set once in a while is under Settings
 * (`useSettingsPlaces`).
 */
export function useStaffPlaces(workspace: string) {
  const { t } = useLingui();
  const params = { workspace };
  const { role } = useSession().member;
  const runsProgram = role === 'manager' || role === 'admin';
  const first =
    role === 'csm'
      ? ({
          key: 'my-champions',
          label: t`My champions`,
          Icon: IconUsers,
          link: linkOptions({ to: '/w/$workspace/staff/champions', params }),
        } as const)
      : ({
          key: 'today',
          label: t`Today`,
          Icon: IconListCheck,
          link: linkOptions({ to: '/w/$workspace/staff', params, activeOptions: { exact: true } }),
        } as const);
  const program = [
    {
      key: 'challenges',
      label: t`Challenges`,
      Icon: IconTargetArrow,
      link: linkOptions({ to: '/w/$workspace/staff/challenges', params }),
    },
    {
      key: 'moderation',
      label: t`Moderation`,
      Icon: IconClipboardCheck,
      link: linkOptions({ to: '/w/$workspace/staff/moderation', params }),
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
    {
      key: 'betas',
      label: t`Betas`,
      Icon: IconFlask,
      link: linkOptions({ to: '/w/$workspace/staff/betas', params }),
    },
  ] as const;
  const people = [
    {
      key: 'champions',
      label: t`Champions`,
      Icon: IconUsers,
      link: linkOptions({ to: '/w/$workspace/staff/champions', params }),
    },
    {
      key: 'joining',
      label: t`Wanting to join`,
      Icon: IconUserPlus,
      link: linkOptions({ to: '/w/$workspace/staff/joining', params }),
    },
    {
      key: 'leaderboards',
      label: t`Leaderboard`,
      Icon: IconLaurelWreath,
      link: linkOptions({ to: '/w/$workspace/staff/leaderboards', params }),
    },
    {
      key: 'imports',
      label: t`Import`,
      Icon: IconFileTypeCsv,
      link: linkOptions({ to: '/w/$workspace/staff/imports', params }),
    },
  ] as const;
  const points = [
    {
      key: 'rules',
      label: t`Point rules`,
      Icon: IconScale,
      link: linkOptions({ to: '/w/$workspace/staff/rules', params }),
    },
    {
      key: 'signals',
      label: t`Signals`,
      Icon: IconAntenna,
      link: linkOptions({ to: '/w/$workspace/staff/signals', params }),
    },
    {
      key: 'points',
      label: t`Points office`,
      Icon: IconReportMoney,
      link: linkOptions({ to: '/w/$workspace/staff/points', params }),
    },
    {
      key: 'grants',
      label: t`Points by hand`,
      Icon: IconHandFinger,
      link: linkOptions({ to: '/w/$workspace/staff/grants', params }),
    },
  ] as const;
  const oversight = [
    {
      key: 'team',
      label: t`Team`,
      Icon: IconUserShield,
      link: linkOptions({ to: '/w/$workspace/staff/team', params }),
    },
    {
      key: 'privacy',
      label: t`Privacy`,
      Icon: IconShieldLock,
      link: linkOptions({ to: '/w/$workspace/staff/privacy', params }),
    },
    {
      key: 'audit-log',
      label: t`Audit log`,
      Icon: IconHistory,
      link: linkOptions({ to: '/w/$workspace/staff/audit-log', params }),
    },
  ] as const;
  const settings = {
    key: 'settings',
    label: t`Settings`,
    Icon: IconSettings,
    link: linkOptions({ to: '/w/$workspace/staff/settings', params }),
  } as const;
  return [
    { key: 'first', label: null, places: [first] },
    ...(runsProgram
      ? [
          { key: 'program', label: t`Program`, places: program },
          { key: 'people', label: t`People`, places: people },
          { key: 'points', label: t`Points`, places: points },
        ]
      : []),
    ...(role === 'manager' ? [{ key: 'workspace', label: t`Workspace`, places: [settings] }] : []),
    ...(role === 'admin' ? [{ key: 'workspace', label: t`Workspace`, places: [...oversight, settings] }] : []),
  ] as const;
}
