import { createFileRoute } from '@tanstack/react-router';
import { ChooseWorkspace } from '../shell/choose-workspace.tsx';

/** The bare address: which program somebody wants. */
export const Route = createFileRoute('/')({ component: ChooseWorkspace });
