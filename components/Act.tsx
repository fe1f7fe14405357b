/** Something that the reader can do, in words. */
export function Act({ onClick, label }: { onClick: () => void; label: string }) {
  return (
    <button type="button" class="quiet" onClick={onClick}>
      {label}
    </button>
  );
}
