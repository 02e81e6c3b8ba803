import { useLayoutEffect, useRef } from 'preact/hooks';
import { i18n } from '../../i18n';
import { Icon } from '../Icon';
import { formatTime } from './format-time';
import { useList } from './list-context';
import type { ListView } from './list-view';
import { NoteField } from './NoteField';
import { entryOf } from './outcomes';
import { Words } from './Words';

interface Props {
  view: ListView;
  onBack(): void;
}

/** The case is closed: what helped, when, after how many tries. */
export function FinishPage({ view, onBack }: Props) {
  const { checklist, hand } = useList();
  const { outcomes, notes, solvedBy } = view.progress;
  const heading = useRef<HTMLHeadingElement>(null);
  // The button that was pressed is gone with the list.
  useLayoutEffect(() => {
    if (document.activeElement === document.body) heading.current?.focus({ preventScroll: true });
  }, []);
  const number = checklist.fixes.findIndex(({ id }) => id === solvedBy);
  const fix = checklist.fixes[number];
  const said = fix && outcomes.get(fix.id);
  if (!fix || !said) return null;
  const tried = [...outcomes.values()].filter(({ outcome }) => ['fixed', 'noHelp', 'worse'].includes(outcome)).length;
  return (
    <section class="list finish" aria-labelledby="finish-title">
      <p class="finish-mark">
        <Icon of={entryOf('fixed').icon} size={20} />
        {i18n.t('finish.helped')}
      </p>
      <h3 ref={heading} id="finish-title" class="finish-title" tabIndex={-1}>
        <span class="finish-number">{number + 1}. </span>
        <Words of={fix.title} />
      </h3>
      <p class="finish-facts">
        <time dateTime={new Date(said.at).toISOString()}>{formatTime(said.at)}</time>
        <span aria-hidden="true">·</span>
        <span>{i18n.t('finish.tried', tried)}</span>
      </p>
      <NoteField fix={fix} note={notes.get(fix.id) ?? ''} />
      <div class="finish-buttons">
        <button type="button" class="button" data-action="back-to-list" onClick={onBack}>
          {i18n.t('finish.back')}
        </button>
        <button type="button" class="quiet" data-action="unsolve" onClick={() => hand.settle(fix, null)}>
          {i18n.t('outcome.takeBack')}
        </button>
      </div>
    </section>
  );
}
