import { useEffect, useState } from 'preact/hooks';

/** Words dropped into a field are the field's. */
const isOurs = ({ dataTransfer, target }: DragEvent): boolean =>
  dataTransfer !== null &&
  (dataTransfer.types.includes('Files') ||
    !(target instanceof HTMLTextAreaElement || target instanceof HTMLInputElement));

/**
 * Takes what is dropped anywhere on the page, which the browser would else open in place of it.
 * @returns whether something is held over the page
 */
export function useDrop(onDrop: (dropped: DataTransfer) => void): boolean {
  const [over, setOver] = useState(false);
  useEffect(() => {
    const end = new AbortController();
    const { signal } = end;
    document.addEventListener(
      'dragover',
      (event) => {
        if (!isOurs(event)) return;
        event.preventDefault();
        setOver(true);
      },
      { signal },
    );
    document.addEventListener(
      'dragleave',
      ({ relatedTarget }) => {
        // Without one it has left the window; else it has only gone from one element to the next.
        if (relatedTarget === null) setOver(false);
      },
      { signal },
    );
    document.addEventListener(
      'drop',
      (event) => {
        setOver(false);
        if (!isOurs(event)) return;
        event.preventDefault();
        if (event.dataTransfer) onDrop(event.dataTransfer);
      },
      { signal },
    );
    return () => end.abort();
  }, [onDrop]);
  return over;
}
