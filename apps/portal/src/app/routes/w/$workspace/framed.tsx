import { createFileRoute } from '@tanstack/react-router';
import { HandOverScreen } from '../../../../features/framed-sign-in/components/hand-over-screen.tsx';
import { requireSession } from '../../../require-session.ts';

/** The window that a frame on a page without a backend opens: signs in at top level, and hands the frame a code. `c` names the frame and is no secret. */
export const Route = createFileRoute('/w/$workspace/framed')({
  validateSearch: ({ c }: Record<string, unknown>): { c: string } => ({ c: typeof c === 'string' ? c : '' }),
  beforeLoad: async ({ context, params, location }) => {
    await requireSession(context, params.workspace, location.href);
  },
  component: function FramedRoute() {
    return <HandOverScreen challenge={Route.useSearch().c} />;
  },
});
