import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import * as v from 'valibot';
import { beforeAll, describe, expect, it } from 'vitest';
import { FIREFOX_EXTENSION } from '../../data/cli/packages.ts';
import { ROOT } from '../../data/cli/tools.ts';

/** Warnings of Mozilla's linter that stay, each with its reason: by code, and the files in which it may stand. */
const EXPLAINED: readonly { code: string; file: RegExp; reason: string }[] = [
  {
    code: 'UNSAFE_VAR_ASSIGNMENT',
    file: /^chunks\/[\w.-]+\.js$/,
    reason:
      'Preact’s own support of dangerouslySetInnerHTML, which we never use: tests/structure forbids every way from a ' +
      'string to HTML, and the pages’ policy allows no program that such a string could bring.',
  },
  {
    code: 'UNSAFE_VAR_ASSIGNMENT',
    file: /^import-worker\.js$/,
    reason:
      'linkedom’s and Readability’s own work on documents in a worker, which are read for their text and never drawn: ' +
      'a worker has no page, and what it finds is told as text.',
  },
];

const Message = v.object({
  code: v.string(),
  message: v.string(),
  file: v.optional(v.nullable(v.string()), ''),
});
const Report = v.object({ errors: v.array(Message), notices: v.array(Message), warnings: v.array(Message) });
let report: v.InferOutput<typeof Report>;

const inWords = ({ code, file, message }: v.InferOutput<typeof Message>) => `${code} ${file}: ${message}`;

describe('web-ext lint of the package for Firefox', () => {
  beforeAll(() => {
    const program = fileURLToPath(new URL('bin/web-ext.js', import.meta.resolve('web-ext')));
    const words = ['lint', '--source-dir', FIREFOX_EXTENSION, '--output', 'json', '--no-config-discovery'];
    const { stdout } = spawnSync(process.execPath, [program, ...words], { cwd: ROOT, encoding: 'utf8' });
    report = v.parse(v.pipe(v.string(), v.parseJson(), Report), stdout);
  });

  it('has no error', () => {
    expect(report.errors.map(inWords)).toEqual([]);
  });

  it('has no warning and no notice without a reason', () => {
    const unexplained = [...report.warnings, ...report.notices].filter(
      (message) =>
        !EXPLAINED.some(({ code, file }) => code === message.code && file.test(message.file ?? '')),
    );
    expect(unexplained.map(inWords)).toEqual([]);
  });

  it('has no reason without a warning', () => {
    const codes = report.warnings.map(({ code }) => code);
    for (const { code, reason } of EXPLAINED) expect(codes, reason).toContain(code);
  });
});
