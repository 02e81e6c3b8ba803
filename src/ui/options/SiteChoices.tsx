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
  const of = (site: string) => choices.filter((choice) => choice.site === site);
  return (
    <RemovableList
      title={i18n.t('options.ownSites')}
      empty={i18n.t('options.noOwnSites')}
      items={sites.map((site) => ({ name: site, hint: of(site).map(inWords).join(' · ') }))}
      onRemove={(site) => {
        const removed = of(site);
        void onTreat({ site, category: null }, null);
        return () => void onRestore(removed);
      }}
    />
  );
}

function inWords({ category, treatment }: Choice): string {
  const kind = category === null ? i18n.t('receipt.all') : i18n.t(`categories.${category}`);
  return `${kind}: ${i18n.t(`treatments.${treatment}`)}`;
}
