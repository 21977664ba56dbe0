/** Stands for pages that are left out. */
export const GAP = 'gap';

/** The pages to offer: first, last, the current one and its neighbours; a single page that would be left out is shown. */
export function pageNumbers(page: number, pages: number): (number | typeof GAP)[] {
  const shown = [1, page - 1, page, page + 1, pages].filter((each) => each >= 1 && each <= pages);
  const sorted = [...new Set(shown)].sort((a, b) => a - b);
  return sorted.flatMap((each, index) => {
    const missing = each - (sorted[index - 1] ?? 0) - 1;
    if (missing === 0) return [each];
    return missing === 1 ? [each - 1, each] : [GAP, each];
  });
}
