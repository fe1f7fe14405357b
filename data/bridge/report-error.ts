/** Writes an error to the extension's own console, once, with what was being done. Nothing leaves the machine. */
export function reportError(error: unknown, context: string): void {
  // biome-ignore lint/suspicious/noConsole: the one place where errors are reported
  console.error(`Sidoljus: ${context}`, error);
}
