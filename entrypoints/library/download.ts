/** How long a file's address is kept, for the browser to fetch it; it tells no end. */
const KEPT_MS = 60_000;

/** Gives the reader a file to keep, as the browser keeps any other; it leaves this machine by no other way. */
export function download(name: string, file: Blob): void {
  const address = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), KEPT_MS);
}
