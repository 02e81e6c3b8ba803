import { Check } from 'lucide';
import { i18n } from '../../i18n';
import { Icon } from '../Icon';

/** Widths of the lines of the article, in per cent. */
const LINES = [92, 78, 86, 64, 88, 72] as const;
const STEPS = ['previewStep', 'previewNext'] as const;

/** A small window with an article and the list beside it, in the look that this page itself has right now. */
export function ListPreview() {
  return (
    <figure class="list-preview">
      <figcaption class="small">{i18n.t('options.previewOf')}</figcaption>
      <div class="little-window" aria-hidden="true">
        <div class="little-article">
          {LINES.map((width) => (
            <i key={width} style={{ inlineSize: `${width}%` }} />
          ))}
        </div>
        <div class="little-list">
          <p class="little-title">
            <b>1</b>
            {i18n.t('options.previewFix')}
          </p>
          {STEPS.map((step, index) => (
            <p key={step} class={index === 0 ? 'little-step ticked' : 'little-step'}>
              <span class="little-box">{index === 0 && <Icon of={Check} size={14} />}</span>
              {i18n.t(`options.${step}`)}
            </p>
          ))}
        </div>
      </div>
    </figure>
  );
}
