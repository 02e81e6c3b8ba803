import { lookOf } from '../core/look';
import { readTongue } from '../i18n';
import { wearLook } from '../page/look';
import { type Preferred, prefer } from './preferred';

/** Has all that this script draws over the page look and speak as is preferred; what is drawn already must be drawn again for its words. */
export function wear(preferred: Preferred): void {
  prefer(preferred);
  wearLook(lookOf(preferred.preferences, readTongue()));
}
