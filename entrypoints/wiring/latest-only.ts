/**
 * Does one piece of work at a time. What is asked meanwhile waits, and only the last of it is done: someone
 * who types faster than we answer would else wait for every letter.
 * @param work what may take long; it tells a failure as a value and never rejects
 * @returns a function that takes an input, and what to do with the answer if it is given one
 */
export function latestOnly<I, O>(
  work: (input: I) => Promise<O>,
): (input: I, then: (answer: O) => void) => void {
  let busy = false;
  let next: { input: I; then: (answer: O) => void } | null = null;
  const run = async () => {
    busy = true;
    try {
      for (let job = next; job; job = next) {
        next = null;
        job.then(await work(job.input));
      }
    } finally {
      busy = false;
    }
  };
  return (input, then) => {
    next = { input, then };
    if (!busy) void run();
  };
}
