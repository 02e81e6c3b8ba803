import { ArrowLeft } from 'lucide';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { i18n } from '../../i18n';
import { Icon } from '../Icon';
import { Choose } from './Choose';
import { Look } from './Look';
import { Taken } from './Taken';
import type { TakeInProps, TakeInView } from './view';
import { Waiting } from './Waiting';

/** Takes checklists in from a file or a text: chosen, looked at, kept, and taken back if that was not meant. */
export function TakeIn({ view, actions }: TakeInProps) {
  const place = useRef<HTMLElement>(null);
  const before = useRef(view.step);
  useLayoutEffect(() => {
    // What was pressed is gone with its step.
    if (before.current !== view.step) place.current?.focus();
    before.current = view.step;
  }, [view.step]);
  return (
    <>
      <nav class="way-back">
        <a class="quiet" data-action="all-lists" href="#all">
          <Icon of={ArrowLeft} />
          {i18n.t('dashboard.all')}
        </a>
      </nav>
      <h1 class="page-title">{i18n.t('takeIn.title')}</h1>
      <section ref={place} class="take-in" data-step={view.step} aria-label={i18n.t('takeIn.title')} tabIndex={-1}>
        <Step view={view} actions={actions} />
      </section>
      <p class="spoken" role="status">
        {describe(view)}
      </p>
    </>
  );
}

function Step({ view, actions }: TakeInProps) {
  switch (view.step) {
    case 'private':
      return <p>{i18n.t('takeIn.private')}</p>;
    case 'choosing':
      return <Choose problem={view.problem} onLook={actions.look} />;
    case 'reading':
      return (
        <Waiting words={i18n.t('takeIn.reading', [view.name])} now={view.share} all={1} onCancel={actions.cancel} />
      );
    case 'looking':
      return <Look view={view} actions={actions} />;
    case 'keeping':
      return <Waiting words={i18n.t('takeIn.keeping')} now={view.lists} all={view.total} onCancel={actions.cancel} />;
    case 'done':
      return <Taken view={view} actions={actions} />;
  }
}

/** What somebody hears who does not see the step change. */
function describe(view: TakeInView): string {
  if (view.step === 'reading') return i18n.t('takeIn.reading', [view.name]);
  if (view.step === 'keeping') return i18n.t('takeIn.keeping');
  return '';
}
