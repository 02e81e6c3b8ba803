import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { i18n } from '../../i18n';
import { DeleteQuestion } from './DeleteQuestion';
import { inBytes } from './in-bytes';
import type { OptionsProps } from './Options';
import { PreferenceList } from './PreferenceList';
import { Section } from './Section';

interface Props extends OptionsProps {
  /** Ways to keep it safe, that others provide. */
  backup?: ComponentChildren;
}

/** What is kept, the ways to keep it safe, and the way to be rid of it. */
export function DataSection({ backup, ...props }: Props) {
  const { view, actions } = props;
  const { kept } = view;
  const [isAsking, setIsAsking] = useState(false);
  const place = useRef<HTMLDivElement>(null);
  const wasAsking = useRef(false);
  useEffect(() => {
    // The button that was pressed is gone.
    if (wasAsking.current && !isAsking) place.current?.focus();
    wasAsking.current = isAsking;
  }, [isAsking]);
  const deleteNow = async () => {
    await actions.deleteAll();
    setIsAsking(false);
  };
  return (
    <Section id="data" title={i18n.t('options.data')}>
      <div ref={place} class="kept" tabIndex={-1}>
        <p>{kept.lists !== null && i18n.t('options.keptLists', kept.lists)}</p>
        <p class="small">{kept.bytes !== null && i18n.t('options.storage', [inBytes(kept.bytes)])}</p>
      </div>
      {backup}
      <PreferenceList section="data" {...props} />
      <p class="deleted" role="status">
        {kept.isDeleted && i18n.t('options.deletedAll')}
      </p>
      {isAsking ? (
        <DeleteQuestion onDelete={() => void deleteNow()} onCancel={() => setIsAsking(false)} />
      ) : (
        <div class="buttons">
          {kept.isDeleted ? (
            <button
              type="button"
              class="button primary"
              data-action="bring-all-back"
              onClick={() => void actions.bringAllBack()}
            >
              {i18n.t('options.bringAllBack')}
            </button>
          ) : (
            <button type="button" class="button danger" data-action="delete-all" onClick={() => setIsAsking(true)}>
              {i18n.t('options.deleteAll')}
            </button>
          )}
        </div>
      )}
    </Section>
  );
}
