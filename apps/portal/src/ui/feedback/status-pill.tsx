import type { ReactNode } from 'react';
import { classNames } from '../class-names.ts';
import { type Tone, ToneShape } from './tone-shape.tsx';
import classes from './status-pill.module.css';

/** Where something stands: a word, a shape and a colour that mean the same. */
export function StatusPill({ tone, children }: { readonly tone: Tone; readonly children: ReactNode }) {
  return (
    <span className={classNames(classes.pill, tone !== 'neutral' && classes[tone])}>
      <ToneShape tone={tone} />
      <span>{children}</span>
    </span>
  );
}
