import { createFileRoute } from '@tanstack/react-router';
import { SettingsFrame } from '../../../../../shell/settings-frame.tsx';

/** Settings: what is set once in a while, one screen each. */
export const Route = createFileRoute('/w/$workspace/staff/settings')({ component: SettingsFrame });
