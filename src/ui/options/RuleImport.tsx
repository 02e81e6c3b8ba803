import { useRef, useState } from 'preact/hooks';
import type { UserRule } from '../../core/clean/user-rule';
import { i18n } from '../../i18n';
import { ImportPreviewCard } from './ImportPreviewCard';
import { isSelector } from './is-selector';
import { type ImportPreview, type ImportRefusal, MOST_BYTES, readImport } from './read-import';

interface Props {
  rules: readonly UserRule[];
  /** Answers whether they were kept. */
  onAdd(fresh: UserRule[]): Promise<boolean>;
}

/** Takes in rules from a file or from what is pasted, after it has shown what they would bring. */
export function RuleImport({ rules, onAdd }: Props) {
  const opener = useRef<HTMLTextAreaElement>(null);
  const [pasted, setPasted] = useState('');
  const [preview, setPreview] = useState<ImportPreview | ImportRefusal | null>(null);
  const look = (text: string) => setPreview(readImport(text, rules, isSelector));
  const readFile = async (file: File | undefined) => {
    if (!file) return;
    if (file.size > MOST_BYTES) setPreview('tooBig');
    else look(await file.text());
  };
  const cancel = () => {
    setPreview(null);
    opener.current?.focus();
  };
  const add = async (fresh: UserRule[]) => {
    if (!(await onAdd(fresh))) return;
    setPasted('');
    setPreview(null);
  };
  return (
    <div class="import">
      <h3>{i18n.t('options.import')}</h3>
      <label class="field-label" for="import-file">
        {i18n.t('options.importFile')}
      </label>
      <input
        id="import-file"
        type="file"
        accept=".txt,text/plain"
        data-action="import-file"
        onChange={({ currentTarget }) => {
          void readFile(currentTarget.files?.[0]);
          // The same file may be chosen again after it was mended.
          currentTarget.value = '';
        }}
      />
      <label class="field-label" for="import-text">
        {i18n.t('options.importText')}
      </label>
      <textarea
        ref={opener}
        id="import-text"
        class="rules"
        dir="ltr"
        rows={3}
        spellcheck={false}
        value={pasted}
        onInput={({ currentTarget }) => setPasted(currentTarget.value)}
      />
      <div class="buttons">
        <button
          type="button"
          class="button"
          data-action="preview-import"
          disabled={pasted.trim() === ''}
          onClick={() => look(pasted)}
        >
          {i18n.t('options.preview')}
        </button>
      </div>
      <p class="lost" role="alert">
        {typeof preview === 'string' && i18n.t(`options.refused.${preview}`)}
      </p>
      {preview !== null && typeof preview !== 'string' && (
        <ImportPreviewCard of={preview} onAdd={() => void add(preview.fresh)} onCancel={cancel} />
      )}
    </div>
  );
}
