import { itemAt } from '../kernel/item-at.ts';

/** One deed, as a row. */
export type DeedRow = {
  /** Milliseconds since 1970. */
  readonly occurredAt: number;
  /** Number of its `DeedKind`. */
  readonly kind: number;
  readonly offeredStatus: number;
  readonly offeredReward: number;
  readonly units: number;
  /** `NaN` where it was not scored. */
  readonly score: number;
  /** What was really posted; 0 where it was refused. */
  readonly postedStatus: number;
  readonly postedReward: number;
};

/** Deeds side by side in columns: 64 bytes each, and none to collect. Made once and filled anew for each member. */
export type DeedColumns = {
  readonly count: number;
  /** Adds one after the last. */
  readonly add: (row: DeedRow) => void;
  /** Forgets all, keeps the room. */
  readonly clear: () => void;
  /** A value of the deed at `index`, from 0 and below `count`. */
  readonly at: (column: keyof DeedRow, index: number) => number;
};

const columnNames = [
  'occurredAt',
  'kind',
  'offeredStatus',
  'offeredReward',
  'units',
  'score',
  'postedStatus',
  'postedReward',
] as const satisfies readonly (keyof DeedRow)[];

/** Empty columns with room for `capacity` deeds; they grow by doubling. */
export function createDeedColumns(capacity = 64): DeedColumns {
  let room = Math.max(1, capacity);
  let count = 0;
  const columns: { -readonly [column in keyof DeedRow]: Float64Array } = {
    occurredAt: new Float64Array(room),
    kind: new Float64Array(room),
    offeredStatus: new Float64Array(room),
    offeredReward: new Float64Array(room),
    units: new Float64Array(room),
    score: new Float64Array(room),
    postedStatus: new Float64Array(room),
    postedReward: new Float64Array(room),
  };
  function grow(): void {
    room *= 2;
    for (const name of columnNames) {
      const wider = new Float64Array(room);
      wider.set(columns[name]);
      columns[name] = wider;
    }
  }
  return {
    get count() {
      return count;
    },
    add(row) {
      if (count === room) grow();
      for (const name of columnNames) columns[name][count] = row[name];
      count += 1;
    },
    clear() {
      count = 0;
    },
    at: (column, index) => itemAt(columns[column], index),
  };
}
