/** What runs on every page. */
export { mayBeTroubleshooting as run } from '../../../src/core/detect/quick';
