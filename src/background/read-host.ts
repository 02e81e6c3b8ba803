/** The host name of an address that FixTrail can work on; `null` for all other pages and without permission. */
export function readHost(url: string | undefined): string | null {
  return url && /^https?:/.test(url) ? new URL(url).hostname : null;
}
