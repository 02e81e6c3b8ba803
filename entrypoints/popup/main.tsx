import '@/src/ui/tokens.css';
import '@/src/ui/controls.css';
import '@/src/ui/page.css';
import '@/src/ui/receipt/receipt.css';
import '@/src/ui/popup/popup.css';
import { render } from 'preact';
import { browser } from 'wxt/browser';
import { createPopup } from '@/src/popup/popup';
import { Popup } from '@/src/ui/popup/Popup';

document.documentElement.lang = browser.i18n.getUILanguage();
document.documentElement.dir = browser.i18n.getMessage('@@bidi_dir');

const popup = createPopup((view) => render(<Popup view={view} actions={popup.actions} />, document.body));
popup.start();
