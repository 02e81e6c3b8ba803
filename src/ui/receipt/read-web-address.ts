/**
 * An address as a link of ours may have it: absolute, http or https; `null` for all others.
 *
 * @param base address that relative ones belong to
 */
export function readWebAddress(address: string | null, base: string): URL | null {
  const url = address !== null && URL.canParse(address, base) ? new URL(address, base) : null;
  return url && /^https?:$/.test(url.protocol) ? url : null;
}
