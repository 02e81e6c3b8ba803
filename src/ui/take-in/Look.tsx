import { useState } from 'preact/hooks';
import { NOVELTIES, type Novelty, type TakeInPreview } from '../../core/import/incoming';
import { type CountedKey, i18n, readTongue } from '../../i18n';
import { ModeChoice } from './ModeChoice';
import { PreviewedLists } from './PreviewedLists';
import { ProblemNote } from './ProblemNote';
import type { TakeInActions, TakeInView } from './view';

interface Props {
  view: Extract<TakeInView, { step: 'looking' }>;
  actions: TakeInActions;
}

const COUNTS = {
  new: 'takeIn.newLists',
  changed: 'takeIn.changedLists',
  same: 'takeIn.sameLists',
} as const satisfies Record<Novelty, CountedKey>;

/** What a file would bring. Nothing of it is kept yet. */
export function Look({ view: { name, preview, problem }, actions }: Props) {
  const [mode, setMode] = useState<'merge' | 'replace'>('merge');
  const { counts, settings, savedAt } = preview;
  const isBackup = settings !== null;
  const hasNews = counts.new + counts.changed > 0 || isBackup;
  return (
    <>
      <h2 class="take-in-name">{name}</h2>
      {savedAt !== null && <p class="small">{i18n.t('takeIn.savedAt', [inWords(savedAt)])}</p>}
      <ul class="take-in-counts">
        {NOVELTIES.filter((novelty) => counts[novelty] > 0).map((novelty) => (
          <li key={novelty} data-count={novelty}>
            {i18n.t(COUNTS[novelty], counts[novelty])}
          </li>
        ))}
        {isBackup && <li data-count="settings">{i18n.t('takeIn.settings')}</li>}
      </ul>
      {!hasNews && <p>{i18n.t('takeIn.nothingNew')}</p>}
      <PreviewedLists lists={preview.first} more={countAll(preview) - preview.first.length} />
      {isBackup && <ModeChoice mode={mode} missing={preview.missing} onChange={setMode} />}
      <ProblemNote of={problem} />
      <div class="buttons">
        {hasNews && (
          <button type="button" class="button primary" data-action="take-in" onClick={() => actions.takeIn(mode)}>
            {i18n.t('takeIn.takeIn')}
          </button>
        )}
        <button type="button" class="button" data-action="cancel-take-in" onClick={actions.cancel}>
          {i18n.t('dashboard.cancel')}
        </button>
      </div>
    </>
  );
}

function countAll({ counts }: TakeInPreview): number {
  return counts.new + counts.changed + counts.same;
}

function inWords(at: number): string {
  return new Intl.DateTimeFormat(readTongue().lang, { dateStyle: 'medium', timeStyle: 'short' }).format(at);
}
