import type { ReactNode } from 'react';

/** One line of a menu. */
export interface MenuItem {
  readonly key: string;
  readonly label: ReactNode;
  readonly icon?: ReactNode;
  readonly onSelect: () => void;
  /** `danger` for what cannot be undone. */
  readonly tone?: 'danger';
}
