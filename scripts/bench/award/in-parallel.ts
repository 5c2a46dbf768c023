/** Works through a list with so many at a time; gives the results in the order of the list. */
export async function inParallel<Item, Result>(
  workers: number,
  items: readonly Item[],
  work: (item: Item, index: number) => Promise<Result>,
): Promise<Result[]> {
  const results: Result[] = [];
  const entries = items.entries();
  const oneWorker = async () => {
    for (const [index, item] of entries) results[index] = await work(item, index);
  };
  await Promise.all(Array.from({ length: workers }, oneWorker));
  return results;
}
