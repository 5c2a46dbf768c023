import { useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { IconLock } from '../icons.ts';
import { StateView } from './state-view.tsx';

/** What `DeniedState` takes. */
export interface DeniedStateProps {
  /** Why, and who could change it. */
  readonly children: ReactNode;
  readonly title?: ReactNode;
  readonly actions?: ReactNode;
  readonly isWholeScreen?: boolean;
}

/** The person may not see this: says why and what they can do instead. */
export function DeniedState({ children, title, actions, isWholeScreen }: DeniedStateProps) {
  const { t } = useLingui();
  return (
    <StateView
      title={title ?? t`This is not open to you`}
      isWholeScreen={isWholeScreen}
      actions={actions}
      picture={<IconLock size={36} stroke={1.5} aria-hidden />}
    >
      {children}
    </StateView>
  );
}
