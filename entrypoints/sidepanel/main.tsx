import '@/src/ui/tokens.css';
import '@/src/ui/controls.css';
import '@/src/ui/page.css';
import '@/src/ui/list/whole-list.css';
import '@/src/ui/panel/panel.css';
import { render } from 'preact';
import { createPanel } from '@/src/faces/panel';
import { followPreferences } from '@/src/own-page';
import { Panel } from '@/src/ui/panel/Panel';

const panel = createPanel((view, actions) => render(<Panel view={view} actions={actions} />, document.body));
void followPreferences(document.documentElement, panel.draw).then(panel.start);
