/** Records change in bursts while an import is read. */
const PAUSE_MS = 300;

/** A function that calls the handler once when it was not called itself for a while; never after the signal. */
export function afterBurst(handler: () => void, signal: AbortSignal): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  signal.addEventListener('abort', () => clearTimeout(timer));
  return () => {
    clearTimeout(timer);
    timer = setTimeout(handler, PAUSE_MS);
  };
}
