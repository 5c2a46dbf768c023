import { RailGroup } from '../../ui/navigation/rail-group.tsx';
import { RailLink } from '../../ui/navigation/rail-link.tsx';
import { useStaffPlaces } from './use-staff-places.ts';

/** The console's places as links of the rail, in their groups. */
export function StaffLinks({ workspace }: { readonly workspace: string }) {
  return useStaffPlaces(workspace).map((group) => (
    <RailGroup key={group.key} label={group.label}>
      {group.places.map(({ key, label, Icon, link }) => (
        <li key={key}>
          <RailLink {...link} icon={<Icon size={18} aria-hidden />}>
            {label}
          </RailLink>
        </li>
      ))}
    </RailGroup>
  ));
}
