import type { VisibleSlice } from './protocol/host-message.ts';
import { reportIntervalMs } from './protocol/limits.ts';
import { pace } from './protocol/pace.ts';

const thresholds = Array.from({ length: 21 }, (_, step) => step / 20);

/** A watch on what the visitor can see of the frame. */
export interface VisibleSliceWatch {
  /** Measures again and reports what changed. */
  readonly refresh: () => void;
  /** Measures again and reports even if nothing changed: for a frame that has just started and knows nothing. */
  readonly restart: () => void;
  readonly stop: () => void;
}

/**
 * Reports the visible slice of the frame whenever it changes, at most 20 times a second. `report` answers whether it was sent; one
 * that was not is reported again at the next occasion.
 *
 * The browser does the measuring: an IntersectionObserver knows of every scrolling and clipping ancestor, also of those outside a
 * frame that the host page itself stands in. Its thresholds alone are too coarse for a frame of many screens, so scrolling and
 * resizing ask for a fresh measure.
 */
export function watchVisibleSlice(frame: Element, report: (slice: VisibleSlice) => boolean): VisibleSliceWatch {
  let last: VisibleSlice | undefined;
  const settle = (entry: IntersectionObserverEntry) => {
    const slice = toSlice(entry);
    if (slice.top === last?.top && slice.height === last.height) return;
    if (report(slice)) last = slice;
  };
  const measure = () => {
    const once = new IntersectionObserver((entries) => {
      once.disconnect();
      for (const entry of entries) settle(entry);
    });
    once.observe(frame);
  };
  const { request, cancel } = pace(measure, reportIntervalMs);
  const standing = new IntersectionObserver(request, { threshold: thresholds });
  const roots = scrollRoots(frame);

  standing.observe(frame);
  addEventListener('resize', request);
  for (const root of roots) root.addEventListener('scroll', request, { capture: true, passive: true });

  return {
    refresh: request,
    restart: () => {
      last = undefined;
      request();
    },
    stop: () => {
      cancel();
      standing.disconnect();
      removeEventListener('resize', request);
      for (const root of roots) root.removeEventListener('scroll', request, { capture: true });
    },
  };
}

function toSlice({ intersectionRect, boundingClientRect, isIntersecting }: IntersectionObserverEntry): VisibleSlice {
  if (!isIntersecting) return { top: 0, height: 0 };
  const top = Math.max(0, Math.round(intersectionRect.top - boundingClientRect.top));
  return { top, height: Math.round(intersectionRect.height) };
}

/** Every tree the frame stands in: a scroll inside a shadow tree is not seen from outside of it. */
function scrollRoots(frame: Element): Node[] {
  const roots: Node[] = [];
  let root = frame.getRootNode();
  while (root instanceof ShadowRoot) {
    roots.push(root);
    root = root.host.getRootNode();
  }
  roots.push(root);
  return roots;
}
