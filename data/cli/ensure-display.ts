import { thisMachine } from './find-browser.ts';
import { aptCommand, installByApt } from './install-by-apt.ts';

/** A display without a screen, and a hand that presses its keys: for what only a person's own click may do. */
const PROGRAMS = ['Xvfb', 'xdotool'];
const PACKAGES = ['xvfb', 'xdotool'];

/** Which of the programs are not there. */
export function missingPrograms(): string[] {
  const folders = (process.env.PATH ?? '').split(':').filter(Boolean);
  return PROGRAMS.filter(
    (program) => !folders.some((folder) => thisMachine.isProgram(`${folder}/${program}`)),
  );
}

/** Installs from Debian's packages what is missing, where this user may; else says how, and what is left out. */
export function ensureDisplay(): void {
  if (missingPrograms().length === 0 || installByApt(PACKAGES)) return;
  console.error(`The clicks on the browser's own toolbar are left out. To try them: ${aptCommand(PACKAGES)}`);
}
