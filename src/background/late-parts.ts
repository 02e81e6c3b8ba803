import { browser } from 'wxt/browser';
import type { Answers } from '../messages';
import { PAGE_SCRIPTS } from '../page-scripts';

/** Puts into a page what its reader asks for. A name that is not in the table, as of another version, is refused. */
export const answerParts = {
  needPart: async ({ name }, { tab }) => {
    const script = PAGE_SCRIPTS[name];
    if (tab?.id === undefined || !script) throw new Error(`Not for a page: ${name}`);
    await browser.scripting.executeScript({ target: { tabId: tab.id }, files: [script.file], injectImmediately: true });
    return undefined;
  },
} satisfies Answers;
