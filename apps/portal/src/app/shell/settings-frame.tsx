import { useLingui } from '@lingui/react/macro';
import { Outlet } from '@tanstack/react-router';
import { useSession } from '../../lib/use-session.ts';
import { BarLink } from '../../ui/navigation/bar-link.tsx';
import { SubBar } from '../../ui/navigation/sub-bar.tsx';
import { useSettingsPlaces } from './use-settings-places.ts';

/** The screens under Settings, with the way from one to the next above them. */
export function SettingsFrame() {
  const { t } = useLingui();
  const places = useSettingsPlaces(useSession().workspace.slug);
  return (
    <>
      {places.length === 0 ? null : (
        <SubBar label={t`Settings`}>
          {places.map(({ key, label, link }) => (
            <BarLink key={key} {...link}>
              {label}
            </BarLink>
          ))}
        </SubBar>
      )}
      <Outlet />
    </>
  );
}
