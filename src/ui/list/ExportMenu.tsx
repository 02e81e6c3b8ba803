import { Copy, Download, Share } from 'lucide';
import { quickFormats } from '../../core/export/quick';
import { formatInWords, i18n } from '../../i18n';
import { Icon } from '../Icon';
import type { ExportWay, ListActions } from './list-view';
import { Menu } from './Menu';

const WAYS = [
  { way: 'copy', words: 'export.copy', icon: Copy, action: 'copy' },
  { way: 'file', words: 'export.file', icon: Download, action: 'save' },
] as const satisfies readonly { way: ExportWay; words: string; icon: unknown; action: string }[];

interface Props {
  /** Whether this is what to do next. */
  isPrimary: boolean;
  isOpen: boolean;
  onOpen(isOpen: boolean): void;
  onHand: ListActions['hand'];
}

/** The formats of every face, to the clipboard or to a file. */
export function ExportMenu({ isPrimary, isOpen, onOpen, onHand }: Props) {
  const items = quickFormats.flatMap((format) =>
    WAYS.map(({ way, words, icon, action }) => ({
      action: `${action}-${format.id}`,
      icon,
      words: i18n.t(words, [formatInWords(format.id).name]),
      run: () => onHand(format, way),
    })),
  );
  return (
    <Menu
      id="export-menu"
      action="export"
      look={isPrimary ? 'button primary' : 'button'}
      label={i18n.t('export.label')}
      isOpen={isOpen}
      items={items}
      onOpen={onOpen}
    >
      <Icon of={Share} />
      {i18n.t('export.open')}
    </Menu>
  );
}
