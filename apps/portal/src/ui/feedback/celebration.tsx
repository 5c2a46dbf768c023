import { useLingui } from '@lingui/react/macro';
import { type ReactNode, useEffect, useRef } from 'react';
import { Button } from '../actions/button.tsx';
import classes from './celebration.module.css';
import { throwConfetti } from './throw-confetti.ts';

/** What `Celebration` takes. */
export interface CelebrationProps {
  /** What is celebrated: "Silver". Keep it for the next visit until `onDone` was called. */
  readonly title: ReactNode;
  /** What it opens, in a sentence. It must also stand on the screen beneath. */
  readonly children: ReactNode;
  /** The tier's mark or the badge, large. */
  readonly mark: ReactNode;
  /** It is over: by time, by the button, by Escape. */
  readonly onDone: () => void;
}

/** All of it, in milliseconds: long enough to read a line, short enough not to wait for. */
const lastsMs = 1900;

/**
 * A first approval, a rise of tier, a badge: under two seconds, ended by any key or press, said politely to screen readers, and still
 * for people who want no motion.
 */
export function Celebration({ title, children, mark, onDone }: CelebrationProps) {
  const { t } = useLingui();
  const canvas = useRef<HTMLCanvasElement>(null);
  const done = useRef(onDone);
  useEffect(() => {
    done.current = onDone;
  });

  useEffect(() => {
    const finish = () => done.current();
    const timer = setTimeout(finish, lastsMs);
    document.addEventListener('keydown', finish, { once: true });
    const isStill = matchMedia('(prefers-reduced-motion: reduce)').matches;
    const stop = isStill || !canvas.current ? undefined : throwConfetti(canvas.current);
    return () => {
      clearTimeout(timer);
      document.removeEventListener('keydown', finish);
      stop?.();
    };
  }, []);

  return (
    <div className={classes.stage} onClick={onDone}>
      <canvas ref={canvas} className={classes.canvas} aria-hidden="true" />
      <div className={classes.card}>
        <div className={classes.mark}>{mark}</div>
        <div role="status">
          <p className={classes.title}>{title}</p>
          <div className={classes.words}>{children}</div>
        </div>
        <Button variant="quiet" size="small" onClick={onDone}>
          {t`Go on`}
        </Button>
      </div>
    </div>
  );
}
