import { i18n } from '../../i18n';
import { RemovableList } from '../options/RemovableList';
import { Section } from '../options/Section';

/** Where the browser lets FixTrail work by itself: on all pages, on some sites, or only at a click. */
export type AccessLevel = 'all' | 'some' | 'onClick';

export interface AccessView {
  level: AccessLevel;
  /** Hosts; empty when it is all of them or none. */
  sites: readonly string[];
  /** Whether what was granted can be given back from here. */
  canTakeBack: boolean;
  /** Whether the browser's own page about FixTrail can be opened from here. */
  canOpenSettings: boolean;
}

/** What can be done about it. Each answers whether the browser did it. */
export interface AccessActions {
  askForAll(): Promise<boolean>;
  takeBackAll(): Promise<boolean>;
  takeBack(site: string): Promise<boolean>;
  putBack(site: string): Promise<boolean>;
  openSettings(): void;
}

/** The part of the options page that says where FixTrail may work. */
export function AccessSection({ view, actions }: { view: AccessView; actions: AccessActions }) {
  const { level, sites, canTakeBack, canOpenSettings } = view;
  return (
    <Section id="access" title={i18n.t('options.access')}>
      <p data-access={level} role="status">
        {i18n.t(`access.${level}`)}
      </p>
      <p class="buttons">
        {level !== 'all' && (
          <button type="button" class="button primary" data-action="ask-all" onClick={() => void actions.askForAll()}>
            {i18n.t('access.askAll')}
          </button>
        )}
        {level !== 'onClick' && canTakeBack && (
          <button type="button" class="button" data-action="take-back-all" onClick={() => void actions.takeBackAll()}>
            {i18n.t('access.takeBackAll')}
          </button>
        )}
        {canOpenSettings && (
          <button type="button" class="button" data-action="browser-settings" onClick={actions.openSettings}>
            {i18n.t('access.openSettings')}
          </button>
        )}
      </p>
      {level === 'some' && <Sites sites={sites} canTakeBack={canTakeBack} actions={actions} />}
    </Section>
  );
}

interface SitesProps {
  sites: readonly string[];
  canTakeBack: boolean;
  actions: AccessActions;
}

function Sites({ sites, canTakeBack, actions }: SitesProps) {
  if (canTakeBack)
    return (
      <RemovableList
        title={i18n.t('access.sites')}
        empty=""
        items={sites.map((name) => ({ name }))}
        onRemove={actions.takeBack}
        onPutBack={(site) => void actions.putBack(site)}
      />
    );
  return (
    <div class="removable">
      <h3>{i18n.t('access.sites')}</h3>
      <ul>
        {sites.map((site) => (
          <li key={site} data-key={site}>
            <bdi>{site}</bdi>
          </li>
        ))}
      </ul>
    </div>
  );
}
