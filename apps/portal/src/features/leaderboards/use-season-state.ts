import { useLingui } from '@lingui/react/macro';
import type { Tone } from '../../ui/feedback/tone-shape.tsx';
import type { BoardSeason } from './board-search.ts';

/** A season's state as a word with its tone. */
export interface SeasonStateWords {
  readonly word: string;
  readonly tone: Tone;
}

/** Gives the word for how a season stands. */
export function useSeasonState(): (state: BoardSeason['state']) => SeasonStateWords {
  const { t } = useLingui();
  const words: Readonly<Record<BoardSeason['state'], SeasonStateWords>> = {
    planned: { word: t`To come`, tone: 'neutral' },
    running: { word: t`Running`, tone: 'good' },
    ended: { word: t`Ended`, tone: 'progress' },
    closed: { word: t`Final`, tone: 'neutral' },
  };
  return (state) => words[state];
}
