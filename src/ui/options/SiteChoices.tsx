import { useRef } from 'preact/hooks';
import type { Choice } from '../../core/clean/treatment';
import { i18n } from '../../i18n';
import type { OptionsActions } from './Options';
import { RemovableList } from './RemovableList';

interface Props {
  choices: readonly Choice[];
  onTreat: OptionsActions['treat'];
  onRestore: OptionsActions['restoreChoices'];
}

/** The sites on which something else becomes of ads than everywhere. */
export function SiteChoices({ choices, onTreat, onRestore }: Props) {
  const sites = [...new Set(choices.flatMap(({ site }) => site ?? []))].sort();
  const removed = useRef<readonly Choice[]>([]);
  const of = (site: string) => choices.filter((choice) => choice.site === site);
  return (
    <RemovableList
      title={i18n.t('options.ownSites')}
      empty={i18n.t('options.noOwnSites')}
      items={sites.map((site) => ({ name: site, hint: of(site).map(inWords).join(' · ') }))}
      onRemove={(site) => {
        removed.current = of(site);
        return onTreat({ site, category: null }, null);
      }}
      onPutBack={() => void onRestore(removed.current)}
    />
  );
}

function inWords({ category, treatment }: Choice): string {
  const kind = category === null ? i18n.t('receipt.all') : i18n.t(`categories.${category}`);
  return `${kind}: ${i18n.t(`treatments.${treatment}`)}`;
}
