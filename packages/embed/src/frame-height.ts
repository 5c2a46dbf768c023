import type { PortalMode } from './protocol/fields.ts';
import { isNewHeight } from './protocol/is-new-height.ts';

/** Keeps the frame as tall as its content in mode `auto`, and leaves it to the host's CSS in mode `fixed`. */
export interface FrameHeight {
  /** Takes the frame's own report, in CSS pixels. True when the frame's height changed by it. */
  readonly report: (height: number) => boolean;
  readonly setMode: (mode: PortalMode) => void;
}

/** Starts with the height of the stylesheet. */
export function createFrameHeight(frame: HTMLIFrameElement, initialMode: PortalMode): FrameHeight {
  let mode = initialMode;
  let applied: number | undefined;
  const apply = () => {
    // Set through the object model, which a strict `style-src` allows.
    frame.style.blockSize = mode === 'auto' && applied !== undefined ? `${applied}px` : '';
  };
  return {
    report: (height) => {
      const rounded = Math.ceil(height);
      if (!isNewHeight(applied, rounded)) return false;
      applied = rounded;
      apply();
      return mode === 'auto';
    },
    setMode: (next) => {
      mode = next;
      apply();
    },
  };
}
