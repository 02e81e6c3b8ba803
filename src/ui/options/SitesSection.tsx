import { i18n } from '../../i18n';
import { BroughtBack } from './BroughtBack';
import type { OptionsProps } from './Options';
import { PreferenceList } from './PreferenceList';
import { RemovableList } from './RemovableList';
import { Section } from './Section';

/** Where FixTrail rests, and what was brought back. */
export function SitesSection({ view, actions }: OptionsProps) {
  return (
    <Section id="sites" title={i18n.t('options.sites')}>
      <PreferenceList section="sites" view={view} actions={actions} />
      <RemovableList
        title={i18n.t('options.paused')}
        empty={i18n.t('options.noPaused')}
        items={view.pausedSites.map((name) => ({ name }))}
        onRemove={(site) => actions.pause(site, false)}
        onPutBack={(site) => void actions.pause(site, true)}
      />
      <BroughtBack view={view} actions={actions} />
    </Section>
  );
}
