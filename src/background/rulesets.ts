import { type Browser, browser } from 'wxt/browser';
import { type AllowingRule, toAllowingRules } from '../core/clean/allowing-rules';
import { settings } from '../store/settings';

/** The static rules that the build makes of core/clean/networks.ts. */
const NETWORKS = 'networks';

const DECIDING = [
  settings.enabled,
  settings.blockRequests,
  settings.pausedSites,
  settings.privatelyPausedSites,
  settings.pausedVisits,
];

/** Switches the rules on or off that keep ads from being loaded. Does nothing where the browser has no such rules. */
export async function applyBlocking(isOn: boolean): Promise<void> {
  if (!hasRules() || (await isBlocking()) === isOn) return;
  const change = isOn ? { enableRulesetIds: [NETWORKS] } : { disableRulesetIds: [NETWORKS] };
  await browser.declarativeNetRequest.updateEnabledRulesets(change);
}

/** Whether ads are kept from being loaded, paused sites excepted. */
export async function isBlocking(): Promise<boolean> {
  return hasRules() && (await browser.declarativeNetRequest.getEnabledRulesets()).includes(NETWORKS);
}

/** Keeps the rules in step with the settings: from now on, and whenever one of them changes. To be called once. */
export function keepBlockingInStep(): void {
  if (!hasRules()) return;
  // Two that write at once could end with the older setting. One that fails is said in the console, and the next tries again.
  let last = putInStep();
  const next = () => {
    last = last.then(putInStep, putInStep);
  };
  for (const item of DECIDING) item.watch(next);
}

async function putInStep(): Promise<void> {
  const [enabled, blockRequests, paused, privatelyPaused, visits] = await Promise.all([
    settings.enabled.getValue(),
    settings.blockRequests.getValue(),
    settings.pausedSites.getValue(),
    settings.privatelyPausedSites.getValue(),
    settings.pausedVisits.getValue(),
  ]);
  await applyBlocking(enabled && blockRequests);
  const { declarativeNetRequest: rules } = browser;
  const visited = Object.entries(visits).map(([tab, host]) => ({ hosts: [host], tabId: Number(tab) }));
  await rules.updateDynamicRules(replace(await rules.getDynamicRules(), toAllowingRules([{ hosts: paused }])));
  await rules.updateSessionRules(
    replace(await rules.getSessionRules(), toAllowingRules([{ hosts: privatelyPaused }, ...visited])),
  );
}

function replace(old: readonly Browser.declarativeNetRequest.Rule[], addRules: AllowingRule[]) {
  return { removeRuleIds: old.map(({ id }) => id), addRules };
}

/** Older Safaris have none. */
function hasRules(): boolean {
  return browser.declarativeNetRequest?.updateEnabledRulesets !== undefined;
}
