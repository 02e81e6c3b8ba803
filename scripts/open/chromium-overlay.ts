import type { CDPSession, Page } from 'puppeteer-core';
import { createOverlay, type EvaluateInRoot, type Overlay, wrapLook } from './overlay';

/** The overlay, seen through the developer tools' protocol: it shows closed roots, also those of an extension that is gone. */
export function chromiumOverlay(page: Page, tag: string): Overlay {
  let session: Promise<CDPSession> | null = null;
  const evaluate: EvaluateInRoot = async (look, ...args) => {
    session ??= page.createCDPSession();
    const { result, exceptionDetails } = await (await session).send('Runtime.callFunctionOn', {
      objectId: await findRootId(await session, tag),
      functionDeclaration: `function (args) { return (${wrapLook(look)})(this, args); }`,
      arguments: [{ value: JSON.stringify(args) }],
      awaitPromise: true,
      returnByValue: true,
    });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return JSON.parse(result.value);
  };
  return createOverlay(page, evaluate, tag);
}

async function findRootId(session: CDPSession, tag: string): Promise<string> {
  const expression = `document.querySelector('${tag}')`;
  const { objectId } = (await session.send('Runtime.evaluate', { expression })).result;
  if (objectId) {
    const { node } = await session.send('DOM.describeNode', { objectId, depth: 1, pierce: true });
    const backendNodeId = node.shadowRoots?.[0]?.backendNodeId;
    if (backendNodeId) {
      const root = (await session.send('DOM.resolveNode', { backendNodeId })).object;
      if (root.objectId) return root.objectId;
    }
  }
  throw new Error('No overlay in this page');
}
