interface ActProps {
  onClick: () => void;
  label: string;
  /** What it is called for those who listen, where the label alone does not say of what; begins with it. */
  name?: string;
}

/** Something that the reader can do, in words. */
export function Act({ onClick, label, name }: ActProps) {
  return (
    <button type="button" class="quiet" aria-label={name} onClick={onClick}>
      {label}
    </button>
  );
}
