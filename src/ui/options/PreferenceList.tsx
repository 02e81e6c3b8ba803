import { type PreferenceName, type PreferenceSection, type Preferences, preferencesIn } from '../../core/preferences';
import type { OptionsProps } from './Options';
import { PreferenceField } from './PreferenceField';

interface Props extends OptionsProps {
  section: PreferenceSection;
}

/** All that can be preferred in a section, in the order of the table. */
export function PreferenceList({ section, view: { preferences }, actions: { prefer } }: Props) {
  return (
    <div class="preferences">
      {preferencesIn(section).map((name) => (
        <PreferenceField
          key={name}
          name={name}
          value={preferences[name]}
          onPrefer={(value: Preferences[PreferenceName]) => void prefer(name, value)}
        />
      ))}
    </div>
  );
}
