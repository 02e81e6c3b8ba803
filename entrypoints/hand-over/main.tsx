import '@/src/ui/tokens.css';
import '@/src/ui/controls.css';
import '@/src/ui/page.css';
import '@/src/ui/hand-over/hand-over.css';
import { render } from 'preact';
import { createHandOverPage } from '@/src/hand-over/hand-over-page';
import { layOutPaper } from '@/src/hand-over/lay-out-paper';
import { i18n } from '@/src/i18n';
import { followPreferences } from '@/src/own-page';
import { HandOver } from '@/src/ui/hand-over/HandOver';

const [screen, paper] = ['screen', 'paper'].map((id) => document.getElementById(id) as HTMLElement);
const ticket = new URLSearchParams(location.hash.slice(1)).get('ticket') ?? '';
const page = createHandOverPage(ticket, (view, actions) => {
  // Names no list: titles of pages are remembered.
  document.title = i18n.t('handOver.pageTitle');
  if (screen) render(<HandOver view={view} actions={actions} />, screen);
});
if (paper) layOutPaper(paper, page.outgoing);
void followPreferences(document.documentElement, page.draw).then(page.start);
