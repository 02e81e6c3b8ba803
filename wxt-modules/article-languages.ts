import { defineWxtModule } from 'wxt/modules';
import { languages } from '../src/core/languages';
import { languageFile, toWords } from '../src/core/languages/to-words';

/** What is put into a page knows it already. */
const ENGLISH = 'en';

/** Has each build carry the languages of articles as files: what is put into a page has English, and is handed the others that it needs. */
export default defineWxtModule({
  name: 'article-languages',
  setup(wxt) {
    wxt.hook('build:publicAssets', (_wxt, files) => {
      for (const language of languages.filter(({ code }) => code !== ENGLISH))
        files.push({ relativeDest: languageFile(language.code), contents: JSON.stringify(toWords(language)) });
    });
  },
});
