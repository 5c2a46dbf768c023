import { useRouter } from '@tanstack/react-router';
import { useEffect } from 'react';

/**
 * After a change of screen the focus moves to its content, as a page load would do it: screen readers start to read there and the
 * keyboard does not start over at the bar. What keeps its place beside a list (its row is still there) keeps the focus too.
 */
export function useFocusOnNavigation(): void {
  const router = useRouter();
  useEffect(
    () =>
      router.subscribe('onRendered', ({ fromLocation, pathChanged }) => {
        if (!fromLocation || !pathChanged) return;
        const content = document.getElementById('content');
        const focused = document.activeElement;
        const isInContent = focused !== content && content?.contains(focused);
        if (!isInContent) content?.focus({ preventScroll: true });
      }),
    [router],
  );
}
