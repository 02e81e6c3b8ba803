import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { createPicker } from '@/src/picker/create-picker';

/** Put into a page when its reader wants something hidden. Beside one that is there already it does nothing. */
export default defineUnlistedScript(() => {
  const picking = window.fixtrailPicking;
  if (!picking || window.fixtrailPicker) return;
  window.fixtrailPicker = createPicker(document, {
    ...picking,
    done: (rule) => {
      delete window.fixtrailPicker;
      picking.done(rule);
    },
  });
});
