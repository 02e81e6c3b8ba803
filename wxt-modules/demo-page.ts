import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { defineWxtModule } from 'wxt/modules';
import { renderDemo } from '../scripts/demo/render-demo';

const FOLDER = 'scripts/demo';
const PICTURES = 'pictures';

/** Has each build carry the article that FixTrail can be tried on, as a page of its own with its pictures. */
export default defineWxtModule({
  name: 'demo-page',
  setup(wxt) {
    wxt.hook('build:publicAssets', (_wxt, files) => {
      const folder = join(wxt.config.root, FOLDER);
      const article = readFileSync(join(folder, 'article.md'), 'utf8');
      files.push({ relativeDest: 'demo.html', contents: renderDemo(article) });
      for (const name of readdirSync(join(folder, PICTURES)))
        files.push({ relativeDest: join(PICTURES, name), absoluteSrc: join(folder, PICTURES, name) });
    });
  },
});
