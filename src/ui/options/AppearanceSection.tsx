import { i18n } from '../../i18n';
import { ListPreview } from './ListPreview';
import type { OptionsProps } from './Options';
import { PreferenceList } from './PreferenceList';
import { Section } from './Section';

/** How all faces look. This page is one of them. */
export function AppearanceSection(props: OptionsProps) {
  return (
    <Section id="appearance" title={i18n.t('options.appearance')}>
      <PreferenceList section="appearance" {...props} />
      <ListPreview />
    </Section>
  );
}
