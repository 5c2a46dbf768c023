/** Stands in for the browser's IntersectionObserver, which jsdom lacks: every new observer is told at once what is visible now. */
export class IntersectionDouble implements IntersectionObserver {
  /** What every observer sees, in viewport coordinates. Change it, then scroll. */
  static visible = { frameTop: 0, top: 0, height: 600, isIntersecting: true };
  static observing = 0;

  readonly root = null;
  readonly rootMargin = '0px';
  readonly scrollMargin = '0px';
  readonly thresholds = [0];
  readonly #callback: IntersectionObserverCallback;

  constructor(callback: IntersectionObserverCallback) {
    this.#callback = callback;
  }

  observe(target: Element): void {
    IntersectionDouble.observing += 1;
    const { frameTop, top, height, isIntersecting } = IntersectionDouble.visible;
    const entry = {
      target,
      isIntersecting,
      intersectionRect: new DOMRect(0, top, 800, height),
      boundingClientRect: new DOMRect(0, frameTop, 800, 2_000),
    };
    queueMicrotask(() => this.#callback([entry as unknown as IntersectionObserverEntry], this));
  }

  disconnect(): void {
    IntersectionDouble.observing -= 1;
  }

  unobserve(): void {}

  takeRecords(): IntersectionObserverEntry[] {
    return [];
  }
}
