import type { ReactNode } from 'react';
import { CasePattern } from './case-pattern.tsx';
import classes from './cover.module.css';
import { ReferencePattern } from './reference-pattern.tsx';
import { ReviewPattern } from './review-pattern.tsx';
import { TalkPattern } from './talk-pattern.tsx';

/** Kinds of challenge that have a picture, as the wire spells them. */
export type ChallengeCoverKind = 'review' | 'reference-call' | 'case-study' | 'talk';

const patterns: Record<ChallengeCoverKind, (props: { readonly seed: string }) => ReactNode> = {
  review: ReviewPattern,
  'reference-call': ReferencePattern,
  'case-study': CasePattern,
  talk: TalkPattern,
};

/**
 * The picture of a challenge: a pattern made from its kind, its id and the workspace's accent. Decorative; the kind is written
 * beside it.
 */
export function ChallengeCover({ kind, seed }: { readonly kind: ChallengeCoverKind; readonly seed: string }) {
  const Pattern = patterns[kind];
  return (
    <svg
      className={classes.cover}
      viewBox="0 0 320 100"
      preserveAspectRatio="xMidYMid slice"
      aria-hidden="true"
      focusable="false"
    >
      <Pattern seed={seed} />
    </svg>
  );
}
