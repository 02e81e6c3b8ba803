import { createHiding, type Hiding } from '@/src/page/hide';

/** Hides elements, nothing as a line. */
export function hideAll(document: Document, elements: readonly Element[]): Hiding {
  const nothing = () => undefined;
  const hiding = createHiding(document, { lineWords: 'Advert', onOpen: nothing, onGiveUp: nothing });
  hiding.apply(new Map(elements.map((element) => [element, 'hide'])));
  return hiding;
}
