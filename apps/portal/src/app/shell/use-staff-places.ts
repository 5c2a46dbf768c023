import { useLingui } from '@lingui/react/macro';
import { linkOptions } from '@tanstack/react-router';
import { useSession } from '../../lib/use-session.ts';
import {
  IconAdjustments,
  IconClipboardCheck,
  IconFileText,
  IconFileTypeCsv,
  IconFlask,
  IconGavel,
  IconGift,
  IconHandFinger,
  IconHistory,
  IconLaurelWreath,
  IconListCheck,
  IconLogin2,
  IconReceipt,
  IconReportMoney,
  IconScale,
  IconSettings,
  IconShieldLock,
  IconStairsUp,
  IconTargetArrow,
  IconUserShield,
  IconUserPlus,
  IconUsers,
} from '../../ui/icons.ts';

/**
 * The console's places in their order: Today, Challenges, Moderation, Point rules, Rewards, Redemptions, Betas, Champions, Wanting to join, Leaderboard, Points office, Points by hand, Tiers, Import, Team, Workspace, Settings, Audit log. The rail
 * and the command palette show the same ones. A place is added with its route, and shown to
 * the roles that it is open to.
 */
export function useStaffPlaces(workspace: string) {
  const { t } = useLingui();
  const params = { workspace };
  const { role } = useSession().member;
  const runsProgram = role === 'manager' || role === 'admin';
  return [
    ...(role === 'csm'
      ? ([
          {
            key: 'my-champions',
            label: t`My champions`,
            Icon: IconUsers,
            link: linkOptions({ to: '/w/$workspace/staff/champions', params }),
          },
        ] as const)
      : ([
          {
            key: 'today',
            label: t`Today`,
            Icon: IconListCheck,
            link: linkOptions({ to: '/w/$workspace/staff', params, activeOptions: { exact: true } }),
          },
        ] as const)),
    ...(runsProgram
      ? ([
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
            key: 'rules',
            label: t`Point rules`,
            Icon: IconScale,
            link: linkOptions({ to: '/w/$workspace/staff/rules', params }),
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
          {
            key: 'tiers',
            label: t`Tiers`,
            Icon: IconStairsUp,
            link: linkOptions({ to: '/w/$workspace/staff/settings/tiers', params }),
          },
          {
            key: 'policy',
            label: t`Policy`,
            Icon: IconGavel,
            link: linkOptions({ to: '/w/$workspace/staff/settings/policy', params }),
          },
          {
            key: 'imports',
            label: t`Import`,
            Icon: IconFileTypeCsv,
            link: linkOptions({ to: '/w/$workspace/staff/imports', params }),
          },
        ] as const)
      : []),
    ...(role === 'admin'
      ? ([
          {
            key: 'team',
            label: t`Team`,
            Icon: IconUserShield,
            link: linkOptions({ to: '/w/$workspace/staff/team', params }),
          },
          {
            key: 'workspace',
            label: t`Workspace`,
            Icon: IconAdjustments,
            link: linkOptions({ to: '/w/$workspace/staff/settings/workspace', params }),
          },
          {
            key: 'sign-in',
            label: t`Sign-in`,
            Icon: IconLogin2,
            link: linkOptions({ to: '/w/$workspace/staff/settings/sign-in', params }),
          },
          {
            key: 'embedding',
            label: t`Embedding`,
            Icon: IconSettings,
            link: linkOptions({ to: '/w/$workspace/staff/settings/embed', params }),
          },
          {
            key: 'texts',
            label: t`Terms and privacy`,
            Icon: IconFileText,
            link: linkOptions({ to: '/w/$workspace/staff/settings/texts', params }),
          },
          {
            key: 'privacy',
            label: t`Privacy requests`,
            Icon: IconShieldLock,
            link: linkOptions({ to: '/w/$workspace/staff/privacy', params }),
          },
          {
            key: 'audit-log',
            label: t`Audit log`,
            Icon: IconHistory,
            link: linkOptions({ to: '/w/$workspace/staff/audit-log', params }),
          },
        ] as const)
      : []),
  ] as const;
}
