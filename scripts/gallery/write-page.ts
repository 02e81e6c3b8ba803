import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** One picture of the gallery. */
export interface Picture {
  face: string;
  variant: string;
  browser: string;
  /** Beside the page. */
  file: string;
}

const STYLE = `body{font:15px/22px system-ui;margin:24px;background:#e9eded;color:#1a2122}
div{display:flex;flex-wrap:wrap;gap:16px;align-items:flex-start}figure{margin:0}
img{max-width:420px;border:1px solid #b9c2c2;border-radius:8px}figcaption{font-size:13px}`;

/** Writes a page with all pictures, a row for each face. Returns its path. */
export function writePage(folder: string, pictures: readonly Picture[]): string {
  const faces = [...new Set(pictures.map(({ face }) => face))];
  const rows = faces.map((face) => {
    const figures = pictures
      .filter((picture) => picture.face === face)
      .map(({ file, variant, browser }) => {
        const caption = `${face}: ${variant}, ${browser}`;
        return `<figure><a href="${file}"><img loading="lazy" src="${file}" alt="${caption}"></a><figcaption>${caption}</figcaption></figure>`;
      });
    return `<h2>${face}</h2><div>${figures.join('\n')}</div>`;
  });
  const path = join(folder, 'index.html');
  writeFileSync(
    path,
    `<!doctype html><html lang="en"><meta charset="utf-8"><title>FixTrail, every face</title><style>${STYLE}</style><h1>FixTrail, every face</h1>${rows.join('\n')}</html>\n`,
  );
  return path;
}
