import { i18n } from '../../i18n';
import { Switch } from '../Switch';
import type { OptionsProps, SwitchName } from './Options';
import { Section } from './Section';
import { SiteChoices } from './SiteChoices';
import { TreatmentTable } from './TreatmentTable';

const SWITCHES = ['cleanEverywhere', 'blockRequests', 'leadsOn'] as const satisfies readonly SwitchName[];

/** What becomes of ads: everywhere by their kind, on single sites, and how far cleaning goes. */
export function AdsSection({ view, actions }: OptionsProps) {
  return (
    <Section id="ads" title={i18n.t('options.ads')}>
      <TreatmentTable choices={view.choices} onTreat={actions.treat} />
      <div class="switch-list">
        {SWITCHES.map((name) => (
          <Switch
            key={name}
            id={name}
            label={i18n.t(`options.${name}`)}
            isOn={view.switches[name]}
            onSwitch={(isOn) => void actions.switchTo(name, isOn)}
          />
        ))}
      </div>
      <SiteChoices choices={view.choices} onTreat={actions.treat} onRestore={actions.restoreChoices} />
    </Section>
  );
}
