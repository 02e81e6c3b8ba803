import { it } from 'vitest';
import { openArticle, tick } from './article';
import { forEachBrowser } from './harness';
import { waitForOpened } from './opened-page';

forEachBrowser((rig, name) => {
  it('look', async () => {
    const article = await openArticle(rig, 'step-meanings');
    await tick(article, 1);
    await article.overlay.click('[data-action="export"]');
    await article.overlay.click('[data-action="hand-over"]');
    const own = await waitForOpened(rig, 'hand-over.html');
    await own.waitFor('.sheet');
    await own.page.screenshot({ path: `/tmp/h/h2-${name}.png` });
    await own.click('[data-action="qr"]');
    await own.waitFor('.qr-code');
    await own.page.screenshot({ path: `/tmp/h/h2-${name}-qr.png` });
    await own.page.setViewport({ width: 360, height: 800 });
    await own.page.screenshot({ path: `/tmp/h/h2-${name}-360.png`, fullPage: true });
    console.log(await own.texts('.radio-line'), await own.page.evaluate(() => [document.title, location.href, document.querySelector('pre')?.textContent]));
    await own.page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
    if (name === 'chromium') { await own.page.emulateMediaType('print'); await own.page.screenshot({ path: `/tmp/h/h2-${name}-print.png`, fullPage: true }); 
      const pdf = await own.page.pdf(); console.log('pdf', pdf.length); }
  });
});
