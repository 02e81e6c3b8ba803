import { ChevronDown, ChevronUp, type IconNode, Redo2, Undo2 } from 'lucide';
import { i18n } from '../../i18n';
import { Icon } from '../Icon';
import { describeChange } from './describe-change';
import { ExportMenu } from './ExportMenu';
import type { ListCommand } from './list-commands';
import { useList } from './list-context';
import type { ListView } from './list-view';
import { MoreMenu } from './MoreMenu';

/** What of the footer is open. */
export type FooterPart = 'export' | 'more' | 'keys';

interface Props {
  view: ListView;
  /** Whether the case is closed: then there is nothing left to do but to hand the list on. */
  isFinished: boolean;
  open: FooterPart | null;
  onOpen(part: FooterPart | null): void;
  onCommand(command: ListCommand): void;
}

/** What can be done with the list as a whole. */
export function Footer({ view, isFinished, open, onOpen, onCommand }: Props) {
  const { checklist, hand, parts } = useList();
  const { undoable, redoable, done, outcomes, notes, timers } = view.progress;
  const canReset = [done, outcomes, notes, timers].some(({ size }) => size > 0);
  const wasReset = undoable?.kind === 'reset' && undoable.fixId === null;
  const toggle = (part: FooterPart) => (isOpen: boolean) => onOpen(isOpen ? part : null);
  const back = undoable && i18n.t('list.takeBack', [describeChange(undoable, checklist)]);
  const again = redoable && i18n.t('list.doAgain', [describeChange(redoable.change, checklist)]);
  return (
    <footer class="footer">
      {open === 'keys' && <parts.KeysPanel onClose={() => onCommand('keys')} />}
      <p class="notice" role="status">
        {view.notice ?? (wasReset ? i18n.t('list.wasReset') : null)}
      </p>
      <div class="tools">
        <Tool action="undo" icon={Undo2} name={i18n.t('list.undo')} title={back} onPress={hand.undo} />
        <Tool action="redo" icon={Redo2} name={i18n.t('list.redo')} title={again} onPress={hand.redo} />
        <span class="tools-gap" />
        {!isFinished && (
          <>
            <FixTool action="previous-fix" icon={ChevronUp} onCommand={onCommand} />
            <FixTool action="next-fix" icon={ChevronDown} onCommand={onCommand} />
          </>
        )}
        <MoreMenu
          isOpen={open === 'more'}
          canReset={canReset}
          onOpen={toggle('more')}
          onReset={() => hand.add({ kind: 'reset', fixId: null })}
          onKeys={() => onCommand('keys')}
        />
        <ExportMenu
          isPrimary={isFinished}
          isOpen={open === 'export'}
          onOpen={toggle('export')}
          onCopy={hand.copyAs}
          onHandOver={hand.handOver}
        />
      </div>
    </footer>
  );
}

interface ToolProps {
  action: string;
  icon: IconNode;
  name: string;
  /** What exactly it does; without it there is nothing to do. */
  title: string | null;
  onPress(): void;
}

function Tool({ action, icon, name, title, onPress }: ToolProps) {
  return (
    <button
      type="button"
      class="tool"
      data-action={action}
      title={title ?? name}
      aria-label={name}
      disabled={title === null}
      onClick={onPress}
    >
      <Icon of={icon} size={18} />
    </button>
  );
}

const FIX_TOOLS = { 'previous-fix': 'list.previousFix', 'next-fix': 'list.nextFix' } as const;

function FixTool(props: { action: keyof typeof FIX_TOOLS; icon: IconNode; onCommand(command: ListCommand): void }) {
  const { action, icon, onCommand } = props;
  const name = i18n.t(FIX_TOOLS[action]);
  return <Tool action={action} icon={icon} name={name} title={name} onPress={() => onCommand(action)} />;
}
