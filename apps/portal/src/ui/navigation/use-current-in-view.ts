import { useRouterState } from '@tanstack/react-router';
import { type RefObject, useEffect } from 'react';

/**
 * Keeps the link of the present place in sight where the places do not fit side by side. Moves the row alone: `scrollIntoView` would move a
 * page that embeds it as well.
 */
export function useCurrentInView(row: RefObject<HTMLElement | null>): void {
  // Draws the row anew with every change of place; the effect follows each drawing.
  useRouterState({ select: ({ location }) => location.pathname });
  useEffect(() => {
    const current = row.current?.querySelector('[aria-current="page"]');
    if (!row.current || !current) return;
    const [frame, link] = [row.current.getBoundingClientRect(), current.getBoundingClientRect()];
    row.current.scrollBy?.({ left: link.left + link.width / 2 - (frame.left + frame.width / 2) });
  });
}
