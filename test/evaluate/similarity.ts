const ORDINAL =
  /^\s*[#*\s]*(?:(?:top\s+)?(?:fix|method|solution|option|way|step|part|case|tip)\s*#?\s*)?(?:\d{1,2}(?=\D)|one|two|three|four|five|six|seven|eight|nine|ten|[a-h](?=[):.]))?\s*[.:)–—-]?\s*/iu;

/** The letters and digits of a title or step, without its number: what the corpus' score.mjs compares. */
export function toKey(text: string): string {
  return plain(text.replace(ORDINAL, '')) || plain(text);
}

/** How alike two keys are, 0–1: Dice's coefficient over groups of three characters, as in the corpus' score.mjs. */
export function similarity(a: string, b: string): number {
  if (a === b) return 1;
  const [x, y] = [countGrams(a), countGrams(b)];
  const shared = [...x].reduce((sum, [gram, count]) => sum + Math.min(count, y.get(gram) ?? 0), 0);
  const total = Math.max(0, a.length - 2) + Math.max(0, b.length - 2);
  return total === 0 ? 0 : (2 * shared) / total;
}

function plain(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');
}

function countGrams(text: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (let at = 0; at + 3 <= text.length; at += 1) {
    const gram = text.slice(at, at + 3);
    counts.set(gram, (counts.get(gram) ?? 0) + 1);
  }
  return counts;
}
