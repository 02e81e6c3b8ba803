import type { TargetedSubmitEvent } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { i18n } from '../../i18n';
import { PickerButtons } from './PickerButtons';
import { RuleFields } from './RuleFields';
import { StepWarning } from './StepWarning';
import { ThingLine } from './ThingLine';
import type { PickerActions, PickerButton, PickerView } from './view';
import { WalkButtons } from './WalkButtons';

/**
 * The panel by which something on the page is pointed at and made a rule.
 *
 * Its buttons submit a form: of all that follows from a click, only that does not leave a closed root, so that the page
 * hears nothing.
 */
export function Picker({ view, actions }: { view: PickerView; actions: PickerActions }) {
  const panel = useRef<HTMLFormElement>(null);
  const focusNext = () => {
    const next = view.isChosen ? '[name="proposal"]:checked, [name="selector"]' : '[value="choose"]';
    panel.current?.querySelector<HTMLElement>(next)?.focus({ preventScroll: true });
  };
  useLayoutEffect(focusNext, [view.isChosen]);
  // What had the focus is gone, or the page took it.
  useLayoutEffect(() => {
    const root = panel.current?.getRootNode() as Document | ShadowRoot | undefined;
    if (!panel.current?.contains(root?.activeElement ?? null)) focusNext();
  });
  const press = (event: TargetedSubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    const { submitter } = event;
    if (submitter instanceof HTMLButtonElement) actions.press(submitter.value as PickerButton);
  };
  return (
    <div class="panel" role="dialog" aria-labelledby="picker-title">
      <form ref={panel} noValidate autocomplete="off" onSubmit={press}>
        <h2 id="picker-title" class="title">
          {i18n.t('picker.label')}
        </h2>
        <div class="fields">
          <ThingLine view={view} />
          <StepWarning steps={view.steps} />
          <WalkButtons />
          {view.isChosen && <RuleFields view={view} actions={actions} />}
        </div>
        <PickerButtons view={view} />
      </form>
    </div>
  );
}
