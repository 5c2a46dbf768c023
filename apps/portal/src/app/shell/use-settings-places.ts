import { useLingui } from '@lingui/react/macro';
import { linkOptions } from '@tanstack/react-router';
import { useSession } from '../../lib/use-session.ts';
import { IconAdjustments, IconCode, IconFileText, IconGavel, IconLogin2, IconStairsUp } from '../../ui/icons.ts';

/**
 * The screens under Settings, in their order. Managers set what the program pays and promises; the rest is the administrators'. A screen is added with its route and has
 * the words of that screen's title.
 */
export function useSettingsPlaces(workspace: string) {
  const { t } = useLingui();
  const params = { workspace };
  const { role } = useSession().member;
  const ofProgram = [
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
  ] as const;
  if (role === 'manager') return ofProgram;
  if (role !== 'admin') return [];
  return [
    {
      key: 'workspace',
      label: t`Workspace`,
      Icon: IconAdjustments,
      link: linkOptions({ to: '/w/$workspace/staff/settings/workspace', params }),
    },
    ...ofProgram,
    {
      key: 'sign-in',
      label: t`Sign-in`,
      Icon: IconLogin2,
      link: linkOptions({ to: '/w/$workspace/staff/settings/sign-in', params }),
    },
    {
      key: 'embedding',
      label: t`Embedding`,
      Icon: IconCode,
      link: linkOptions({ to: '/w/$workspace/staff/settings/embed', params }),
    },
    {
      key: 'texts',
      label: t`Terms and privacy`,
      Icon: IconFileText,
      link: linkOptions({ to: '/w/$workspace/staff/settings/texts', params }),
    },
  ] as const;
}
