import { vi } from 'vitest';
import type { OverlayActions } from '@/src/ui/overlay/Overlay';

/** All that can be done in the overlay, listened to. */
export type HeardActions = {
  [Name in keyof OverlayActions]: ReturnType<typeof vi.fn<NonNullable<OverlayActions[Name]>>>;
};

/** Actions that do nothing but remember what was asked of them. */
export function hearActions(): HeardActions {
  return {
    add: vi.fn(),
    undo: vi.fn(),
    redo: vi.fn(),
    copy: vi.fn(),
    retry: vi.fn(),
    jump: vi.fn(),
    fold: vi.fn(),
    hideAll: vi.fn(),
    bringBack: vi.fn(),
    keepHere: vi.fn(),
    treat: vi.fn(),
    pick: vi.fn(),
    refuse: vi.fn(),
    stayAwake: vi.fn(),
    copyAs: vi.fn(),
    handOver: vi.fn(),
  };
}
