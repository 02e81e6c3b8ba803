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
 * What a function gives in Firefox's own window, where `Services` and the toolbar are.
 *
 * @throws on a Firefox that does not let BiDi in there (140 does not, 153 does)
 */
export async function callFirefoxWindow(browser: Browser, source: string, ...values: number[]): Promise<unknown> {
  const tree = await sendBidi<{ contexts: { context: string }[] }>(browser, 'browsingContext.getTree', {
    'moz:scope': 'chrome',
  });
  const context = tree.contexts[0]?.context ?? '';
  return callBidi(browser, source, { context, args: values.map((value) => ({ type: 'number', value })) });
}
