import { isDone } from '../progress/tickable';
import type { ExportFormat } from './format';

/** The checklist as it is, each step and prose fix with `done`. */
export const json: ExportFormat = {
  id: 'json',
  name: 'JSON',
  mediaType: 'application/json',
  extension: '.json',
  render: (checklist, progress) => {
    const fixes = checklist.fixes.map((fix) => ({
      ...fix,
      ...(fix.steps.length === 0 && { done: isDone(progress, fix) }),
      steps: fix.steps.map((step) => ({ ...step, done: isDone(progress, step) })),
    }));
    return `${JSON.stringify({ format: 'fixtrail-checklist', ...checklist, fixes }, null, 2)}\n`;
  },
};
