/** What every face copies by itself, in its order. All other formats are written on the page that hands over. */
export const QUICK_FORMATS = ['text', 'markdown'] as const;

/** The id of such a format. */
export type QuickFormat = (typeof QUICK_FORMATS)[number];
