import { serve } from './article';
import type { Rig } from './harness';

/** What a person would get by pasting into another page. */
export async function paste(rig: Rig): Promise<string> {
  const page = await rig.browser.newPage(
    serve(rig, 'https://notes.example/', '<!doctype html><title>Notes</title><textarea autofocus></textarea>'),
  );
  await page.bringToFront();
  await page.focus('textarea');
  await page.keyboard.down('Control');
  await page.keyboard.press('v');
  await page.keyboard.up('Control');
  const text = await page.$eval('textarea', ({ value }) => value);
  await page.close();
  return text;
}
