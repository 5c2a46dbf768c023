import { RailLink } from '../../ui/navigation/rail-link.tsx';
import { useStaffPlaces } from './use-staff-places.ts';

/** The console's places as links of the rail. */
export function StaffLinks({ workspace }: { readonly workspace: string }) {
  return useStaffPlaces(workspace).map(({ key, label, Icon, link }) => (
    <RailLink key={key} {...link} icon={<Icon size={18} aria-hidden />}>
      {label}
    </RailLink>
  ));
}
