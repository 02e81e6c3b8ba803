import { useState } from 'preact/hooks';
import { i18n } from '../../i18n';
import { ProblemNote } from './ProblemNote';
import type { Problem } from './view';

interface Props {
  problem: Problem | null;
  onLook(source: File | string): void;
}

/** The ways in: a file that is chosen or dropped, or a text that is pasted. */
export function Choose({ problem, onLook }: Props) {
  const [isOver, setOver] = useState(false);
  const [pasted, setPasted] = useState('');
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    const source = event.dataTransfer?.files[0] ?? event.dataTransfer?.getData('text/plain');
    if (source) onLook(source);
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: whoever does not drag has the button inside.
    <div
      class={isOver ? 'choosing over' : 'choosing'}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <p>{i18n.t('takeIn.hint')}</p>
      <ProblemNote of={problem} />
      <div class="drop">
        <label class="field-label" for="take-in-file">
          {i18n.t('takeIn.file')}
        </label>
        <input
          id="take-in-file"
          type="file"
          data-action="take-in-file"
          onChange={({ currentTarget }) => {
            const [file] = currentTarget.files ?? [];
            if (file) onLook(file);
            // The same file may be chosen again after it was mended.
            currentTarget.value = '';
          }}
        />
        <p class="small">{i18n.t('takeIn.drop')}</p>
      </div>
      <label class="field-label" for="take-in-text">
        {i18n.t('takeIn.paste')}
      </label>
      <textarea
        id="take-in-text"
        class="field"
        data-field="take-in-text"
        dir="auto"
        rows={6}
        spellcheck={false}
        value={pasted}
        onInput={({ currentTarget }) => setPasted(currentTarget.value)}
      />
      <div class="buttons">
        <button
          type="button"
          class="button"
          data-action="look-at-text"
          disabled={pasted.trim() === ''}
          onClick={() => onLook(pasted)}
        >
          {i18n.t('takeIn.look')}
        </button>
      </div>
    </div>
  );
}
