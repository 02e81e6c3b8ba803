import { Copy, Send, Share } from 'lucide';
import { QUICK_FORMATS } from '../../core/export/quick-format';
import { i18n } from '../../i18n';
import { Icon } from '../Icon';
import type { ListActions } from './list-view';
import { Menu, type MenuItem } from './Menu';

interface Props {
  /** Whether this is what to do next. */
  isPrimary: boolean;
  isOpen: boolean;
  onOpen(isOpen: boolean): void;
  onCopy: ListActions['copyAs'];
  onHandOver: ListActions['handOver'];
}

/** What a face copies by itself, and the way to the page with all other formats and ways. */
export function ExportMenu({ isPrimary, isOpen, onOpen, onCopy, onHandOver }: Props) {
  const copies: MenuItem[] = QUICK_FORMATS.map((format) => ({
    action: `copy-${format}`,
    icon: Copy,
    words: i18n.t(`export.copyAs.${format}`),
    run: () => onCopy(format),
  }));
  const more: MenuItem = { action: 'hand-over', icon: Send, words: i18n.t('export.more'), run: onHandOver };
  return (
    <Menu
      id="export-menu"
      action="export"
      look={isPrimary ? 'button primary' : 'button'}
      label={i18n.t('export.label')}
      isOpen={isOpen}
      items={[...copies, more]}
      onOpen={onOpen}
    >
      <Icon of={Share} />
      {i18n.t('export.open')}
    </Menu>
  );
}
