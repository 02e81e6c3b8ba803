import type { Platform } from '../../core/types';
import { i18n } from '../../i18n';
import { useList } from './list-context';
import { listPlatforms, nameOfPlatform } from './platform-words';

/** Which device the list is worked through for; nothing where the list does not tell devices apart. */
export function PlatformSelect({ platform }: { platform: Platform | null }) {
  const { checklist, hand } = useList();
  const named = listPlatforms(checklist, platform);
  if (named.length < 2 && platform === null) return null;
  return (
    <label class="device">
      <span>{i18n.t('list.device')}</span>
      <select
        class="select"
        data-action="platform"
        value={platform ?? ''}
        onChange={({ currentTarget: { value } }) =>
          hand.add({ kind: 'platform', platform: named.find((one) => one === value) ?? null })
        }
      >
        <option value="">{i18n.t('platforms.all')}</option>
        {named.map((one) => (
          <option key={one} value={one}>
            {nameOfPlatform(one)}
          </option>
        ))}
      </select>
    </label>
  );
}
