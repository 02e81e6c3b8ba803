import { NOTHING_DONE } from '../../src/core/clean/receipt';
import type { PageReport } from '../../src/core/types';
import { launchBrowser } from './browser';
import { openPage } from './open-page';
import type { OpenRequest } from './open-request';
import { printReport } from './print-report';
import { readReport } from './report';
import { writeResults } from './write-results';

const NOT_AN_ARTICLE: PageReport = {
  detection: { isTroubleshooting: false, score: 0, signals: [] },
  lesson: null,
  clutter: [],
  receipt: NOTHING_DONE,
  shape: null,
  checklist: null,
  isOpen: false,
  isCleaned: false,
};

/** Shows what FixTrail makes of a page where there is no screen: as lines here and as files in `out`. */
export async function showHeadless(
  { browser: name, executable, extension, out }: OpenRequest,
  url: string,
): Promise<void> {
  const browser = await launchBrowser(name, {
    executable,
    extension,
    headless: true,
    profile: null,
    downloads: null,
    proxyPort: null,
    viewport: { width: 1280, height: 900 },
  });
  try {
    const page = await openPage(browser, url);
    const report = (await readReport(browser, page.url())) ?? NOT_AN_ARTICLE;
    await page.bringToFront();
    if (report.isOpen) await browser.overlay(page).waitFor('*', 5000);
    const files = writeResults(out, { report, screenshot: await page.screenshot() });
    const lines = report.detection.isTroubleshooting
      ? printReport(report)
      : ['This page is not a troubleshooting article.'];
    console.log([...lines, '', ...files.map((file) => `Written: ${file}`)].join('\n'));
  } finally {
    await browser.close();
  }
}
