/**
 * Tells when the page is to stand as if there were no sidebar: while it is printed, and while something of it
 * fills the screen, also from the start. `onChange` is called at once, in the browser's own event, so that the print is clean.
 */
export function watchSuspension(onChange: (isSuspended: boolean) => void, signal: AbortSignal): void {
  let isPrinting = false;
  const tell = () => onChange(isPrinting || document.fullscreenElement !== null);
  const printing = (is: boolean) => () => {
    isPrinting = is;
    tell();
  };
  window.addEventListener('beforeprint', printing(true), { signal });
  window.addEventListener('afterprint', printing(false), { signal });
  document.addEventListener('fullscreenchange', tell, { signal });
  if (document.fullscreenElement) tell();
}
