import type { ComponentProps, FunctionComponent } from 'preact';
import type { Door } from '../../core/sanitize';
import type { FocusMode } from '../focus/FocusMode';
import type { FinishPage } from './FinishPage';
import type { KeysPanel } from './KeysPanel';

/** What of a list is not seen when it first appears. A face has it at hand, or fetches it when it is wanted. */
export interface ListParts {
  FocusMode: FunctionComponent<ComponentProps<typeof FocusMode>>;
  FinishPage: FunctionComponent<ComponentProps<typeof FinishPage>>;
  KeysPanel: FunctionComponent<ComponentProps<typeof KeysPanel>>;
  /** What markup of the article must pass. */
  readDoor(): Door | Promise<Door>;
}
