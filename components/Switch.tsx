import { useId } from 'preact/hooks';

interface SwitchProps {
  label: string;
  /** What comes of it, in a sentence. */
  meaning: string;
  isOn: boolean;
  onSwitch: (isOn: boolean) => void;
}

/** Something that is on or off, with what comes of it. */
export function Switch({ label, meaning, isOn, onSwitch }: SwitchProps) {
  const id = useId();
  return (
    <div class="switch">
      <label>
        <input
          type="checkbox"
          role="switch"
          checked={isOn}
          aria-checked={isOn}
          aria-describedby={id}
          onChange={(event) => onSwitch(event.currentTarget.checked)}
        />
        <span>{label}</span>
      </label>
      <p class="next" id={id}>
        {meaning}
      </p>
    </div>
  );
}
