import { HIDDEN } from '../page/hidden-style';
import { createHiding, type Hiding } from '../page/hide';

/** Hides elements for a look. */
export interface Preview {
  isOn(): boolean;
  /** Hides these, and shows again what was hidden before; those that are hidden anyway stay as they are. */
  show(elements: readonly Element[]): void;
  stop(): void;
}

export function createPreview(document: Document): Preview {
  let hiding: Hiding | null = null;
  const stop = () => {
    hiding?.undo();
    hiding = null;
  };
  return {
    isOn: () => hiding !== null,
    show: (elements) => {
      stop();
      const visible = elements.filter((element) => !element.hasAttribute(HIDDEN));
      hiding = createHiding(document, { lineWords: '', onOpen: () => undefined, onGiveUp: () => undefined });
      hiding.apply(new Map(visible.map((element) => [element, 'hide'])));
    },
    stop,
  };
}
