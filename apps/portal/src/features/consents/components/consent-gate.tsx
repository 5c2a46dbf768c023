import { lazy, type ReactNode, Suspense } from 'react';
import { useDueConsents } from '../api/get-due-consents.ts';

/** Only where something is due, so that a champion's home does not carry it. */
const AgreePage = lazy(() => import('./agree-page.tsx').then(({ AgreePage: page }) => ({ default: page })));

/** What `ConsentGate` takes. */
export interface ConsentGateProps {
  readonly children: ReactNode;
  /** Shown whatever is due: where one takes a copy of the own data or leaves. */
  readonly isOpen: boolean;
}

/**
 * Stands before the champion's screens until they agree to what the workspace published. Shows the screen while it is not known: nothing can be done on
 * it without agreeing, as the server sees to that.
 */
export function ConsentGate({ children, isOpen }: ConsentGateProps) {
  const { data } = useDueConsents();
  if (isOpen || !data || data.texts.length === 0) return children;
  return (
    <Suspense>
      <AgreePage texts={data.texts} />
    </Suspense>
  );
}
