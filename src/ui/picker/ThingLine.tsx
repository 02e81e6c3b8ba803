import { i18n } from '../../i18n';
import type { PickerView, Thing } from './view';

/** Says what is pointed at, also to those who do not see it. */
export function ThingLine({ view: { thing, hits } }: { view: PickerView }) {
  return (
    <p class="thing" role="status">
      {thing ? (
        <>
          <strong>{nameOf(thing)}</strong>
          {`, ${i18n.t('picker.size', [String(thing.widthPx), String(thing.heightPx)])}`}
          {hits > 0 && `; ${i18n.t('picker.hits', hits)}`}
        </>
      ) : (
        <>
          <span class="for-mice">{i18n.t('picker.hint')}</span>
          <span class="for-fingers">{i18n.t('picker.tapHint')}</span>
        </>
      )}
    </p>
  );
}

function nameOf({ kind, words }: Thing): string {
  const name = i18n.t(`picker.kind.${kind}`);
  return words === '' ? name : i18n.t('picker.thing', [name, words]);
}
