import { readNativeDoor } from '../core/sanitize';
import type { OverlayParts } from '../ui/overlay/overlay-parts';
import { createIslandPlace } from './island-place';
import type { Island, LateParts } from './late-parts';

/** Where the parts of the overlay come from. */
export interface PartSource {
  /** What a late script has brought; `undefined` as long as it is not there. */
  read<Name extends keyof LateParts>(name: Name): LateParts[Name] | undefined;
  /** What a late script brings. @throws when it does not come */
  load<Name extends keyof LateParts>(name: Name): Promise<LateParts[Name]>;
  /** One did not come that was to be shown. */
  onLost(name: keyof LateParts, error: unknown): void;
}

/** The parts of the overlay that come when they are wanted. */
export function createOverlayParts({ read, load, onLost }: PartSource): OverlayParts {
  const place = <Name extends keyof LateParts, Props extends object>(
    name: Name,
    pick: (part: LateParts[Name]) => Island<Props>,
    close: (props: Props) => void,
  ) =>
    createIslandPlace<Props>({
      read: () => {
        const part = read(name);
        return part && pick(part);
      },
      load: () => load(name).then(pick),
      onLost: (props, error) => {
        close(props);
        onLost(name, error);
      },
    });
  const door = readNativeDoor();
  return {
    FocusMode: place(
      'focus',
      (part) => part.FocusMode,
      ({ onLeave }) => onLeave(),
    ),
    FinishPage: place(
      'more',
      (part) => part.FinishPage,
      ({ onBack }) => onBack(),
    ),
    KeysPanel: place(
      'more',
      (part) => part.KeysPanel,
      ({ onClose }) => onClose(),
    ),
    ReceiptPanel: place(
      'receipt',
      (part) => part.ReceiptPanel,
      ({ onLost }) => onLost?.(),
    ),
    readDoor: () => door ?? read('library')?.door ?? load('library').then((part) => part.door),
  };
}
