import { render } from 'preact';
import { mountOverlayHost } from '../page/overlay-host';
import controls from '../ui/controls.css?inline';
import coverStyle from '../ui/picker/cover.css?inline';
import { Picker } from '../ui/picker/Picker';
import pickerStyle from '../ui/picker/picker.css?inline';
import type { PickerActions, PickerView } from '../ui/picker/view';
import tokens from '../ui/tokens.css?inline';
import { chooseSide, type Side } from './choose-side';

/** The picker's two places over the page: one that catches the pointer and holds frames, one with the panel. */
export interface MountedPicker {
  cover: { host: Element; container: HTMLElement };
  panel: { host: Element; container: HTMLElement; root: ShadowRoot };
  show(view: PickerView): void;
  /** Puts the panel where it does not cover this, if there is such a place. */
  makeWay(target: DOMRect | null): void;
  /** Puts both back if the page has taken them out. */
  raise(): void;
  remove(): void;
}

/** Puts the picker into the page; nothing is drawn before the first `show`. */
export function mountPicker(document: Document, actions: PickerActions): MountedPicker {
  const cover = mountOverlayHost(document, tokens + coverStyle, 'fixtrail-cover');
  const panel = mountOverlayHost(document, tokens + controls + pickerStyle, 'fixtrail-picker');
  let side: Side = 'bottom';
  return {
    cover,
    panel: { ...panel, root: panel.container.getRootNode() as ShadowRoot },
    show: (view) => render(<Picker view={view} actions={actions} />, panel.container),
    makeWay: (target) => {
      const place = panel.container.querySelector('.panel')?.getBoundingClientRect();
      if (place) side = chooseSide(side, target, place, document.documentElement.clientHeight);
      if (panel.container.dataset.side !== side) panel.container.dataset.side = side;
    },
    raise: () => {
      cover.raise();
      panel.raise();
    },
    remove: () => {
      render(null, panel.container);
      cover.remove();
      panel.remove();
    },
  };
}
