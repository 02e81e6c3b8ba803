import '@/src/ui/tokens.css';
import '@/src/ui/controls.css';
import '@/src/ui/page.css';
import '@/src/ui/receipt/receipt.css';
import '@/src/ui/resume/resume.css';
import '@/src/ui/access/access.css';
import '@/src/ui/popup/popup.css';
import { render } from 'preact';
import { followPreferences } from '@/src/own-page';
import { createPopup } from '@/src/popup/popup';
import { Popup, type PopupView } from '@/src/ui/popup/Popup';

let view: PopupView | null = null;
const draw = () => render(<Popup view={view} actions={popup.actions} />, document.body);
const popup = createPopup((next) => {
  view = next;
  draw();
});
// At once: browsers make a popup as large as what it shows, and too large when that comes late.
draw();
void followPreferences(document.documentElement, draw).then(popup.start);
