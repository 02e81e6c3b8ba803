import { i18n } from '../../i18n';

const SECTIONS = ['sites', 'access', 'ads', 'rules', 'reading', 'appearance', 'language', 'shortcuts', 'data'] as const;

interface Props {
  hasAccess: boolean;
  hasShortcuts: boolean;
}

/** The way to each section of the page that is there. */
export function OptionsNav({ hasAccess, hasShortcuts }: Props) {
  const isThere = { access: hasAccess, shortcuts: hasShortcuts } as Partial<Record<string, boolean>>;
  return (
    <nav class="sections" aria-label={i18n.t('options.sections')}>
      <ul>
        {SECTIONS.filter((id) => isThere[id] ?? true).map((id) => (
          <li key={id}>
            <a href={`#${id}`}>{i18n.t(`options.${id}`)}</a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
