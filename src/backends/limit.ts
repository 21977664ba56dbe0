/** How many requests one directory sends at once. */
export const AT_ONCE = 6;

/** Runs `task` for every item, `atOnce` at a time, and gives the results in the items' order. The first failure rejects. */
export async function mapLimited<T, R>(
  items: readonly T[],
  atOnce: number,
  task: (item: T, index: number) => Promise<R>,
): Promise<R[]> {
  const results = new Array<R>(items.length);
  let next = 0;
  const work = async () => {
    while (next < items.length) {
      const index = next++;
      results[index] = await task(items[index] as T, index);
    }
  };
  await Promise.all(Array.from({length: Math.min(atOnce, items.length)}, work));
  return results;
}
