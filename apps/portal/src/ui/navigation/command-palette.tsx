import { Trans, useLingui } from '@lingui/react/macro';
import { type KeyboardEvent, type ReactNode, useEffect, useId, useRef, useState } from 'react';
import { Dialog } from '../overlays/dialog.tsx';
import classes from './command-palette.module.css';

/** One place to go or thing to do. */
export interface Command {
  readonly key: string;
  /** What is shown and searched. */
  readonly label: string;
  /** What kind it is, at the end of the line: "Go to". */
  readonly group?: string;
  readonly icon?: ReactNode;
  readonly onRun: () => void;
}

/** What `CommandPalette` takes. */
export interface CommandPaletteProps {
  readonly isOpen: boolean;
  readonly onClose: () => void;
  readonly commands: readonly Command[];
}

/** Goes anywhere by typing. Arrow keys choose, Enter runs. */
export function CommandPalette({ isOpen, onClose, commands }: CommandPaletteProps) {
  const { t } = useLingui();
  return (
    <Dialog isOpen={isOpen} onClose={onClose} title={t`Go to`}>
      <CommandList commands={commands} onClose={onClose} />
    </Dialog>
  );
}

function CommandList({ commands, onClose }: Pick<CommandPaletteProps, 'commands' | 'onClose'>) {
  const { t } = useLingui();
  const id = useId();
  const [text, setText] = useState('');
  const [at, setAt] = useState(0);
  const words = text.toLowerCase().split(/\s+/).filter(Boolean);
  const found = commands.filter((command) => words.every((word) => command.label.toLowerCase().includes(word)));
  const chosen = Math.min(at, found.length - 1);
  const list = useRef<HTMLDivElement>(null);
  // The focus stays in the field, so that the browser does not bring the chosen one into sight by itself.
  useEffect(() => list.current?.children[chosen]?.scrollIntoView?.({ block: 'nearest' }), [chosen]);

  function run(command: Command | undefined) {
    if (!command) return;
    onClose();
    command.onRun();
  }
  function press(event: KeyboardEvent) {
    if (event.key === 'Enter') run(found[chosen]);
    else if (event.key === 'ArrowDown') setAt(Math.min(found.length - 1, chosen + 1));
    else if (event.key === 'ArrowUp') setAt(Math.max(0, chosen - 1));
    else return;
    event.preventDefault();
  }

  return (
    <div onKeyDown={press}>
      <input
        role="combobox"
        aria-label={t`Where to?`}
        aria-expanded
        aria-controls={`${id}-list`}
        aria-activedescendant={found[chosen] ? `${id}-${found[chosen].key}` : undefined}
        className={classes.input}
        placeholder={t`Where to?`}
        value={text}
        data-autofocus=""
        onChange={(event) => {
          setText(event.target.value);
          setAt(0);
        }}
      />
      <div ref={list} role="listbox" id={`${id}-list`} aria-label={t`Places`} className={classes.list}>
        {found.map((command, index) => (
          <div
            key={command.key}
            id={`${id}-${command.key}`}
            role="option"
            aria-selected={index === chosen}
            className={classes.option}
            onClick={() => run(command)}
            onPointerMove={() => setAt(index)}
          >
            {command.icon}
            {command.label}
            {command.group ? <span className={classes.group}>{command.group}</span> : null}
          </div>
        ))}
      </div>
      {found.length === 0 ? (
        <p className={classes.none} role="status">
          <Trans>Nothing of that name.</Trans>
        </p>
      ) : null}
    </div>
  );
}
