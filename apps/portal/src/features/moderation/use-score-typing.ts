import { useRef } from 'react';

/** The highest score to type for, and what to do with the one that was typed. */
export interface ScoreTyping {
  readonly scoreMax: number;
  readonly onScore: (score: number) => void;
}

/** A second digit that comes this soon belongs to the first: 1 and 0 are 10. */
const togetherMs = 800;

/** Gives what a digit that is pressed at `at`, in milliseconds, does: it is the score, or its second digit. One above the scale does nothing. */
export function useScoreTyping({ scoreMax, onScore }: ScoreTyping): (digit: number, at: number) => void {
  const last = useRef({ digit: 0, at: Number.NEGATIVE_INFINITY });
  return (digit, at) => {
    const isTogether = at - last.current.at < togetherMs;
    const both = last.current.digit * 10 + digit;
    last.current = { digit, at };
    const score = isTogether && both > digit && both <= scoreMax ? both : digit;
    if (score <= scoreMax) onScore(score);
  };
}
