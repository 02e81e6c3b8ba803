import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { launchBrowser } from '../../scripts/open/browser';
import type { Rig } from '../e2e/harness';
import { startServer } from '../e2e/server';
import type { Place } from './task';

/** A browser with FixTrail and the only internet that it can see, as in the end-to-end tests. */
export async function openRig({
  browser: name,
  executable,
  extension,
}: Place): Promise<Rig & { close(): Promise<void> }> {
  // Chromium writes into the folder what it makes of the rules, and takes none that another has just written into.
  const folder = mkdtempSync(join(tmpdir(), 'fixtrail-rig-'));
  const copy = join(folder, 'extension');
  cpSync(extension, copy, { recursive: true });
  const server = await startServer();
  const browser = await launchBrowser(name, {
    executable,
    extension: copy,
    headless: true,
    profile: null,
    downloads: null,
    proxyPort: server.port,
    viewport: { width: 1280, height: 900 },
  });
  return {
    browser,
    server,
    downloads: folder,
    async close() {
      await browser.close();
      server.close();
      rmSync(folder, { recursive: true, force: true, maxRetries: 10 });
    },
  };
}
