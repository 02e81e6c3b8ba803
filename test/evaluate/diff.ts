/** A place in a comparison of two lists: in both, or in one of them. */
export type Difference<T> = { gold: T; found: T } | { gold: T; found: null } | { gold: null; found: T };

/** Two lists in one, with as many pairs as their order allows. */
export function diff<T>(
  gold: readonly T[],
  found: readonly T[],
  isAlike: (gold: T, found: T) => boolean,
): Difference<T>[] {
  const alike = gold.map((g) => found.map((f) => isAlike(g, f)));
  // best[i][j]: how many pairs the rests from i and j on can have.
  const best = Array.from({ length: gold.length + 1 }, () => new Uint16Array(found.length + 1));
  const bestAt = (i: number, j: number) => best[i]?.[j] ?? 0;
  for (let i = gold.length - 1; i >= 0; i -= 1) {
    for (let j = found.length - 1; j >= 0; j -= 1) {
      const count = alike[i]?.[j] ? bestAt(i + 1, j + 1) + 1 : Math.max(bestAt(i + 1, j), bestAt(i, j + 1));
      (best[i] as Uint16Array)[j] = count;
    }
  }
  const rows: Difference<T>[] = [];
  for (let i = 0, j = 0; i < gold.length || j < found.length; ) {
    const [g, f] = [gold[i], found[j]];
    if (g !== undefined && f !== undefined && alike[i]?.[j]) {
      rows.push({ gold: g, found: f });
      i += 1;
      j += 1;
    } else if (g !== undefined && (f === undefined || bestAt(i + 1, j) >= bestAt(i, j + 1))) {
      rows.push({ gold: g, found: null });
      i += 1;
    } else {
      rows.push({ gold: null, found: f as T });
      j += 1;
    }
  }
  return rows;
}
