/** A call that happens at most once per interval, and always once more after the last request. */
export interface Paced {
  /** Asks for the call: now if none happened within the interval, otherwise once at its end. */
  readonly request: () => void;
  /** Takes back what is still to come. A later request works as before. */
  readonly cancel: () => void;
}

/** Paces `call` to one per `intervalMs`. Scrolling and layout fire at the screen's rate, up to 120 a second: over the limit. */
export function pace(call: () => void, intervalMs: number): Paced {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isAskedAgain = false;
  const run = () => {
    isAskedAgain = false;
    timer = setTimeout(rest, intervalMs);
    call();
  };
  const rest = () => {
    timer = undefined;
    if (isAskedAgain) run();
  };
  return {
    request: () => {
      if (timer === undefined) run();
      else isAskedAgain = true;
    },
    cancel: () => {
      clearTimeout(timer);
      timer = undefined;
      isAskedAgain = false;
    },
  };
}
