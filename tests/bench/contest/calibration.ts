const STEPS = 20_000_000;

/** Milliseconds that a fixed sum takes here and now: what absolute figures of two machines are compared by. */
export function calibration(): number {
  const from = performance.now();
  let sum = 1;
  for (let step = 0; step < STEPS; step++) sum = (Math.imul(sum, 31) + step) | 0;
  const took = performance.now() - from;
  // What nobody uses is never computed.
  return sum === 0 ? took + 1e-9 : took;
}
