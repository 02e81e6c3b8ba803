import type { Answers } from '../messages';
import { isActiveOn, settings } from '../store/settings';
import { readHost } from './inject';

/** Answers what the readers in pages ask of the settings. */
export const answerSettings = {
  readSettings: async (_payload, { tab }) => {
    const host = readHost(tab?.url);
    const [isActive, isFolded] = await Promise.all([isActiveOn(host ?? ''), settings.overlayFolded.getValue()]);
    return { isActive, isFolded };
  },
  folded: async ({ isFolded }) => {
    await settings.overlayFolded.setValue(isFolded);
    return undefined;
  },
} satisfies Answers;
