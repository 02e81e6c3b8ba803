import type { BrowserName } from './browser';

/** What `npm start` hands over, as JSON. Paths are absolute. */
export interface OpenRequest {
  page: { file: string } | { url: string };
  browser: BrowserName;
  /** Folder for what is written. */
  out: string;
  /** The browser's program. */
  executable: string;
  /** Folder of the built extension. */
  extension: string;
}
