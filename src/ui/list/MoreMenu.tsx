import { Ellipsis, Keyboard, ListRestart } from 'lucide';
import { i18n } from '../../i18n';
import { Icon } from '../Icon';
import { Menu } from './Menu';

interface Props {
  isOpen: boolean;
  canReset: boolean;
  onOpen(isOpen: boolean): void;
  onReset(): void;
  onKeys(): void;
}

/** What is seldom wanted of a list. */
export function MoreMenu({ isOpen, canReset, onOpen, onReset, onKeys }: Props) {
  return (
    <Menu
      id="more-menu"
      action="more"
      look="tool"
      label={i18n.t('list.more')}
      name={i18n.t('list.more')}
      isOpen={isOpen}
      items={[
        { action: 'reset', icon: ListRestart, words: i18n.t('list.reset'), isDisabled: !canReset, run: onReset },
        { action: 'keys', icon: Keyboard, words: i18n.t('list.keys'), run: onKeys },
      ]}
      onOpen={onOpen}
    >
      <Icon of={Ellipsis} size={18} />
    </Menu>
  );
}
