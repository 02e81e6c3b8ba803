/** What a figure must be. */
export interface Floor {
  min?: number;
  max?: number;
}

export function findBroken(
  summary: Partial<Record<string, number | string>>,
  floors: Partial<Record<string, Floor>>,
): string[];
