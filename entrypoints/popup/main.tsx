import '@/src/ui/tokens.css';
import '@/src/ui/controls.css';
import '@/src/ui/page.css';
import '@/src/ui/list/list.css';
import '@/src/ui/receipt/receipt.css';
import '@/src/ui/resume/resume.css';
import '@/src/ui/access/access.css';
import '@/src/ui/popup/popup.css';
import { render } from 'preact';
import { followPreferences } from '@/src/own-page';
import { createPopup } from '@/src/popup/popup';
import { Popup } from '@/src/ui/popup/Popup';

let draw = () => {};
const popup = createPopup((view) => {
  draw = () => render(<Popup view={view} actions={popup.actions} />, document.body);
  draw();
});
void followPreferences(document.documentElement, () => draw()).then(popup.start);
