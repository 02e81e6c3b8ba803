import { exportFormats } from '../core/export';
import { fileName } from '../core/export/file-name';
import type { ExportFormat } from '../core/export/format';
import { type Handout, readTitle } from '../core/export/handout';
import { oneLine } from '../core/export/one-line';
import { i18n } from '../i18n';
import { copyText } from '../page/copy-text';
import { saveFile } from '../page/save-file';
import type { HandOverActions, QrCodes } from '../ui/hand-over/view';
import { composeMail, type Mail } from './compose-mail';
import { drawQrCodes } from './qr-codes';
import { share } from './share';

/** More lists than this never fit into the address of a mail. */
const MOST_LISTS = 20;

/** What goes out, and how it is written. */
export interface Outgoing {
  handout: Handout;
  format: ExportFormat;
}

/** The ways out of the page. None does anything without something to hand over. */
export interface WaysOut {
  actions: Omit<HandOverActions, 'choose' | 'showQr'>;
  /** Of a mail with the plain text; `null` without anything to hand over. */
  mailAddress(): string | null;
  drawCodes(): Promise<QrCodes | null>;
}

/**
 * @param read what goes out now; `null` for nothing
 * @param say tells the reader how it went; `null` takes it back
 */
export function createWaysOut(read: () => Outgoing | null, say: (words: string | null) => void): WaysOut {
  const put = async (text: string, done: string) => {
    say(null);
    say((await copyText(text, document.body)) ? done : i18n.t('export.notCopied'));
  };
  const withOutgoing = (go: (outgoing: Outgoing) => void) => () => {
    const outgoing = read();
    if (outgoing) go(outgoing);
  };
  return {
    actions: {
      copy: withOutgoing(({ handout, format }) => void put(format.render(handout), i18n.t('export.copied'))),
      save: withOutgoing(({ handout, format }) => {
        const name = fileName(handout, format);
        saveFile(format.render(handout), name, format.mediaType);
        say(i18n.t('handOver.saved', [name]));
      }),
      print: () => {
        say(null);
        window.print();
      },
      share: withOutgoing((outgoing) => void shareOut(outgoing, say)),
      // The browser follows the address of the button by itself.
      mail: withOutgoing((outgoing) => {
        if (readMail(outgoing).isPasted) void put(writePlain(outgoing), i18n.t('handOver.mailPaste'));
      }),
    },
    mailAddress: () => {
      const outgoing = read();
      return outgoing && readMail(outgoing).href;
    },
    drawCodes: async () => {
      const outgoing = read();
      return outgoing && drawQrCodes(writePlain(outgoing));
    },
  };
}

async function shareOut(outgoing: Outgoing, say: (words: string | null) => void): Promise<void> {
  const { handout, format } = outgoing;
  const file = { name: fileName(handout, format), content: format.render(handout), mediaType: format.mediaType };
  const isTaken = await share({ title: nameOf(handout), text: writePlain(outgoing), file });
  say(isTaken === false ? i18n.t('handOver.notShared') : null);
}

function readMail(outgoing: Outgoing): Mail {
  const { lists } = outgoing.handout;
  const text = lists.length > MOST_LISTS ? null : writePlain(outgoing);
  return composeMail(nameOf(outgoing.handout), text, i18n.t('handOver.pasteHere'));
}

/** For a phone or a mail: as people write. */
function writePlain({ handout, format }: Outgoing): string {
  const plain = isPlain(format) ? format : (exportFormats.find(isPlain) ?? format);
  return wellFormed(plain.render(handout));
}

function isPlain({ mediaType }: ExportFormat): boolean {
  return mediaType === 'text/plain';
}

/** Of one list its title, of several how many there are. */
function nameOf({ lists: [first, ...more] }: Handout): string {
  return first && more.length === 0 ? oneLine(wellFormed(readTitle(first))) : i18n.t('handOver.lists', more.length + 1);
}

/** Half a character is nothing that an address or a code can hold. */
function wellFormed(text: string): string {
  return text.replace(/\p{Surrogate}/gu, '\uFFFD');
}
