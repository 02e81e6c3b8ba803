import '@/src/ui/tokens.css';
import '@/src/ui/controls.css';
import '@/src/ui/page.css';
import '@/src/ui/list/whole-list.css';
import '@/src/ui/resume/resume.css';
import '@/src/ui/backup/backup.css';
import '@/src/ui/take-in/take-in.css';
import '@/src/ui/dashboard/dashboard.css';
import { render } from 'preact';
import { createKeeping } from '@/src/backup/keeping';
import { createDashboard } from '@/src/faces/dashboard';
import { i18n } from '@/src/i18n';
import { followPreferences } from '@/src/own-page';
import { Notices } from '@/src/ui/backup/Notices';
import type { KeepingView } from '@/src/ui/backup/view';
import { Dashboard } from '@/src/ui/dashboard/Dashboard';

let kept: KeepingView | null = null;
const keeping = createKeeping((now) => {
  kept = now;
  dashboard.draw();
});
const dashboard = createDashboard((view, actions) => {
  const { page, isTakingIn } = view;
  const ownTitle = i18n.t(isTakingIn ? 'takeIn.title' : 'dashboard.title');
  document.title = page?.list?.progress.title || page?.list?.checklist.title || ownTitle;
  const notices = kept && <Notices view={kept} actions={keeping.actions} />;
  render(<Dashboard view={view} actions={actions} notices={notices} />, document.body);
});
void followPreferences(document.documentElement, dashboard.draw).then(() => {
  dashboard.start();
  keeping.start();
});
