import { readNativeDoor } from '../core/sanitize';
import type { Island, LateParts } from '../late/late-parts';
import { reportError } from '../report-error';
import type { OverlayParts } from '../ui/overlay/overlay-parts';
import { createIslandPlace } from './island';
import { loadPart, readPart } from './late-part';

/**
 * The parts of the overlay that come when they are wanted.
 *
 * @param onFailure one did not come
 */
export function createLateOverlay(onFailure: () => void): OverlayParts {
  const place = <Name extends keyof LateParts, Props extends object>(
    name: Name,
    pick: (part: LateParts[Name]) => Island<Props>,
    close: (props: Props) => void,
  ) =>
    createIslandPlace<Props>({
      read: () => {
        const part = readPart(name);
        return part && pick(part);
      },
      load: () => loadPart(name).then(pick),
      onLost: (props, error) => {
        reportError(`showing ${name}`, error);
        close(props);
        onFailure();
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
    readDoor: () => door ?? readPart('library')?.door ?? loadPart('library').then((part) => part.door),
  };
}
