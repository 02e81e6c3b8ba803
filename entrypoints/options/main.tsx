import '@/src/ui/tokens.css';
import '@/src/ui/controls.css';
import '@/src/ui/page.css';
import '@/src/ui/options/options.css';
import { render } from 'preact';
import { i18n } from '@/src/i18n';
import { createOptions } from '@/src/options/options';
import { followPreferences } from '@/src/own-page';
import { Options } from '@/src/ui/options/Options';

let draw = () => {};
const options = createOptions((view) => {
  draw = () => {
    document.title = i18n.t('options.pageTitle');
    render(<Options view={view} actions={options.actions} />, document.body);
  };
  draw();
});
void followPreferences(document.documentElement, () => draw()).then(options.start);
