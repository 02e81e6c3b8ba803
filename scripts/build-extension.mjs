import { join } from 'node:path';
import { ROOT, runTool } from './run.mjs';
import { Stop } from './stop.mjs';

const TARGETS = {
  chromium: { args: ['build'], folder: 'chrome-mv3' },
  firefox: { args: ['build', '-b', 'firefox'], folder: 'firefox-mv3' },
};

/**
 * Builds the extension for a browser. Prints nothing.
 *
 * @param {'chromium' | 'firefox'} browser
 * @returns {Promise<string>} the folder of the built extension
 * @throws {Stop} with what the build said
 */
export async function buildExtension(browser) {
  const { args, folder } = TARGETS[browser];
  const { code, output } = await runTool('wxt', args);
  if (code !== 0) throw new Stop(`The build failed:\n${output.trim()}`, 1);
  return join(ROOT, 'dist', folder);
}
