import '@/src/ui/tokens.css';
import '@/src/ui/controls.css';
import '@/src/ui/page.css';
import '@/src/ui/welcome/welcome.css';
import { render } from 'preact';
import { i18n } from '@/src/i18n';
import { followPreferences } from '@/src/own-page';
import { Welcome } from '@/src/ui/welcome/Welcome';
import { findPanel } from '@/src/welcome/panel';
import { readPlace } from '@/src/welcome/place';

const onPanel = findPanel();
const place = readPlace();
const draw = async () => {
  const where = await place;
  document.title = i18n.t('welcome.pageTitle');
  render(<Welcome place={where} demo="demo.html" options="options.html" onPanel={onPanel} />, document.body);
};
void followPreferences(document.documentElement, draw).then(draw);
