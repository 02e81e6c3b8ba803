import { defineWxtModule } from 'wxt/modules';
import { toBlockingRules } from '../src/core/clean/blocking-rules';
import { networks } from '../src/core/clean/networks';

const ID = 'networks';
const PATH = 'rules/networks.json';

/** Has each build carry the table of networks as rules that the browser itself applies. */
export default defineWxtModule({
  name: 'blocking-rules',
  setup(wxt) {
    wxt.hook('build:publicAssets', (_wxt, files) => {
      files.push({ relativeDest: PATH, contents: JSON.stringify(toBlockingRules(networks)) });
    });
    wxt.hook('build:manifestGenerated', (_wxt, manifest) => {
      manifest.declarative_net_request = { rule_resources: [{ id: ID, enabled: true, path: PATH }] };
    });
  },
});
