import type { BoardLine } from '@rostra/shared/leaderboards/board-line.schema';
import type { BoardHolder } from './queries/read-holders.ts';
import type { RankedEntry } from './queries/read-span.ts';

/** A line as another champion may read it: an alias instead of the name, and then no account; nobody at all where somebody left. */
export function toBoardLine(
  { rank, points, holderId }: RankedEntry,
  holder: BoardHolder | undefined,
  ownId: string | null,
): BoardLine {
  const line = { rank, points, isMine: holderId === ownId };
  if (!holder || holder.isHidden) return { ...line, name: null, accountName: null, isAlias: false };
  if (holder.alias !== null) return { ...line, name: holder.alias, accountName: null, isAlias: true };
  return { ...line, name: holder.name, accountName: holder.accountName, isAlias: false };
}
