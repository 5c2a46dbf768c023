import { useLingui } from '@lingui/react/macro';
import { useNavigate } from '@tanstack/react-router';
import { lazy, Suspense, useEffect, useState } from 'react';
import { useFurtherPlaces } from './use-further-places.ts';
import { useSettingsPlaces } from './use-settings-places.ts';
import { useStaffPlaces } from './use-staff-places.ts';

const CommandPalette = lazy(async () => ({
  default: (await import('../../ui/navigation/command-palette.tsx')).CommandPalette,
}));

/** Cmd-K (Ctrl-K) anywhere in the console: goes to any place by typing, those below others included. Fetched when it is first asked for. */
export function StaffPalette({ workspace }: { readonly workspace: string }) {
  const [isOpen, setIsOpen] = useState(false);
  const [isWanted, setIsWanted] = useState(false);
  const { t } = useLingui();
  const groups = [
    ...useStaffPlaces(workspace),
    { label: t`Settings`, places: useSettingsPlaces(workspace) },
    { label: null, places: useFurtherPlaces(workspace) },
  ];
  const navigate = useNavigate();

  useEffect(() => {
    function press(event: KeyboardEvent) {
      if (event.key.toLowerCase() !== 'k' || !(event.metaKey || event.ctrlKey)) return;
      event.preventDefault();
      setIsWanted(true);
      setIsOpen((wasOpen) => !wasOpen);
    }
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, []);

  if (!isWanted) return null;
  const commands = groups.flatMap((group) =>
    group.places.map(({ key, label, Icon, link }) => ({
      key,
      label,
      group: group.label ?? undefined,
      icon: <Icon size={18} aria-hidden />,
      onRun: () => void navigate(link),
    })),
  );
  return (
    <Suspense>
      <CommandPalette isOpen={isOpen} onClose={() => setIsOpen(false)} commands={commands} />
    </Suspense>
  );
}
