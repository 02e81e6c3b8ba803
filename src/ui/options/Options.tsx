import { ListChecks } from 'lucide';
import type { Choice, Scope } from '../../core/clean/treatment';
import type { UserRule } from '../../core/clean/user-rule';
import type { Treatment } from '../../core/types';
import { i18n } from '../../i18n';
import { Icon } from '../Icon';
import { AdsSection } from './AdsSection';
import { RulesSection } from './RulesSection';
import { SitesSection } from './SitesSection';

/** What can be switched on and off. */
export type SwitchName = 'cleanEverywhere' | 'blockRequests' | 'leadsOn';

/** All that the options page shows: what is kept on the disk. */
export interface OptionsView {
  choices: readonly Choice[];
  switches: Readonly<Record<SwitchName, boolean>>;
  rules: readonly UserRule[];
  /** Host names. */
  pausedSites: readonly string[];
  /** How many things were brought back, on all pages together. */
  broughtBack: number;
  /** What was done last could not be kept. */
  isUnkept: boolean;
}

/** All that can be done there. Each answers whether it was kept, when the page shows it. */
export interface OptionsActions {
  treat(scope: Scope, treatment: Treatment | null): Promise<boolean>;
  /** Keeps choices that were removed, again. */
  restoreChoices(choices: readonly Choice[]): Promise<boolean>;
  switchTo(name: SwitchName, isOn: boolean): Promise<boolean>;
  replaceRules(rules: readonly UserRule[]): Promise<boolean>;
  /** Saves the rules as a file. */
  exportRules(): void;
  pause(site: string, isPaused: boolean): Promise<boolean>;
  forgetBroughtBack(): Promise<boolean>;
  /** Remembers again what was forgotten last. */
  restoreBroughtBack(): Promise<boolean>;
}

export interface OptionsProps {
  view: OptionsView;
  actions: OptionsActions;
}

/** What FixTrail does, and what it was told. */
export function Options({ view, actions }: OptionsProps) {
  return (
    <main class="options">
      <header>
        <p class="brand">
          <Icon of={ListChecks} size={18} />
          {i18n.t('extName')}
        </p>
        <h1>{i18n.t('options.title')}</h1>
        <p class="small">{i18n.t('popup.privacy')}</p>
      </header>
      <p class="lost" role="status">
        {view.isUnkept && i18n.t('options.unkept')}
      </p>
      <AdsSection view={view} actions={actions} />
      <RulesSection view={view} actions={actions} />
      <SitesSection view={view} actions={actions} />
    </main>
  );
}
