import '@/src/ui/tokens.css';
import '@/src/ui/controls.css';
import '@/src/ui/page.css';
import '@/src/ui/options/options.css';
import '@/src/ui/backup/backup.css';
import { render } from 'preact';
import { createAccess } from '@/src/access/access-actions';
import { createKeeping } from '@/src/backup/keeping';
import { i18n } from '@/src/i18n';
import { createOptions } from '@/src/options/options';
import { followPreferences } from '@/src/own-page';
import { AccessSection, type AccessView } from '@/src/ui/access/AccessSection';
import { Backup } from '@/src/ui/backup/Backup';
import type { KeepingView } from '@/src/ui/backup/view';
import { Options, type OptionsView } from '@/src/ui/options/Options';

let view: OptionsView | null = null;
let allowed: AccessView | null = null;
let kept: KeepingView | null = null;
const draw = () => {
  document.title = i18n.t('options.pageTitle');
  if (!view || !allowed) return;
  const section = <AccessSection view={allowed} actions={access.actions} />;
  const backup = kept && <Backup view={kept} actions={keeping.actions} now={Date.now()} />;
  render(<Options view={view} actions={options.actions} access={section} backup={backup} />, document.body);
};
const access = createAccess((now) => {
  allowed = now;
  draw();
});
const keeping = createKeeping((now) => {
  kept = now;
  draw();
});
const options = createOptions((now) => {
  view = now;
  draw();
});
void followPreferences(document.documentElement, draw).then(() => {
  options.start();
  access.start();
  keeping.start();
});
