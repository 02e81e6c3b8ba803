import { Image } from 'lucide';
import { useState } from 'preact/hooks';
import type { Picture } from '../../core/types';
import { i18n } from '../../i18n';
import { Icon } from '../Icon';

/** The pictures of a step: loaded where the article is open itself, elsewhere only when asked for. */
export function StepPictures({ pictures, isShown }: { pictures: readonly Picture[]; isShown: boolean }) {
  const [wanted, setWanted] = useState<ReadonlySet<string>>(new Set());
  return (
    <div class="pictures">
      {pictures.filter(isOnWeb).map((picture) =>
        isShown || wanted.has(picture.src) ? (
          <img key={picture.src} src={picture.src} alt={picture.alt} referrerpolicy="no-referrer" />
        ) : (
          <button
            key={picture.src}
            type="button"
            class="button"
            data-action="show-picture"
            onClick={() => setWanted(new Set([...wanted, picture.src]))}
          >
            <Icon of={Image} />
            {i18n.t('focus.picture', [new URL(picture.src).hostname])}
          </button>
        ),
      )}
    </div>
  );
}

/** A list may come from a file: nothing but pictures of the web is loaded. */
function isOnWeb({ src }: Picture): boolean {
  return URL.canParse(src) && /^https?:$/.test(new URL(src).protocol);
}
