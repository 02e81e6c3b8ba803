import '@/src/ui/tokens.css';
import '@/src/ui/controls.css';
import '@/src/ui/page.css';
import '@/src/ui/list/list.css';
import '@/src/ui/resume/resume.css';
import '@/src/ui/dashboard/dashboard.css';
import { render } from 'preact';
import { createDashboard } from '@/src/faces/dashboard';
import { i18n } from '@/src/i18n';
import { followPreferences } from '@/src/own-page';
import { Dashboard } from '@/src/ui/dashboard/Dashboard';

const dashboard = createDashboard((view, actions) => {
  const { page } = view;
  document.title = page?.list?.progress.title || page?.list?.checklist.title || i18n.t('dashboard.title');
  render(<Dashboard view={view} actions={actions} />, document.body);
});
void followPreferences(document.documentElement, dashboard.draw).then(dashboard.start);
