import { browser } from 'wxt/browser';
import { adoptChosenPages } from '../store/lessons';
import { registerChosenPages } from './chosen-pages';
import { detectInOpenTabs } from './inject';
import { welcome } from './welcome';

/** Sets to work at once after an install or an update, in the pages that are open already too; welcomes who is new. */
export function startAtInstall(): void {
  browser.runtime.onInstalled.addListener(({ reason }) => {
    void detectInOpenTabs();
    void adoptChosenPages().then(registerChosenPages);
    if (reason === 'install') void welcome();
  });
}
