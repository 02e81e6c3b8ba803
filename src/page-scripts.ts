/**
 * Every script that the background puts into a page, and what makes it do so. `hit`: stage 1 has found an article. All others
 * come late, when the reader in the page asks for them by their name: the ticks with the first step in sight, the rest when
 * a person wants what they bring.
 */
export const PAGE_SCRIPTS = {
  reader: { file: '/reader.js', comes: 'hit' },
  ticks: { file: '/ticks.js', comes: 'late' },
  focus: { file: '/focus.js', comes: 'late' },
  receipt: { file: '/receipt.js', comes: 'late' },
  more: { file: '/more.js', comes: 'late' },
  library: { file: '/library.js', comes: 'late' },
  picker: { file: '/picker.js', comes: 'late' },
} as const satisfies Record<string, { file: `/${string}.js`; comes: 'hit' | 'late' }>;

/** A script that comes late. */
export type LateScript = Exclude<keyof typeof PAGE_SCRIPTS, 'reader'>;
