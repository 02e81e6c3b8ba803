import type { IconNode } from 'lucide';
import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';
import { Icon } from '../Icon';

export interface MenuItem {
  /** What the item does, as tests and scripts call it. */
  action: string;
  icon: IconNode;
  words: string;
  isDisabled?: boolean;
  run(): void;
}

interface Props {
  id: string;
  /** What the button does, as tests and scripts call it. */
  action: string;
  /** Class of the button. */
  look: string;
  label: string;
  isOpen: boolean;
  items: readonly MenuItem[];
  onOpen(isOpen: boolean): void;
  /** What the button shows. */
  children: ComponentChildren;
  /** Name and title of a button that shows an icon alone. */
  name?: string;
}

/** A button with things to choose from. Escape closes it and gives the focus back. */
export function Menu({ id, action, look, label, isOpen, items, onOpen, children, name }: Props) {
  const opener = useRef<HTMLButtonElement>(null);
  const close = () => {
    onOpen(false);
    opener.current?.focus();
  };
  const leave = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || !isOpen) return;
    event.preventDefault();
    close();
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Escape works wherever in the menu the focus is.
    <div class="menu-place" onKeyDown={leave}>
      <button
        ref={opener}
        type="button"
        class={look}
        data-action={action}
        title={name}
        aria-label={name}
        aria-expanded={isOpen}
        aria-controls={id}
        onClick={() => onOpen(!isOpen)}
      >
        {children}
      </button>
      <ul id={id} class="menu" aria-label={label} hidden={!isOpen}>
        {items.map((item) => (
          <li key={item.action}>
            <button
              type="button"
              class="menu-item"
              data-action={item.action}
              disabled={item.isDisabled}
              onClick={() => {
                close();
                item.run();
              }}
            >
              <Icon of={item.icon} />
              {item.words}
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
