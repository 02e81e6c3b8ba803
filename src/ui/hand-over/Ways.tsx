import { Copy, Download, type IconNode, Mail, Printer, QrCode, Share } from 'lucide';
import { i18n } from '../../i18n';
import { Icon } from '../Icon';
import type { HandOverActions, HandOverView } from './view';

interface Props {
  view: HandOverView;
  actions: HandOverActions;
}

/** All ways out. */
export function Ways({ view: { preview, qr, canShare, mailAddress }, actions }: Props) {
  const isDisabled = preview === null;
  return (
    <section class="ways" aria-label={i18n.t('handOver.ways')}>
      <Way way="save" icon={Download} look="button primary" isDisabled={isDisabled} onGo={actions.save} />
      <Way way="copy" icon={Copy} isDisabled={isDisabled} onGo={actions.copy} />
      <Way way="print" icon={Printer} isDisabled={isDisabled} onGo={actions.print} />
      {canShare && <Way way="share" icon={Share} isDisabled={isDisabled} onGo={actions.share} />}
      <Way
        way="qr"
        icon={QrCode}
        isDisabled={isDisabled}
        isOpen={qr !== null}
        onGo={() => actions.showQr(qr === null)}
      />
      {mailAddress === null ? (
        <Way way="mail" icon={Mail} isDisabled onGo={() => undefined} />
      ) : (
        <a class="button" data-action="mail" href={mailAddress} onClick={actions.mail}>
          <Icon of={Mail} />
          {i18n.t('handOver.mail')}
        </a>
      )}
    </section>
  );
}

interface WayProps {
  way: 'save' | 'copy' | 'print' | 'share' | 'qr' | 'mail';
  icon: IconNode;
  look?: string;
  isDisabled: boolean;
  /** Of one that shows something here. */
  isOpen?: boolean;
  onGo(): void;
}

function Way({ way, icon, look = 'button', isDisabled, isOpen, onGo }: WayProps) {
  return (
    <button type="button" class={look} data-action={way} disabled={isDisabled} aria-expanded={isOpen} onClick={onGo}>
      <Icon of={icon} />
      {i18n.t(`handOver.${way}`)}
    </button>
  );
}
