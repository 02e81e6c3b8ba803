import type { UserRule } from '../core/clean/user-rule';
import type { Picking } from '../reader/picking';
import { type Preferred, wear } from '../reader/wear';
import type { PickerActions } from '../ui/picker/view';
import { catchInput } from './catch-input';
import { createDraft } from './draft';
import { drawBoxes } from './draw-boxes';
import { elementAt } from './element-at';
import { mountPicker } from './mount-picker';
import { createPresses } from './presses';
import { readKey } from './read-key';
import { scrollUnder } from './scroll-under';

/** The picker on a page. */
export interface Picker {
  /** Takes everything down, as if the reader had cancelled. */
  cancel(): void;
  /** Has it look and speak as is preferred. */
  wear(preferred: Preferred): void;
}

/**
 * Lets the reader point at something on the page and make a rule of it. The page hears nothing of it and stays as it is;
 * `done` is called once, when all is taken down.
 */
export function createPicker(document: Document, { stepsIn, preferred, done }: Picking): Picker {
  const window = document.defaultView as Window;
  const focused = document.activeElement;
  const draft = createDraft(document, document.location.hostname.replace(/^www\./, ''), stepsIn);
  const show = () => mounted.show(draft.view());
  const point = (element: Element | null, isChosen: boolean) => {
    draft.point(element, isChosen);
    show();
  };
  const end = (rule: UserRule | null) => {
    draft.preview(false);
    stopBoxes();
    stopInput();
    mounted.remove();
    if (focused instanceof HTMLElement && focused.isConnected) focused.focus({ preventScroll: true });
    done(rule);
  };
  const press = createPresses(document, draft, { point, end });
  const actions: PickerActions = {
    press: (button) => press[button](),
    select: (selector) => {
      draft.select(selector);
      show();
    },
    preview: (isOn) => {
      draft.preview(isOn);
      show();
    },
  };

  if (preferred) wear(preferred);
  const mounted = mountPicker(document, actions);
  const { cover, panel } = mounted;
  const stopInput = catchInput(
    window,
    { cover: cover.host, panel: panel.host },
    {
      point: (x, y) => {
        const under = draft.isChosen ? draft.target : elementAt(document, x, y);
        if (under !== draft.target) point(under, false);
      },
      choose: (x, y) => {
        const under = elementAt(document, x, y);
        if (under) point(under, true);
      },
      key: (event) => readKey(event, panel.root, press),
      scroll: (event) => scrollUnder(elementAt(document, event.clientX, event.clientY), event),
      type: () => {
        // Boxes that are ticked say `input`, too.
        const field = panel.root.activeElement;
        if (field instanceof HTMLInputElement && field.type === 'text') actions.select(field.value);
      },
    },
  );
  const stopBoxes = drawBoxes(
    cover.container,
    () => draft,
    (target) => {
      mounted.raise();
      mounted.makeWay(target);
    },
  );
  show();
  return {
    cancel: () => end(null),
    wear: (nowPreferred) => {
      wear(nowPreferred);
      show();
    },
  };
}
