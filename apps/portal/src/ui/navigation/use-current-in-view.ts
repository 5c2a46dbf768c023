import { useRouterState } from '@tanstack/react-router';
import { type RefObject, useEffect, useRef } from 'react';

/**
 * Keeps the link of the present place in sight where the places do not all fit: in a row in its middle, in a column by as little as it takes. Moves the row
 * alone: `scrollIntoView` would move a page that embeds it as well. Moves it after a change of place only, not while somebody looks through the places.
 */
export function useCurrentInView(row: RefObject<HTMLElement | null>): void {
  const pathname = useRouterState({ select: ({ location }) => location.pathname });
  const shownFor = useRef<string>(undefined);
  useEffect(() => {
    if (shownFor.current === pathname) return;
    const current = row.current?.querySelector('[aria-current="page"]');
    if (!row.current || !current) return;
    shownFor.current = pathname;
    const [frame, link] = [row.current.getBoundingClientRect(), current.getBoundingClientRect()];
    const below = Math.max(0, link.bottom + ROOM - frame.bottom);
    const above = Math.min(0, link.top - ROOM - frame.top);
    row.current.scrollBy?.({
      left: link.left + link.width / 2 - (frame.left + frame.width / 2),
      top: below || above,
    });
  }, [row, pathname]);
}

/** Pixels of the next place that stay in sight as well, so that there is seen to be one. */
const ROOM = 24;
