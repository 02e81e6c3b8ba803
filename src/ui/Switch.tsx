interface Props {
  id: string;
  label: string;
  isOn: boolean;
  isDisabled?: boolean;
  /** Id of an element that says more. */
  describedBy?: string;
  onSwitch(isOn: boolean): void;
}

/** A labelled check box in the shape of a switch. */
export function Switch({ id, label, isOn, isDisabled = false, describedBy, onSwitch }: Props) {
  return (
    <label class="switch">
      <span>{label}</span>
      <input
        type="checkbox"
        role="switch"
        data-switch={id}
        checked={isOn}
        aria-checked={isOn}
        aria-describedby={describedBy}
        disabled={isDisabled}
        onChange={(event) => onSwitch(event.currentTarget.checked)}
      />
    </label>
  );
}
