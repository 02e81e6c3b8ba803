import type { ExportFormat } from '../../core/export/format';
import { i18n } from '../../i18n';
import type { Preview as PreviewView } from './view';

interface Props {
  /** `null` when there is nothing to hand over, or that is not known yet. */
  preview: PreviewView | null;
  isLooking: boolean;
  format: ExportFormat;
}

/** What is handed over, as the other side gets it. */
export function Preview({ preview, isLooking, format }: Props) {
  return (
    <section class="preview" aria-labelledby="preview-title">
      <h2 id="preview-title">{i18n.t('handOver.preview')}</h2>
      {preview && preview.shown < preview.total && (
        <p class="small">{i18n.t('handOver.firstLists', [String(preview.shown), String(preview.total)])}</p>
      )}
      {preview === null ? (
        <p class="nothing" role="status">
          {!isLooking && i18n.t('handOver.nothing')}
        </p>
      ) : format.mediaType === 'text/html' ? (
        <iframe
          class="sheet"
          title={i18n.t('handOver.preview')}
          // No script runs in it, and nothing of it can open anything.
          sandbox="allow-same-origin"
          srcdoc={preview.text}
          onLoad={({ currentTarget }) => makeQuiet(currentTarget)}
        />
      ) : (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard.
        <pre class="sheet" dir="auto" tabIndex={0}>
          {preview.text}
        </pre>
      )}
    </section>
  );
}

/**
 * A link would show its page in the preview: one that asks for a tab gets none, as the sandbox has none to give. And what is
 * said where no script runs is of no interest here.
 */
function makeQuiet({ contentDocument }: HTMLIFrameElement): void {
  for (const link of contentDocument?.querySelectorAll('a') ?? []) link.target = '_blank';
  for (const words of contentDocument?.querySelectorAll('noscript') ?? []) words.hidden = true;
}
