/** How many points above, and which place they bring. */
export type WayToNextPlace = {
  /** From 1. */
  readonly place: number;
  /** Points that are needed to stand there, at least 1. */
  readonly missing: number;
};

/**
 * The way to the place above: one point more than whoever stands there, because of two with the same points the one who was first is
 * higher. Null at the top.
 *
 * @param rank own rank, from 1
 * @param above points of the next above; null at the top
 */
export function wayToNextPlace(rank: number, points: number, above: number | null): WayToNextPlace | null {
  return above === null ? null : { place: rank - 1, missing: above - points + 1 };
}
