/** Where somebody stands or is to stand on a board. */
export interface BoardPlacing {
  readonly boardId: string;
  /** A champion, or an account. */
  readonly holderId: string;
  /** The account in whose sum the points are; null on boards of accounts. */
  readonly accountId: string | null;
  readonly points: number;
  /** As PostgreSQL writes it, so that no part of a second is lost on the way through. */
  readonly reachedAt: string;
}

/** A change of one place: `from` is null for somebody new, `to` for somebody gone. */
export interface PlacingChange {
  readonly from: BoardPlacing | null;
  readonly to: BoardPlacing | null;
}

/** What has to change for the standing places of some holders to become the wanted ones. */
export function placingChanges(standing: readonly BoardPlacing[], wanted: readonly BoardPlacing[]): PlacingChange[] {
  const wantedOf = new Map(wanted.map((placing) => [keyOf(placing), placing]));
  const standingKeys = new Set(standing.map(keyOf));
  return [
    ...standing
      .map((from) => ({ from, to: wantedOf.get(keyOf(from)) ?? null }))
      .filter(({ from, to }) => to === null || !isSame(from, to)),
    ...wanted.filter((to) => !standingKeys.has(keyOf(to))).map((to) => ({ from: null, to })),
  ];
}

function keyOf({ boardId, holderId }: BoardPlacing): string {
  return `${boardId} ${holderId}`;
}

function isSame(left: BoardPlacing, right: BoardPlacing): boolean {
  return left.points === right.points && left.reachedAt === right.reachedAt && left.accountId === right.accountId;
}
