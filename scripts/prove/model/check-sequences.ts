import { setImmediate as breathe } from 'node:timers/promises';
import { checkSequence } from '../../../packages/points-engine/src/testing/index.ts';

/** So many sequences of so many steps, each from a seed of its own: the first one and those after it. */
export interface SequencePlan {
  readonly sequences: number;
  readonly steps: number;
  readonly firstSeed: number;
}

/** What came of them. */
export interface CheckedSequences {
  /** Sequences that went through to their end and agreed at every step. */
  readonly agreed: number;
  /** How often each case was met. */
  readonly met: ReadonlyMap<string, number>;
  /** The first disagreement, cut down to the fewest steps, with its seed. */
  readonly difference: { readonly seed: number; readonly text: string } | null;
}

/** Runs the engine's decisions beside the plain model, in memory. Stops at the first disagreement. */
export async function checkSequences(
  { sequences, steps, firstSeed }: SequencePlan,
  tellShare: (share: number) => void = () => {},
): Promise<CheckedSequences> {
  const met = new Map<string, number>();
  for (let at = 0; at < sequences; at += 1) {
    const seed = firstSeed + at;
    const text = checkSequence({ seed, steps }, met);
    if (text !== null) return { agreed: at, met, difference: { seed, text } };
    tellShare((at + 1) / sequences);
    await breathe();
  }
  return { agreed: sequences, met, difference: null };
}
