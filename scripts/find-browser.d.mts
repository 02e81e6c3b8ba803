/** The browser's program on this machine; `null` without one. */
export function findBrowser(name: 'chromium' | 'firefox'): string | null;
