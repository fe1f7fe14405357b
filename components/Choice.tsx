interface ChoiceProps<T extends string> {
  /** Of the group of radios, and of their form's field. */
  name: string;
  legend: string;
  options: readonly { value: T; label: string }[];
  /** `null` where none of them is chosen. */
  chosen: T | null;
  onChoose: (value: T) => void;
}

/** One of a few, each told in words. */
export function Choice<T extends string>({ name, legend, options, chosen, onChoose }: ChoiceProps<T>) {
  return (
    <fieldset>
      <legend>{legend}</legend>
      {options.map(({ value, label }) => (
        <label key={value}>
          <input
            type="radio"
            name={name}
            value={value}
            checked={chosen === value}
            onChange={() => onChoose(value)}
          />
          <span>{label}</span>
        </label>
      ))}
    </fieldset>
  );
}
