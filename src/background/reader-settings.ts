import { learn } from '../core/detect/lesson';
import type { Answers } from '../messages';
import { loadLessons } from '../store/lessons';
import { isActiveOn, settings } from '../store/settings';
import { readHost } from './inject';

/** Answers what the readers in pages ask of the settings. */
export const answerSettings = {
  readSettings: async ({ url }, { tab }) => {
    const host = readHost(tab?.url);
    const [isActive, isFolded, lessons] = await Promise.all([
      isActiveOn(host ?? ''),
      settings.overlayFolded.getValue(),
      loadLessons(tab?.incognito ?? false),
    ]);
    return { isActive, isFolded, learned: learn(lessons, url) };
  },
  folded: async ({ isFolded }) => {
    await settings.overlayFolded.setValue(isFolded);
    return undefined;
  },
} satisfies Answers;
