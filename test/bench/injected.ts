/** What is put into a page that stage 1 takes for an article. */
export const INJECTED: readonly string[] = ['reader.js'];
