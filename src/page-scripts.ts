/**
 * Every script that the background puts into a page, and when it comes. `hit`: stage 1 has found an article. All others come late,
 * when the reader in the page asks for them by their name: `list`: with its list; `wish`: when a person wants
 * what it brings.
 */
export const PAGE_SCRIPTS = {
  reader: { file: '/reader.js', comes: 'hit' },
  overlay: { file: '/overlay.js', comes: 'list' },
  ticks: { file: '/ticks.js', comes: 'list' },
  focus: { file: '/focus.js', comes: 'wish' },
  receipt: { file: '/receipt.js', comes: 'wish' },
  more: { file: '/more.js', comes: 'wish' },
  library: { file: '/library.js', comes: 'wish' },
  picker: { file: '/picker.js', comes: 'wish' },
} as const satisfies Record<string, { file: `/${string}.js`; comes: 'hit' | 'list' | 'wish' }>;

/** A script that comes late. */
export type LateScript = Exclude<keyof typeof PAGE_SCRIPTS, 'reader'>;
