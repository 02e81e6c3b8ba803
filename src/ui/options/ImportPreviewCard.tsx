import { useLayoutEffect, useRef } from 'preact/hooks';
import { i18n } from '../../i18n';
import { FaultList } from './FaultList';
import type { ImportPreview } from './read-import';

interface Props {
  of: ImportPreview;
  onAdd(): void;
  onCancel(): void;
}

/** What would be added, what is there already and what is left out. Takes the focus. Nothing is changed yet. */
export function ImportPreviewCard({ of, onAdd, onCancel }: Props) {
  const { fresh, known, faults } = of;
  const card = useRef<HTMLElement>(null);
  useLayoutEffect(() => card.current?.focus(), [of]);
  return (
    <section ref={card} class="preview" aria-labelledby="preview-title" tabIndex={-1}>
      <h4 id="preview-title">{i18n.t('options.previewTitle')}</h4>
      <ul class="preview-counts">
        <li data-count="fresh">{i18n.t('options.freshRules', fresh.length)}</li>
        {known > 0 && <li data-count="known">{i18n.t('options.knownRules', known)}</li>}
        {faults.length > 0 && <li data-count="faults">{i18n.t('options.leftOut', faults.length)}</li>}
      </ul>
      <FaultList id="import-faults" faults={faults} />
      <div class="buttons">
        {fresh.length > 0 && (
          <button type="button" class="button primary" data-action="add-rules" onClick={onAdd}>
            {i18n.t('options.addThem')}
          </button>
        )}
        <button type="button" class="button" data-action="cancel-import" onClick={onCancel}>
          {i18n.t('options.cancel')}
        </button>
      </div>
    </section>
  );
}
