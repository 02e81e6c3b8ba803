import { runProgram } from '../stop.mjs';
import type { OpenRequest } from './open-request';
import { serveArticle } from './serve-article';
import { showHeadless } from './show-headless';
import { showWindow } from './show-window';

/** What `scripts/start.mjs` runs once everything is there: one page, shown with FixTrail. */
await runProgram(async () => {
  const request: OpenRequest = JSON.parse(process.argv[2] ?? '');
  const served = 'file' in request.page ? await serveArticle(request.page.file) : null;
  const url = 'url' in request.page ? request.page.url : (served?.url ?? '');
  try {
    await (hasScreen() ? showWindow(request, url) : showHeadless(request, url));
  } finally {
    served?.close();
  }
  return 0;
});

/** Whether a window could be seen by anybody. */
function hasScreen(): boolean {
  if (process.platform === 'darwin' || process.platform === 'win32') return true;
  return Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}
