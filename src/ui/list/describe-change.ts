import type { ChangeEvent, Checklist, Fix } from '../../core/types';
import { i18n } from '../../i18n';
import { entryOf } from './outcomes';
import { nameOfPlatform } from './platform-words';

const LONGEST = 60;

/** What a change did, in a few words: "Tick “Pull the plug.”". */
export function describeChange(change: ChangeEvent, { fixes }: Checklist): string {
  const fix = 'fixId' in change ? fixes.find(({ id }) => id === change.fixId) : undefined;
  const title = shorten(fix?.title ?? '');
  switch (change.kind) {
    case 'done':
      return i18n.t('list.change.ticked', [nameOf(fix, change.stepId)]);
    case 'undone':
      return i18n.t('list.change.unticked', [nameOf(fix, change.stepId)]);
    case 'caughtUp':
      return i18n.t('list.change.caughtUp', change.stepIds.length);
    case 'outcome':
      if (change.outcome === null) return i18n.t('list.change.unsaid', [title]);
      return i18n.t('list.change.said', [i18n.t(entryOf(change.outcome).words), title]);
    case 'note':
      return i18n.t('list.change.note', [title]);
    case 'reset':
      return change.fixId === null ? i18n.t('list.reset') : i18n.t('list.change.reset', [title]);
    case 'platform':
      return i18n.t('list.change.device', [
        change.platform ? nameOfPlatform(change.platform) : i18n.t('platforms.all'),
      ]);
    case 'renamed':
      return i18n.t('list.change.renamed', [shorten(change.title)]);
  }
}

function nameOf(fix: Fix | undefined, stepId: string | null): string {
  const step = fix?.steps.find(({ id }) => id === stepId);
  return shorten(step?.text ?? fix?.title ?? '');
}

function shorten(text: string): string {
  return text.length <= LONGEST ? text : `${text.slice(0, LONGEST - 1).trimEnd()}…`;
}
