import { browser } from 'wxt/browser';
import type { Answers } from '../messages';
import { PAGE_SCRIPTS } from '../page-scripts';

/** Puts into a page what its reader asks for. A name that is in no table, as of another version, is refused. */
export const answerParts = {
  needPart: async ({ name }, { tab }) => {
    const { file, comes } = PAGE_SCRIPTS[name];
    if (tab?.id === undefined || comes !== 'late') throw new Error(`Not for a page: ${name}`);
    await browser.scripting.executeScript({ target: { tabId: tab.id }, files: [file], injectImmediately: true });
    return undefined;
  },
} satisfies Answers;
