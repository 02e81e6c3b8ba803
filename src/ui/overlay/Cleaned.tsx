import { useRef, useState } from 'preact/hooks';
import type { Receipt } from '../../core/clean/receipt';
import { ClutterLine } from './ClutterLine';
import type { OverlayActions } from './Overlay';
import type { OverlayParts } from './overlay-parts';

interface Props {
  receipt: Receipt;
  /** Address that relative links belong to. */
  base: string;
  actions: OverlayActions;
  parts: OverlayParts;
}

/** What was done to the page in one line, and in full when it is asked for. Escape closes it and gives the focus back. */
export function Cleaned({ receipt, base, actions, parts }: Props) {
  const [isOpen, setOpen] = useState(false);
  const opener = useRef<HTMLButtonElement>(null);
  const close = () => {
    setOpen(false);
    opener.current?.focus();
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Escape works wherever in the receipt the focus is.
    <div class={isOpen ? 'cleaned open' : 'cleaned'} onKeyDown={(event) => event.key === 'Escape' && isOpen && close()}>
      <ClutterLine
        receipt={receipt}
        isOpen={isOpen}
        opener={opener}
        onOpen={setOpen}
        onHide={actions.hideAll}
        onRefuse={actions.refuse}
      />
      {isOpen && <parts.ReceiptPanel receipt={receipt} base={base} areGroupsOpen actions={actions} onLost={close} />}
    </div>
  );
}
