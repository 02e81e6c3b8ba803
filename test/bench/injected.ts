import { PAGE_SCRIPTS } from '../../src/page-scripts';

/** What is put into a page that stage 1 takes for an article, though nobody asks for anything. */
export const INJECTED: readonly string[] = Object.values(PAGE_SCRIPTS)
  .filter(({ comes }) => comes !== 'wish')
  .map(({ file }) => file.slice(1));
