import { createDoor } from './index';
import { cleanByLibrary } from './library';

/** The door of a browser that does not clean markup itself. Works only in a real browser. */
export const libraryDoor = createDoor(cleanByLibrary);
