import { useState } from 'react';
import { useSurface } from '../../lib/surface.tsx';

const name = 'moderation:keys';

/** Whether single keys work the queue. They can be switched off, because speech input and screen readers type letters too. */
export function useKeyChoice(): { readonly isOn: boolean; readonly toggle: () => void } {
  const { drafts } = useSurface();
  const [isOn, setIsOn] = useState(() => drafts.read(name) !== 'off');
  function toggle() {
    if (isOn) drafts.write(name, 'off');
    else drafts.remove(name);
    setIsOn(!isOn);
  }
  return { isOn, toggle };
}
