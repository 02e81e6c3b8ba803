import '@/src/ui/tokens.css';
import '@/src/ui/controls.css';
import '@/src/ui/page.css';
import '@/src/ui/options/options.css';
import { render } from 'preact';
import { browser } from 'wxt/browser';
import { i18n } from '@/src/i18n';
import { createOptions } from '@/src/options/options';
import { Options } from '@/src/ui/options/Options';

document.documentElement.lang = browser.i18n.getUILanguage();
document.documentElement.dir = browser.i18n.getMessage('@@bidi_dir');
document.title = i18n.t('options.pageTitle');

const options = createOptions((view) => render(<Options view={view} actions={options.actions} />, document.body));
options.start();
