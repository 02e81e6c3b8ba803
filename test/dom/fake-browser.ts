/** What `wxt/browser` gives in browser tests: the part of the extension's interface that core and ui may touch, in memory. */
export { fakeBrowser as browser } from '@webext-core/fake-browser';
