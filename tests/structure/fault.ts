/** One file as the checks see it: path from the root with forward slashes, and its text. */
export type SourceFile = { path: string; text: string };

/** A breach of the house's structure; `mend` says what to do instead. */
export type Fault = { path: string; line: number; what: string; mend: string };

/** One fault as it stands in a failed test's message. */
export function describeFault(fault: Fault): string {
  return `${fault.path}:${fault.line} ${fault.what}\n    mend: ${fault.mend}`;
}
