import type { ModerationRow } from '@rostra/shared/challenges/moderation-item.schema';
import { type RefObject, useEffect, useRef } from 'react';

/** The rows in sight and what is open of them. */
export interface QueuePlace {
  readonly rows: readonly ModerationRow[];
  readonly openId: string | undefined;
}

/** How one moves through the queue. */
export interface QueueWalk {
  /** Down or up by one: opens the neighbour when something is open, else moves the focus from row to row. */
  readonly move: (step: 1 | -1) => void;
  /** What comes after the open one, or else before it; undefined when it is the only one. */
  readonly following: () => string | undefined;
  /** Puts the focus on the row of what is open, or on the first. */
  readonly focusRow: () => void;
}

/** Moves through the queue. The place of something that was just answered, and is in the list no more, is remembered. */
export function useQueueWalk(
  { rows, openId }: QueuePlace,
  list: RefObject<HTMLElement | null>,
  open: (id: string) => void,
): QueueWalk {
  const found = rows.findIndex((row) => row.submissionStageId === openId);
  const lastAt = useRef(0);
  useEffect(() => {
    if (found >= 0) lastAt.current = found;
  }, [found]);

  const links = () => [...(list.current?.querySelectorAll<HTMLElement>('[data-item]') ?? [])];
  function moveFocus(step: 1 | -1) {
    const all = links();
    const at = all.findIndex((link) => link === document.activeElement);
    const next = at < 0 ? all[step === 1 ? 0 : all.length - 1] : all[at + step];
    next?.focus();
    next?.scrollIntoView({ block: 'nearest' });
  }

  return {
    move: (step) => {
      if (openId === undefined) return moveFocus(step);
      // What is gone from the list has left its place to the one that came after it.
      const at = found >= 0 ? found + step : lastAt.current + (step === 1 ? 0 : -1);
      const next = rows[at];
      if (!next) return;
      open(next.submissionStageId);
      links()[at]?.scrollIntoView({ block: 'nearest' });
    },
    following: () => (rows[found + 1] ?? rows[found - 1])?.submissionStageId,
    focusRow: () => (links().find((link) => link.dataset.item === openId) ?? links()[0])?.focus(),
  };
}
