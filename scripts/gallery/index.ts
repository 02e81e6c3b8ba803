import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { type BrowserName, launchBrowser } from '../open/browser';
import { serveArticle } from '../open/serve-article';
import { runProgram } from '../stop.mjs';
import { FACES } from './faces';
import { openStage } from './stage';
import { VARIANTS } from './variants';
import { type Picture, writePage } from './write-page';

interface Task {
  seats: { browser: BrowserName; executable: string; extension: string }[];
  /** Folder for the pictures; what was in it goes. */
  out: string;
  /** Ids of faces and variants to show; empty for all. */
  only: string[];
}

const DEMO = join(import.meta.dirname, '../demo/article.md');

/** What `scripts/gallery.mjs` runs once everything is there. */
await runProgram(async () => {
  const { seats, out, only }: Task = JSON.parse(process.argv[2] ?? '');
  rmSync(out, { recursive: true, force: true });
  mkdirSync(out, { recursive: true });
  const isWanted = ({ id }: { id: string }, all: readonly { id: string }[]) =>
    only.includes(id) || !all.some((other) => only.includes(other.id));
  const served = await serveArticle(DEMO);
  const pictures: Picture[] = [];
  try {
    for (const seat of seats) {
      const options = { headless: true, profile: null, downloads: null, proxyPort: null };
      const browser = await launchBrowser(seat.browser, {
        ...seat,
        ...options,
        viewport: { width: 1280, height: 800 },
      });
      try {
        for (const variant of VARIANTS.filter((one) => isWanted(one, VARIANTS))) {
          if (variant.forcedColors && seat.browser !== 'chromium') continue;
          const stage = await openStage(browser, variant, served.url);
          for (const face of FACES.filter((one) => isWanted(one, FACES))) {
            const file = `${face.id}-${variant.id}-${seat.browser}.png`;
            await face.show(stage, join(out, file));
            pictures.push({ face: face.label, variant: variant.label, browser: seat.browser, file });
            console.log(file);
          }
        }
      } finally {
        await browser.close();
      }
    }
  } finally {
    served.close();
    console.log(`Written: ${writePage(out, pictures)}`);
  }
  return 0;
});
