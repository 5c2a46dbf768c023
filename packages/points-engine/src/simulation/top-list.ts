/** The first so many of a stream in an order, whatever the length of the stream. */
export type TopList<Item> = { readonly offer: (item: Item) => void; readonly items: readonly Item[] };

/** Keeps the `max` items that come first by `compare`; of equals, those offered first. */
export function createTopList<Item>(max: number, compare: (left: Item, right: Item) => number): TopList<Item> {
  const items: Item[] = [];
  return {
    items,
    offer(item) {
      const last = items[max - 1];
      if (max === 0 || (last !== undefined && compare(item, last) >= 0)) return;
      let place = items.length;
      for (
        let before = items[place - 1];
        before !== undefined && compare(item, before) < 0;
        before = items[place - 1]
      ) {
        place -= 1;
      }
      items.splice(place, 0, item);
      items.length = Math.min(items.length, max);
    },
  };
}
