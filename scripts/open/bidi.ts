import type { Browser, Page } from 'puppeteer-core';

/** A value as WebDriver BiDi writes it, in the parts that are read here. */
export interface RemoteValue {
  type: string;
  value?: unknown;
}

interface Evaluation {
  type: 'success' | 'exception';
  result?: RemoteValue;
  exceptionDetails?: { text: string };
}

/** A tab, or one of Firefox's own windows. */
interface Context {
  context: string;
  /** The window that it is in. */
  clientWindow: string;
  url: string;
}

/** What `script.callFunction` takes besides the function. */
interface Call {
  context: string;
  args: object[];
}

/**
 * Sends one command of WebDriver BiDi. Puppeteer's own connection carries it: an inner part of Puppeteer, hence the exact version in package.json.
 *
 * @throws with the browser's words when the command fails
 */
export async function sendBidi<T>(browser: Browser, method: string, params: object): Promise<T> {
  const { connection } = browser as unknown as { connection: { send(m: string, p: object): Promise<{ result: T }> } };
  return (await connection.send(method, params)).result;
}

/** The name by which BiDi knows a page's top frame. */
export function contextOf(page: Page): string {
  return (page.mainFrame() as unknown as { _id: string })._id;
}

/** What a function gives in a page (or in the browser's own window). @throws what the function throws */
export async function callBidi(browser: Browser, source: string, { context, args }: Call): Promise<unknown> {
  const answer = await sendBidi<Evaluation>(browser, 'script.callFunction', {
    functionDeclaration: source,
    awaitPromise: true,
    target: { context },
    arguments: args,
  });
  if (answer.type === 'exception') throw new Error(answer.exceptionDetails?.text);
  return answer.result?.value;
}

/**
 * What a function gives in one of Firefox's own windows, where `Services` and the toolbar are: the window of `page`, or the first.
 *
 * @throws on a Firefox that does not let BiDi in there (140 does not, 153 does)
 */
export async function callFirefoxWindow(
  browser: Browser,
  source: string,
  { page, values = [] }: { page?: Page; values?: number[] } = {},
): Promise<unknown> {
  const [windows, tabs] = await Promise.all([readTree(browser, 'chrome'), readTree(browser, 'content')]);
  const tab = page && tabs.find(({ context }) => context === contextOf(page));
  const window = windows.find(({ clientWindow }) => !tab || clientWindow === tab.clientWindow);
  const args = values.map((value) => ({ type: 'number', value }));
  return callBidi(browser, source, { context: window?.context ?? '', args });
}

/** All tabs, oldest first, or all of Firefox's own windows. */
export async function readTree(browser: Browser, scope: 'chrome' | 'content'): Promise<Context[]> {
  const tree = await sendBidi<{ contexts: Context[] }>(browser, 'browsingContext.getTree', { 'moz:scope': scope });
  return tree.contexts;
}
