import { ListChecks } from 'lucide';
import { i18n } from '../../i18n';
import { Icon } from '../Icon';

/** Says that the article below is an example. */
export function DemoLine() {
  return (
    <p class="demo-line">
      <Icon of={ListChecks} size={18} />
      <span>{i18n.t('demo.line')}</span>
    </p>
  );
}
