import { ListChecks } from 'lucide';
import type { ComponentChildren } from 'preact';
import type { Choice, Scope } from '../../core/clean/treatment';
import type { UserRule } from '../../core/clean/user-rule';
import type { PreferenceName, Preferences } from '../../core/preferences';
import type { Treatment } from '../../core/types';
import { i18n } from '../../i18n';
import { Icon } from '../Icon';
import { AdsSection } from './AdsSection';
import { AppearanceSection } from './AppearanceSection';
import { DataSection } from './DataSection';
import { OptionsNav } from './OptionsNav';
import { PreferenceList } from './PreferenceList';
import { RulesSection } from './RulesSection';
import { Section } from './Section';
import { ShortcutsSection } from './ShortcutsSection';
import { SitesSection } from './SitesSection';
import { useChanges } from './use-changes';

/** Something that the browser does at a key. */
export interface Shortcut {
  /** As in the manifest. */
  name: string;
  /** What it does, in the browser's language; empty for what the browser itself names. */
  words: string;
  /** As the browser writes it; empty when there is none. */
  keys: string;
}

/** All that the options page shows: what is kept on the disk. */
export interface OptionsView {
  choices: readonly Choice[];
  preferences: Preferences;
  rules: readonly UserRule[];
  /** Host names. */
  pausedSites: readonly string[];
  /** How many things were brought back, on all pages together. */
  broughtBack: number;
  /** Empty where browsers have no keys for extensions. */
  shortcuts: readonly Shortcut[];
  /** Whether the browser's own page for keys can be opened from here. */
  canChangeShortcuts: boolean;
  /** How many checklists are kept and how much room all that is kept takes, `null` for not known; whether all was just deleted. */
  kept: { lists: number | null; bytes: number | null; isDeleted: boolean };
  /** What was done last could not be kept. */
  isUnkept: boolean;
}

/** All that can be done there. Each answers whether it was kept, when the page shows it. */
export interface OptionsActions {
  treat(scope: Scope, treatment: Treatment | null): Promise<boolean>;
  /** Keeps choices that were removed, again. */
  restoreChoices(choices: readonly Choice[]): Promise<boolean>;
  prefer(name: PreferenceName, value: Preferences[PreferenceName]): Promise<boolean>;
  replaceRules(rules: readonly UserRule[]): Promise<boolean>;
  /** Saves the rules as a file. */
  exportRules(): void;
  pause(site: string, isPaused: boolean): Promise<boolean>;
  forgetBroughtBack(): Promise<boolean>;
  /** Remembers again what was forgotten last. */
  restoreBroughtBack(): Promise<boolean>;
  /** Opens the browser's own page for keys. */
  openShortcuts(): void;
  deleteAll(): Promise<boolean>;
  /** Brings back what was deleted, as long as the browser is open. */
  bringAllBack(): Promise<boolean>;
}

export interface OptionsProps {
  view: OptionsView;
  actions: OptionsActions;
}

interface Props extends OptionsProps {
  /** A section that others provide. */
  access?: ComponentChildren;
  /** What others provide in the section of the data. */
  backup?: ComponentChildren;
}

/** What FixTrail does, how it looks, and what it was told. */
export function Options({ view, actions: given, access, backup }: Props) {
  const { actions, line } = useChanges(view, given);
  const props = { view, actions };
  return (
    <div class="options">
      <header>
        <p class="brand">
          <Icon of={ListChecks} size={18} />
          {i18n.t('extName')}
        </p>
        <h1>{i18n.t('options.title')}</h1>
        <p class="small">{i18n.t('popup.privacy')}</p>
      </header>
      <OptionsNav hasAccess={access !== undefined} hasShortcuts={view.shortcuts.length > 0} />
      <main>
        <p class="lost" role="status">
          {view.isUnkept && i18n.t('options.unkept')}
        </p>
        <SitesSection {...props} />
        {access}
        <AdsSection {...props} />
        <RulesSection {...props} />
        <Section id="reading" title={i18n.t('options.reading')}>
          <PreferenceList section="reading" {...props} />
        </Section>
        <AppearanceSection {...props} />
        <Section id="language" title={i18n.t('options.language')}>
          <PreferenceList section="language" {...props} />
        </Section>
        <ShortcutsSection {...props} />
        <DataSection {...props} backup={backup} />
        {line}
      </main>
    </div>
  );
}
