import { Copy, Download, Share } from 'lucide';
import { useRef, useState } from 'preact/hooks';
import { exportFormats } from '../../core/export';
import { i18n } from '../../i18n';
import { Icon } from '../Icon';
import type { ExportWay, OverlayActions } from './Overlay';

const WAYS = [
  { way: 'copy', words: 'export.copy', icon: Copy, action: 'copy' },
  { way: 'file', words: 'export.file', icon: Download, action: 'save' },
] as const satisfies readonly { way: ExportWay; words: string; icon: unknown; action: string }[];

/** Every format, to the clipboard or to a file. Escape closes it and gives the focus back. */
export function ExportMenu({ onHand }: { onHand: OverlayActions['hand'] }) {
  const [isOpen, setOpen] = useState(false);
  const opener = useRef<HTMLButtonElement>(null);
  const close = () => {
    setOpen(false);
    opener.current?.focus();
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Escape works wherever in the menu the focus is.
    <div class="menu-place" onKeyDown={(event) => event.key === 'Escape' && isOpen && close()}>
      <button
        ref={opener}
        type="button"
        class="button primary"
        data-action="export"
        aria-expanded={isOpen}
        aria-controls="export-menu"
        onClick={() => setOpen(!isOpen)}
      >
        <Icon of={Share} />
        {i18n.t('export.open')}
      </button>
      <ul id="export-menu" class="menu" aria-label={i18n.t('export.label')} hidden={!isOpen}>
        {exportFormats.flatMap((format) =>
          WAYS.map(({ way, words, icon, action }) => (
            <li key={way + format.id}>
              <button
                type="button"
                class="menu-item"
                data-action={`${action}-${format.id}`}
                onClick={() => {
                  close();
                  onHand(format, way);
                }}
              >
                <Icon of={icon} />
                {i18n.t(words, [format.name])}
              </button>
            </li>
          )),
        )}
      </ul>
    </div>
  );
}
