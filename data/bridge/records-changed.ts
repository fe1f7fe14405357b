/** Joins the contexts of the extension that read the store; a worker, which has no runtime of its own, among them. */
const CHANNEL = 'sidoljus-records';

let sending: BroadcastChannel | undefined;

/** Tells every context that the user's own records have changed: what was read of the store is no longer true. */
export function tellRecordsChanged(): void {
  sending ??= new BroadcastChannel(CHANNEL);
  sending.postMessage('changed');
}

/** Calls the handler whenever another context has changed the user's own records, until the signal ends it. */
export function onRecordsChanged(handler: () => void, signal?: AbortSignal): void {
  const channel = new BroadcastChannel(CHANNEL);
  channel.addEventListener('message', handler);
  signal?.addEventListener('abort', () => channel.close());
}
