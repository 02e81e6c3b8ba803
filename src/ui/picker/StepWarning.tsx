import { TriangleAlert } from 'lucide';
import { i18n } from '../../i18n';
import { Icon } from '../Icon';

/** More would push the buttons out of a small window. */
const MOST = 3;

/** Names the steps that would be hidden; says nothing when there are none. */
export function StepWarning({ steps }: { steps: readonly string[] }) {
  const named = [...new Set(steps)].slice(0, MOST);
  const others = steps.length - named.length;
  return (
    <div class="warning" role="alert">
      {steps.length > 0 && (
        <>
          <p class="warning-words">
            <Icon of={TriangleAlert} />
            {i18n.t('picker.warning', steps.length)}
          </p>
          <ul>
            {named.map((step) => (
              <li key={step}>{step}</li>
            ))}
            {others > 0 && <li>{i18n.t('picker.more', [String(others)])}</li>}
          </ul>
        </>
      )}
    </div>
  );
}
