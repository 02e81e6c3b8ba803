import { ChevronLeft, ChevronRight } from 'lucide';
import { useEffect, useRef, useState } from 'preact/hooks';
import { i18n } from '../../i18n';
import { Icon } from '../Icon';
import type { QrCode, QrCodes } from './view';

/** Modules of white around a code, without which phones do not find it. */
const MARGIN = 4;

/** One code at a time: a camera that sees two reads whichever it likes. */
export function QrPanel({ qr: { codes, missing } }: { qr: QrCodes }) {
  const [at, setAt] = useState(0);
  const place = useRef<HTMLElement>(null);
  useEffect(() => place.current?.scrollIntoView({ block: 'nearest' }), []);
  const code = codes[at];
  if (!code) return null;
  const name = [String(at + 1), String(codes.length + missing)];
  return (
    <section ref={place} class="qr" aria-label={i18n.t('handOver.qr')}>
      <p class="small">{i18n.t('handOver.qrHint')}</p>
      <Code code={code} name={i18n.t('handOver.qrName', name)} />
      {codes.length > 1 && (
        <div class="qr-walk">
          <button
            type="button"
            class="button"
            data-action="previous-code"
            aria-label={i18n.t('handOver.qrPrevious')}
            onClick={() => setAt((at + codes.length - 1) % codes.length)}
          >
            <Icon of={ChevronLeft} />
          </button>
          <span role="status">{i18n.t('handOver.qrPlace', name)}</span>
          <button
            type="button"
            class="button"
            data-action="next-code"
            aria-label={i18n.t('handOver.qrNext')}
            onClick={() => setAt((at + 1) % codes.length)}
          >
            <Icon of={ChevronRight} />
          </button>
        </div>
      )}
      {missing > 0 && <p class="left-out">{i18n.t('handOver.qrMissing', missing)}</p>}
    </section>
  );
}

/** Black on white whatever colours are preferred: cameras need it so. */
function Code({ code: { sizeModules, path }, name }: { code: QrCode; name: string }) {
  const side = sizeModules + 2 * MARGIN;
  return (
    <svg
      class="qr-code"
      role="img"
      aria-label={name}
      viewBox={`${-MARGIN} ${-MARGIN} ${side} ${side}`}
      shape-rendering="crispEdges"
    >
      <rect x={-MARGIN} y={-MARGIN} width={side} height={side} fill="#fff" />
      <path d={path} fill="#000" />
    </svg>
  );
}
