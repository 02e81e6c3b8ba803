import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { startDemo } from '@/src/demo/start-demo';

/** Runs on the example, after the reader itself. */
export default defineUnlistedScript(() => {
  void startDemo(document);
});
