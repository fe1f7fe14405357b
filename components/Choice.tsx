import type { ComponentChildren } from 'preact';
import { Managed } from './Managed.tsx';

interface ChoiceProps<T extends string> {
  /** Of the group of radios, and of their form's field. */
  name: string;
  legend: string;
  /** `picture` shows what comes of it; the label says it. */
  options: readonly { value: T; label: string; picture?: ComponentChildren }[];
  /** `null` where none of them is chosen. */
  chosen: T | null;
  onChoose: (value: T) => void;
  /** A few words each: they stand in a row. */
  inline?: boolean;
  /** The IT department has chosen: it is read, and not changed. */
  managed?: boolean;
}

/** One of a few, each told in words. */
export function Choice<T extends string>({
  name,
  legend,
  options,
  chosen,
  onChoose,
  inline,
  managed = false,
}: ChoiceProps<T>) {
  return (
    <fieldset class={inline ? 'inline' : undefined} disabled={managed}>
      <legend>{legend}</legend>
      {managed && <Managed />}
      {options.map(({ value, label, picture }) => (
        <label key={value}>
          <input
            type="radio"
            name={name}
            value={value}
            checked={chosen === value}
            onChange={() => onChoose(value)}
          />
          {picture}
          <span>{label}</span>
        </label>
      ))}
    </fieldset>
  );
}
