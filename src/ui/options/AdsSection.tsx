import { i18n } from '../../i18n';
import type { OptionsProps } from './Options';
import { PreferenceList } from './PreferenceList';
import { Section } from './Section';
import { SiteChoices } from './SiteChoices';
import { TreatmentTable } from './TreatmentTable';

/** What becomes of ads: everywhere by their kind, on single sites, and how far cleaning goes. */
export function AdsSection({ view, actions }: OptionsProps) {
  return (
    <Section id="ads" title={i18n.t('options.ads')}>
      <TreatmentTable choices={view.choices} onTreat={actions.treat} />
      <PreferenceList section="ads" view={view} actions={actions} />
      <SiteChoices choices={view.choices} onTreat={actions.treat} onRestore={actions.restoreChoices} />
    </Section>
  );
}
