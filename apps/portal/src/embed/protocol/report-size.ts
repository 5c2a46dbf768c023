import { isNewHeight, pace, reportIntervalMs } from '@rostra/embed/protocol';
import type { HostPort } from './host-port.ts';

/**
 * Reports the height of the element to the host: at once, then whenever it has changed by 2 px or more, at most 20 times a second and
 * always the last one. A report that could not be sent is not counted as sent. Returns how to stop.
 *
 * The element must be as tall as its content and never follow the height of the frame; otherwise each would chase the other.
 */
export function reportSize(hostPort: HostPort, element: Element): () => void {
  let reported: number | undefined;
  const { request, cancel } = pace(() => {
    // Rounded up: a frame that is a fraction too short gets a scroll bar.
    const height = Math.ceil(element.getBoundingClientRect().height);
    if (height === 0 || !isNewHeight(reported, height)) return;
    if (hostPort.send({ type: 'resize', height })) reported = height;
    else request();
  }, reportIntervalMs);

  const observer = new ResizeObserver(request);
  observer.observe(element);
  request();
  return () => {
    cancel();
    observer.disconnect();
  };
}
