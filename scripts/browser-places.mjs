import { homedir } from 'node:os';
import { join } from 'node:path';

const cache = join(homedir(), '.cache', 'puppeteer');
const programs = [process.env.ProgramFiles, process.env['ProgramFiles(x86)'], process.env.LOCALAPPDATA].filter(Boolean);
const onWindows = (path) => programs.map((folder) => join(folder, path));

/**
 * Where browsers live, best first; a `*` stands for one folder name. Branded Chrome and Edge do as Chromium: the
 * extension is installed over the debugging pipe, which they allow (unlike `--load-extension`).
 */
export const BROWSER_PLACES = {
  chromium: {
    linux: [
      '/usr/bin/chromium',
      '/usr/bin/chromium-browser',
      join(cache, 'chrome/*/chrome-linux64/chrome'),
      '/usr/bin/google-chrome-stable',
      '/usr/bin/google-chrome',
      '/usr/bin/microsoft-edge-stable',
      '/usr/bin/microsoft-edge',
      '/snap/bin/chromium',
    ],
    darwin: [
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
      join(cache, 'chrome/*/*/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing'),
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    ],
    win32: [
      ...onWindows('Chromium\\Application\\chrome.exe'),
      join(cache, 'chrome\\*\\chrome-win64\\chrome.exe'),
      ...onWindows('Google\\Chrome\\Application\\chrome.exe'),
      ...onWindows('Microsoft\\Edge\\Application\\msedge.exe'),
    ],
  },
  firefox: {
    linux: ['/usr/bin/firefox-esr', '/usr/bin/firefox', join(cache, 'firefox/*/firefox/firefox'), '/snap/bin/firefox'],
    darwin: [
      '/Applications/Firefox.app/Contents/MacOS/firefox',
      join(cache, 'firefox/*/Firefox.app/Contents/MacOS/firefox'),
    ],
    win32: [...onWindows('Mozilla Firefox\\firefox.exe'), join(cache, 'firefox\\*\\firefox\\firefox.exe')],
  },
};

/** The one command that brings a missing browser. */
export const INSTALL_COMMANDS = {
  chromium: {
    linux: `npx @puppeteer/browsers install chrome@stable --path ${cache}`,
    darwin: 'brew install --cask google-chrome',
    win32: 'winget install Google.Chrome',
  },
  firefox: {
    linux: `npx @puppeteer/browsers install firefox@stable --path ${cache}`,
    darwin: 'brew install --cask firefox',
    win32: 'winget install Mozilla.Firefox',
  },
};

/** What Debian and its kin call them. */
export const DEBIAN_PACKAGES = { chromium: 'chromium', firefox: 'firefox-esr' };
