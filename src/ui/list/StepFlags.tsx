import { type IconNode, Megaphone, MonitorSmartphone, RotateCw } from 'lucide';
import type { FunctionComponent } from 'preact';
import type { Fix, Step } from '../../core/types';
import { i18n } from '../../i18n';
import { Icon } from '../Icon';
import { nameOfPlatform } from './platform-words';
import { StepTimer } from './StepTimer';

interface FlagProps {
  fix: Fix;
  step: Step;
  /** When the timer of the step ends, in milliseconds since 1970; `null` when none was started. */
  endsAt: number | null;
}

/** Something that a step means beside what it says. */
interface Flag {
  id: string;
  /** `isAlone`: the step is shown without those around it and their leads. */
  appliesTo(step: Step, isAlone: boolean): boolean;
  Show: FunctionComponent<FlagProps>;
  /** Whether it is words that belong to the step, rather than something to press. */
  isRemark: boolean;
}

/** In the order in which they are shown. */
const FLAGS: readonly Flag[] = [
  {
    id: 'restarts',
    appliesTo: ({ restarts }) => restarts,
    Show: () => <FlagLine icon={RotateCw} words={i18n.t('list.restarts')} />,
    isRemark: true,
  },
  { id: 'waits', appliesTo: ({ waitSeconds }) => waitSeconds !== null, Show: StepTimer, isRemark: false },
  {
    id: 'promoted',
    appliesTo: ({ promoted }) => promoted,
    Show: () => <FlagLine icon={Megaphone} words={i18n.t('list.promoted')} />,
    isRemark: true,
  },
  {
    id: 'platforms',
    // In a list its lead says so.
    appliesTo: ({ platforms }, isAlone) => isAlone && platforms.length > 0,
    Show: ({ step }) => (
      <FlagLine
        icon={MonitorSmartphone}
        words={i18n.t('list.onlyFor', [step.platforms.map(nameOfPlatform).join(', ')])}
      />
    ),
    isRemark: true,
  },
];

/** Ids of the remarks on a step, for `aria-describedby`; `undefined` without any. */
export function describeFlags(id: string, step: Step): string | undefined {
  const remarks = FLAGS.filter(({ isRemark, appliesTo }) => isRemark && appliesTo(step, false));
  return remarks.map((flag) => `${id}-${flag.id}`).join(' ') || undefined;
}

/** What should be known of a step before it is done. `id` begins the ids of its remarks. */
export function StepFlags({ id, isAlone = false, ...props }: FlagProps & { id: string; isAlone?: boolean }) {
  const flags = FLAGS.filter(({ appliesTo }) => appliesTo(props.step, isAlone));
  if (flags.length === 0) return null;
  return (
    <div class="flags">
      {flags.map(({ id: name, Show }) => (
        <div key={name} id={`${id}-${name}`} class={`flag ${name}`}>
          <Show {...props} />
        </div>
      ))}
    </div>
  );
}

function FlagLine({ icon, words }: { icon: IconNode; words: string }) {
  return (
    <>
      <Icon of={icon} size={14} />
      <span>{words}</span>
    </>
  );
}
