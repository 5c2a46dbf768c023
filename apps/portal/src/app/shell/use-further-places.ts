import { useLingui } from '@lingui/react/macro';
import { linkOptions } from '@tanstack/react-router';
import { useSession } from '../../lib/use-session.ts';
import { IconCalendarCheck, IconHistory, IconPlus, IconUserShield } from '../../ui/icons.ts';

/** Places below others, that the command palette finds beside those of the rail. A place is added with its route and has the words of that screen's title. */
export function useFurtherPlaces(workspace: string) {
  const { t } = useLingui();
  const params = { workspace };
  const { role } = useSession().member;
  const oneself = {
    key: 'you',
    label: t`Sign-in and devices`,
    Icon: IconUserShield,
    link: linkOptions({ to: '/w/$workspace/staff/you', params }),
  } as const;
  if (role !== 'manager' && role !== 'admin') return [oneself];
  return [
    {
      key: 'simulations',
      label: t`Try on history`,
      Icon: IconHistory,
      link: linkOptions({ to: '/w/$workspace/staff/simulations', params }),
    },
    {
      key: 'seasons',
      label: t`Seasons`,
      Icon: IconCalendarCheck,
      link: linkOptions({ to: '/w/$workspace/staff/leaderboards/seasons', params }),
    },
    {
      key: 'new-reward',
      label: t`New reward`,
      Icon: IconPlus,
      link: linkOptions({ to: '/w/$workspace/staff/rewards/new', params }),
    },
    {
      key: 'new-beta',
      label: t`New beta`,
      Icon: IconPlus,
      link: linkOptions({ to: '/w/$workspace/staff/betas/new', params }),
    },
    oneself,
  ] as const;
}
