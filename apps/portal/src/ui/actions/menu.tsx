import { type ComponentProps, lazy, type ReactNode, Suspense, useState } from 'react';
import classes from './menu.module.css';
import type { MenuItem } from './menu-item.ts';

const load = () => import('./floating-menu.tsx');
const FloatingMenu = lazy(async () => ({ default: (await load()).FloatingMenu }));

/** What `Menu` takes. */
export interface MenuProps {
  /** Its name for screen readers and, as a title, for the eye. */
  readonly label: string;
  /** What the button shows. */
  readonly children: ReactNode;
  readonly items: readonly MenuItem[];
  /** Who or what the menu is about, above its lines. */
  readonly header?: ReactNode;
}

/**
 * A button that opens a list of things to do. What places the list (and keeps its keyboard) is fetched when the pointer or the focus
 * comes near, so that it costs a screen nothing before.
 */
export function Menu({ label, children, items, header }: MenuProps) {
  const [isWanted, setIsWanted] = useState(false);
  const trigger: ComponentProps<'button'> = {
    type: 'button',
    className: classes.trigger,
    'aria-label': label,
    'aria-haspopup': 'menu',
    title: label,
    children,
  };
  const closed = (
    <button
      {...trigger}
      aria-expanded={false}
      onPointerEnter={() => void load()}
      onFocus={() => void load()}
      onClick={() => setIsWanted(true)}
    />
  );
  if (!isWanted) return closed;
  return (
    <Suspense fallback={closed}>
      <FloatingMenu trigger={trigger} items={items} header={header} />
    </Suspense>
  );
}
