import { ChevronLeft, ChevronRight, Maximize2, Minimize2 } from 'lucide';
import { i18n } from '../../i18n';
import { Icon } from '../Icon';

const WAYS = [
  { button: 'wider', words: 'picker.wider', icon: Maximize2 },
  { button: 'narrower', words: 'picker.narrower', icon: Minimize2 },
  { button: 'previous', words: 'picker.previous', icon: ChevronLeft },
  { button: 'next', words: 'picker.next', icon: ChevronRight },
] as const;

/** What the arrow keys do, for hands that have none. */
export function WalkButtons() {
  return (
    <div class="ways">
      {WAYS.map(({ button, words, icon }) => (
        <button key={button} type="submit" class="button way" value={button}>
          <Icon of={icon} />
          {i18n.t(words)}
        </button>
      ))}
    </div>
  );
}
