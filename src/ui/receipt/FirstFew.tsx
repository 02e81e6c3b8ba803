import type { ComponentChild } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { i18n } from '../../i18n';

/** As many as can be looked through at a glance. */
const FEW = 10;

interface Props<Item> {
  items: readonly Item[];
  class?: string;
  /** Gives one `li`. */
  children(item: Item): ComponentChild;
}

/** A list that shows its first items, and all when it is asked to; then the first of the others takes the focus. */
export function FirstFew<Item>({ items, class: name, children }: Props<Item>) {
  const list = useRef<HTMLUListElement>(null);
  const [isWhole, setWhole] = useState(false);
  const rest = isWhole ? 0 : items.length - FEW;
  // The button that was pressed is gone.
  useLayoutEffect(() => {
    if (isWhole) list.current?.children[FEW]?.querySelector<HTMLElement>('button, a[href]')?.focus();
  }, [isWhole]);
  return (
    <>
      <ul ref={list} class={name}>
        {(isWhole ? items : items.slice(0, FEW)).map(children)}
      </ul>
      {rest > 0 && (
        <button type="button" class="link more" data-action="show-more" onClick={() => setWhole(true)}>
          {i18n.t('receipt.more', rest)}
        </button>
      )}
    </>
  );
}
