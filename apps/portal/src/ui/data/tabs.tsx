import { type KeyboardEvent, type ReactNode, useId, useLayoutEffect, useRef } from 'react';
import classes from './tabs.module.css';

/** One tab. */
export interface Tab<Key extends string> {
  readonly key: Key;
  readonly label: ReactNode;
  /** How many things are in it, beside the label. */
  readonly count?: number;
}

/** What `Tabs` takes. */
export interface TabsProps<Key extends string> {
  /** What the tabs part, for screen readers. */
  readonly label: string;
  readonly tabs: ReadonlyArray<Tab<Key>>;
  readonly value: Key;
  /** Keep the value in the address, so that a link leads to the same tab. */
  readonly onChange: (key: Key) => void;
  /** What the chosen tab holds. */
  readonly children: ReactNode;
}

/** Views of one thing of which one is shown. Arrow keys move between them. */
export function Tabs<Key extends string>({ label, tabs, value, onChange, children }: TabsProps<Key>) {
  const id = useId();
  const list = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const chosen = document.getElementById(`${id}-${value}`);
    if (list.current && chosen) bringIntoSight(list.current, chosen);
  }, [id, value]);

  function move(event: KeyboardEvent) {
    const isRtl = getComputedStyle(event.currentTarget).direction === 'rtl';
    const step = { ArrowRight: isRtl ? -1 : 1, ArrowLeft: isRtl ? 1 : -1 }[event.key];
    const at = tabs.findIndex((tab) => tab.key === value);
    const next =
      event.key === 'Home' ? 0 : event.key === 'End' ? tabs.length - 1 : step === undefined ? null : at + step;
    if (next === null) return;
    event.preventDefault();
    const index = (next + tabs.length) % tabs.length;
    const tab = tabs[index];
    if (tab) onChange(tab.key);
    list.current?.querySelectorAll<HTMLElement>('[role="tab"]')[index]?.focus();
  }

  return (
    <div className={classes.tabs}>
      <div ref={list} role="tablist" aria-label={label} className={classes.list} onKeyDown={move}>
        {tabs.map((tab) => (
          <button
            key={tab.key}
            type="button"
            role="tab"
            id={`${id}-${tab.key}`}
            aria-selected={tab.key === value}
            aria-controls={`${id}-panel`}
            tabIndex={tab.key === value ? 0 : -1}
            className={classes.tab}
            onClick={() => onChange(tab.key)}
          >
            {tab.label}
            {tab.count === undefined ? null : <span className={classes.count}>{tab.count}</span>}
          </button>
        ))}
      </div>
      <div id={`${id}-panel`} role="tabpanel" aria-labelledby={`${id}-${value}`} tabIndex={0} className={classes.panel}>
        {children}
      </div>
    </div>
  );
}

/** Scrolls a list to a tab that stands past its end on a narrow screen; the page itself stays where it is. */
function bringIntoSight(list: HTMLElement, chosen: HTMLElement) {
  const frame = list.getBoundingClientRect();
  const tab = chosen.getBoundingClientRect();
  if (tab.left < frame.left) list.scrollLeft += tab.left - frame.left;
  else if (tab.right > frame.right) list.scrollLeft += tab.right - frame.right;
}
