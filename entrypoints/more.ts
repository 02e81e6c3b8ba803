import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { createIsland } from '@/src/late/create-island';
import { offerPart } from '@/src/late/offer-part';
import { copyList } from '@/src/progress/copy-list';
import { FinishPage } from '@/src/ui/list/FinishPage';
import finish from '@/src/ui/list/finish.css?inline';
import { KeysPanel } from '@/src/ui/list/KeysPanel';
import keys from '@/src/ui/list/keys.css?inline';
import { MORE_WORDS } from '@/src/ui/list/more-words';

/** Put into a page when its list is to be copied, is at its end, or its keys are asked for. */
export default defineUnlistedScript(() => {
  const parts = { FinishPage: createIsland(FinishPage, finish), KeysPanel: createIsland(KeysPanel, keys), copyList };
  offerPart('more', parts, MORE_WORDS);
});
