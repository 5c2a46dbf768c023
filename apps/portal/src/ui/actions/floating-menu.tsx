import { HeadlessMantineProvider, Menu } from '@mantine/core';
import type { ComponentProps, ReactNode } from 'react';
import { classNames } from '../class-names.ts';
import classes from './menu.module.css';
import type { MenuItem } from './menu-item.ts';

/** What `FloatingMenu` takes. */
export interface FloatingMenuProps {
  readonly trigger: ComponentProps<'button'>;
  readonly items: readonly MenuItem[];
  readonly header?: ReactNode;
}

/**
 * A document that nothing lays out (a test's) has its trigger at 0 × 0, which the library takes for scrolled out of sight: it hides the list
 * as soon as it has reckoned the place. Told that it is in a test, it leaves that step out.
 */
const env = import.meta.env.MODE === 'test' ? 'test' : 'default';

/** The open part of `Menu`, which is how to use it. Placed and worked by the component library, drawn by us. */
export function FloatingMenu({ trigger, items, header }: FloatingMenuProps) {
  return (
    <HeadlessMantineProvider env={env}>
      <Menu defaultOpened position="bottom-end" offset={6} transitionProps={{ duration: 0 }} returnFocus loop>
        <Menu.Target>
          <button {...trigger} />
        </Menu.Target>
        <Menu.Dropdown className={classes.dropdown}>
          {header ? <div className={classes.header}>{header}</div> : null}
          {items.map((item) => (
            <Menu.Item
              key={item.key}
              className={classNames(classes.item, item.tone && classes[item.tone])}
              leftSection={item.icon}
              onClick={item.onSelect}
            >
              {item.label}
            </Menu.Item>
          ))}
        </Menu.Dropdown>
      </Menu>
    </HeadlessMantineProvider>
  );
}
