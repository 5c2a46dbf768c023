/**
 * Throws one handful of paper in the workspace's colours and the three metals. The library is fetched only now. Gives how to stop.
 * No worker: the embed document's security policy allows none.
 */
export function throwConfetti(canvas: HTMLCanvasElement): () => void {
  let isStopped = false;
  let reset: (() => void) | undefined;
  void import('canvas-confetti').then(({ create }) => {
    if (isStopped) return;
    const confetti = create(canvas, { resize: true, useWorker: false });
    reset = () => confetti.reset();
    const colors = ['--accent-mark', '--gold', '--silver', '--bronze'].map((name) => readColor(canvas, name));
    void confetti({ particleCount: 70, spread: 75, startVelocity: 38, ticks: 110, origin: { y: 0.55 }, colors });
  });
  return () => {
    isStopped = true;
    reset?.();
  };
}

/** A colour token as `#rrggbb`, whichever of its pair is in force. */
function readColor(canvas: HTMLCanvasElement, name: string): string {
  const probe = document.createElement('span');
  probe.style.color = `var(${name})`;
  canvas.parentElement?.append(probe);
  const [red = 0, green = 0, blue = 0] = (getComputedStyle(probe).color.match(/\d+/g) ?? []).map(Number);
  probe.remove();
  return `#${[red, green, blue].map((part) => part.toString(16).padStart(2, '0')).join('')}`;
}
