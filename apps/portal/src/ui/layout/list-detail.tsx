import { useLingui } from '@lingui/react/macro';
import { type KeyboardEvent, type ReactNode, useEffect, useId, useRef, useSyncExternalStore } from 'react';
import { IconButton } from '../actions/icon-button.tsx';
import { classNames } from '../class-names.ts';
import { IconX } from '../icons.ts';
import { SidePanel } from '../overlays/side-panel.tsx';
import { Heading } from '../text/heading.tsx';
import classes from './list-detail.module.css';

/** What `ListDetail` takes. */
export interface ListDetailProps {
  readonly list: ReactNode;
  /** What is open beside the list; null when nothing is. */
  readonly detail: ReactNode | null;
  /** The open object's name. */
  readonly title: ReactNode;
  readonly onClose: () => void;
}

/**
 * A list and, beside it, the one thing of it that is open. The list keeps its place and its keys: J and K and Enter open the next one without
 * closing the last. Where there is no room beside, the detail slides over. Escape closes it.
 */
export function ListDetail({ list, detail, title, onClose }: ListDetailProps) {
  const { t } = useLingui();
  const hasRoom = useSyncExternalStore(subscribe, () => matchMedia(ROOM).matches);
  const head = useRef<HTMLElement>(null);
  const frame = useRef<HTMLDivElement>(null);
  const titleId = useId();
  const isOpen = detail !== null;
  const isBeside = isOpen && hasRoom;

  // A link from elsewhere opens it as well, and a tall page may begin far above it.
  useEffect(() => {
    if (isBeside) head.current?.scrollIntoView({ block: 'nearest' });
  }, [isBeside]);

  function close() {
    frame.current?.querySelector<HTMLElement>('[data-row-target][aria-current]')?.focus();
    onClose();
  }
  function closeOnEscape(event: KeyboardEvent) {
    if (event.key !== 'Escape' || !isBeside || event.defaultPrevented) return;
    event.preventDefault();
    close();
  }

  return (
    <div ref={frame} className={classNames(classes.frame, isBeside && classes.beside)} onKeyDown={closeOnEscape}>
      <div className={classes.list}>{list}</div>
      {isBeside ? (
        <aside className={classes.detail} aria-labelledby={titleId}>
          <header ref={head} className={classes.head}>
            <Heading level={2} size={20} id={titleId}>
              {title}
            </Heading>
            <IconButton label={t`Close`} icon={<IconX size={20} aria-hidden />} onClick={close} />
          </header>
          {detail}
        </aside>
      ) : null}
      {hasRoom ? null : (
        <SidePanel isOpen={isOpen} onClose={onClose} title={title}>
          {detail}
        </SidePanel>
      )}
    </div>
  );
}

/** The rail, a table of four columns and a detail fit. */
const ROOM = '(min-width: 72rem)';

function subscribe(onChange: () => void): () => void {
  const media = matchMedia(ROOM);
  media.addEventListener('change', onChange);
  return () => media.removeEventListener('change', onChange);
}
