/** A tool and what was measured of it: `null` for nothing. */
export interface Column {
  title: string;
  figures: Record<string, number | string> | null;
}

export function toTable(columns: Column[]): string;
