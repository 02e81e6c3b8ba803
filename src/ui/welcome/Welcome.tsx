import { Ban, Check, type IconNode, ListChecks } from 'lucide';
import type { ComponentChildren } from 'preact';
import { i18n } from '../../i18n';
import { Icon } from '../Icon';

/** Where the button of the extension is to be found. */
export type Place = 'chromium' | 'firefox' | 'android';

const PIN_WORDS = {
  chromium: 'welcome.pinChromium',
  firefox: 'welcome.pinFirefox',
  android: 'welcome.pinAndroid',
} as const;

interface Props {
  place: Place;
  /** Addresses of pages of the extension. */
  demo: string;
  options: string;
  /** Opens the panel beside the page; `null` where there is none. */
  onPanel: (() => void) | null;
}

/** What FixTrail does, what it never does, and how to begin. */
export function Welcome({ place, demo, options, onPanel }: Props) {
  return (
    <main class="welcome">
      <header class="hello">
        <p class="brand">
          <Icon of={ListChecks} size={18} />
          {i18n.t('extName')}
        </p>
        <h1>{i18n.t('welcome.title')}</h1>
        <p class="lead">{i18n.t('welcome.lead')}</p>
        <p>
          <a class="button primary large" href={demo} data-action="try">
            {i18n.t('welcome.tryIt')}
          </a>
        </p>
        <p class="small">{i18n.t('welcome.tryHint')}</p>
      </header>
      <div class="promises">
        <Promises title={i18n.t('welcome.does')} icon={Check} kind="does">
          {(['doesList', 'doesKeep', 'doesClean'] as const).map((key) => i18n.t(`welcome.${key}`))}
        </Promises>
        <Promises title={i18n.t('welcome.never')} icon={Ban} kind="never">
          {(['neverSend', 'neverHide', 'neverChange'] as const).map((key) => i18n.t(`welcome.${key}`))}
        </Promises>
      </div>
      <Part title={i18n.t('welcome.pin')}>
        <p>{i18n.t(PIN_WORDS[place])}</p>
      </Part>
      {onPanel && (
        <Part title={i18n.t('welcome.panel')}>
          <p>{i18n.t('welcome.panelHint')}</p>
          <button type="button" class="button" data-action="panel" onClick={onPanel}>
            {i18n.t('welcome.openPanel')}
          </button>
        </Part>
      )}
      <Part title={i18n.t('welcome.more')}>
        <p>{i18n.t('welcome.moreHint')}</p>
        <a class="button" href={options} data-action="options">
          {i18n.t('welcome.settings')}
        </a>
      </Part>
    </main>
  );
}

interface PromisesProps {
  title: string;
  icon: IconNode;
  kind: 'does' | 'never';
  children: string[];
}

function Promises({ title, icon, kind, children }: PromisesProps) {
  return (
    <section class={`promise ${kind}`}>
      <h2>{title}</h2>
      <ul>
        {children.map((words) => (
          <li key={words}>
            <Icon of={icon} size={18} />
            <span>{words}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Part({ title, children }: { title: string; children: ComponentChildren }) {
  return (
    <section class="part">
      <h2>{title}</h2>
      {children}
    </section>
  );
}
