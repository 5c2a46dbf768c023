import type { ViewBoardOutput } from '@rostra/shared/leaderboards/view-board.contract';

/** A kind of board, as the wire spells it. */
export type BoardKind = 'all' | 'segment' | 'accounts';

/** The season a board belongs to. */
export type BoardSeason = NonNullable<ViewBoardOutput['season']>;

/** What the address of a board holds. Read by hand: the contract's schema would bring the validation library into the screen. */
export interface BoardSearch {
  /** Without one: the season that runs. */
  readonly season?: string;
  readonly board?: Exclude<BoardKind, 'all'>;
  readonly page?: number;
}

/** Takes what is usable from an address; what is not is overlooked. */
export function readBoardSearch(search: Record<string, unknown>): BoardSearch {
  const page = Number(search.page);
  return {
    season: typeof search.season === 'string' && id.test(search.season) ? search.season : undefined,
    board: search.board === 'segment' || search.board === 'accounts' ? search.board : undefined,
    page: Number.isInteger(page) && page > 1 && page <= 100_000 ? page : undefined,
  };
}

const id = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
