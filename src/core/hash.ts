import { xxHash32 } from 'js-xxhash';

/**
 * A short id of a text: 14 characters of 0–9 and a–z, 64 bits, the same in every browser.
 *
 * Two seeds of a 32-bit hash, because 32 bits collide among some ten thousand lists. Synchronous, because
 * `crypto.subtle` does not exist on plain-http pages.
 */
export function hash(text: string): string {
  const bytes = encoder.encode(text);
  return half(bytes, 0) + half(bytes, 0x9e3779b1);
}

const encoder = new TextEncoder();

const half = (bytes: Uint8Array, seed: number) => xxHash32(bytes, seed).toString(36).padStart(7, '0');
