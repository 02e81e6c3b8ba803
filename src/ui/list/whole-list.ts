import { readNativeDoor } from '../../core/sanitize';
import { libraryDoor } from '../../core/sanitize/library-door';
import { FocusMode } from '../focus/FocusMode';
import { FinishPage } from './FinishPage';
import { KeysPanel } from './KeysPanel';
import type { ListParts } from './list-parts';

/** All parts of a list, for a page that has them at hand. */
export const WHOLE_LIST: ListParts = {
  FocusMode,
  FinishPage,
  KeysPanel,
  readDoor: () => readNativeDoor() ?? libraryDoor,
};
