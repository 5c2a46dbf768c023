import { useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { classNames } from '../class-names.ts';
import { ToneShape } from '../feedback/tone-shape.tsx';
import { VisuallyHidden } from '../visually-hidden.tsx';
import classes from './stage-path.module.css';

/** How one stage stands. */
export type StageMark = 'done' | 'current' | 'waiting' | 'changes' | 'declined' | 'locked';

/** One stage of a path. */
export interface PathStage {
  readonly key: string;
  readonly title: ReactNode;
  readonly mark: StageMark;
  /** What it earns, or what it waits for. */
  readonly note?: ReactNode;
}

/** What `StagePath` takes. */
export interface StagePathProps {
  readonly stages: readonly PathStage[];
  /** One under the other at any width: for stages with more than a line of words. */
  readonly isColumn?: boolean;
}

/** The stages of a challenge as a short path: side by side, or one under the other where it is narrow. */
export function StagePath({ stages, isColumn }: StagePathProps) {
  const markWord = useMarkWord();
  return (
    <ol className={classNames(classes.path, !isColumn && classes.beside)} role="list">
      {stages.map((stage, index) => (
        <li
          key={stage.key}
          className={classNames(classes.stage, classes[stage.mark === 'waiting' ? 'current' : stage.mark])}
          aria-current={stage.mark === 'current' ? 'step' : undefined}
        >
          <span className={classes.number} aria-hidden="true">
            {shape(stage.mark) ?? index + 1}
          </span>
          <div>
            <p className={classes.title}>
              {stage.title} <VisuallyHidden>({markWord(stage.mark)})</VisuallyHidden>
            </p>
            {stage.note ? <div className={classes.note}>{stage.note}</div> : null}
          </div>
        </li>
      ))}
    </ol>
  );
}

function shape(mark: StageMark): ReactNode {
  switch (mark) {
    case 'done':
      return <ToneShape tone="good" />;
    case 'changes':
      return <ToneShape tone="caution" />;
    case 'declined':
      return <ToneShape tone="bad" />;
    case 'waiting':
      return <ToneShape tone="progress" />;
    case 'current':
    case 'locked':
      return null;
  }
}

function useMarkWord(): (mark: StageMark) => string {
  const { t } = useLingui();
  return (mark) => {
    switch (mark) {
      case 'done':
        return t`done`;
      case 'current':
        return t`now`;
      case 'waiting':
        return t`sent, waits for an answer`;
      case 'changes':
        return t`changes asked`;
      case 'declined':
        return t`declined`;
      case 'locked':
        return t`later`;
    }
  };
}
