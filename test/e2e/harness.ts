import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe } from 'vitest';
import { findBrowser } from '../../scripts/find-browser.mjs';
import { type BrowserName, launchBrowser, type RealBrowser } from '../../scripts/open/browser';
import { type FixtureServer, startServer } from './server';

export { until } from '../../scripts/open/until';

/** The repository's folder. */
export const ROOT = resolve(import.meta.dirname, '../..');

const BUILDS: Record<BrowserName, string> = { chromium: 'dist/chrome-mv3', firefox: 'dist/firefox-mv3' };

/** What a test has in its hands: a real browser with the built extension, and the only internet that it can see. */
export interface Rig {
  browser: RealBrowser;
  server: FixtureServer;
  /** Folder that the browser saves to. */
  downloads: string;
}

/** What a test needs otherwise than others. */
interface Needs {
  /** Leaves the page open that new readers are welcomed with. */
  keepsWelcome?: boolean;
  /** Room on the disk. The extension is the built one but for the permission to store without limit. */
  storageLimitBytes?: number;
}

/** Runs the same tests in Chromium and in Firefox, each with a rig that lives as long as they do. */
export function forEachBrowser(tests: (rig: Rig, name: BrowserName) => void, needs: Needs = {}): void {
  describe.each<BrowserName>(['chromium', 'firefox'])('%s', (name) => {
    // Filled before the first test runs, so that tests can name it when they are declared.
    const rig = {} as Rig;
    beforeAll(async () => {
      Object.assign(rig, await startRig(name, needs));
    });
    afterAll(() => stopRig(rig));
    tests(rig, name);
  });
}

/** @throws when the browser or the build is missing: nothing is skipped in silence */
async function startRig(name: BrowserName, { storageLimitBytes, keepsWelcome = false }: Needs): Promise<Rig> {
  const executable = findBrowser(name);
  if (!executable) throw new Error(`No ${name} found: "npm test" installs it or says how`);
  const build = join(ROOT, BUILDS[name]);
  if (!existsSync(build)) throw new Error(`No ${BUILDS[name]}: "npm test" builds it`);
  const server = await startServer();
  const downloads = mkdtempSync(join(tmpdir(), 'fixtrail-downloads-'));
  const browser = await launchBrowser(name, {
    executable,
    extension: copyBuild(build, downloads, storageLimitBytes === undefined),
    headless: !process.env.HEADFUL,
    profile: null,
    downloads,
    proxyPort: server.port,
    viewport: { width: 1280, height: 900 },
    keepsWelcome,
    ...(storageLimitBytes && { storageLimitBytes }),
  });
  return { browser, server, downloads };
}

async function stopRig({ browser, server, downloads }: Partial<Rig>): Promise<void> {
  await browser?.close();
  server?.close();
  if (downloads) rmSync(downloads, { recursive: true, force: true });
}

/** The build in a folder of its own below `folder`: Chromium writes into it. */
function copyBuild(build: string, folder: string, isUnlimited: boolean): string {
  const copy = join(folder, 'extension');
  cpSync(build, copy, { recursive: true });
  if (isUnlimited) return copy;
  const file = join(copy, 'manifest.json');
  const manifest = JSON.parse(readFileSync(file, 'utf8'));
  const permissions = manifest.permissions.filter((name: string) => name !== 'unlimitedStorage');
  writeFileSync(file, JSON.stringify({ ...manifest, permissions }));
  return copy;
}
