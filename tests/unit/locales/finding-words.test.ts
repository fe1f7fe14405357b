import { describe, expect, it } from 'vitest';
import { messagesInNode } from '../../../data/cli/messages-in-node.ts';
import { findingWords, stepWords, traceWords } from '../../../data/locales/finding-words.ts';
import { FindingCode, finding, TraceLine } from '../../../data/model/trace.ts';

const EVERY_NAME = {
  name: 'Eva Lind',
  names: 'Eva Lind, Bo Al',
  role: 'it-chef',
  word: 'hon',
  words: 'Vi tror att det',
  verb: 'mullrar',
  start: 'Vi',
  parts: '2',
  number: '3',
};

describe.each(['sv', 'en'] as const)('what a step of the reading found, in %s', (language) => {
  const words = messagesInNode(language);

  it.each(FindingCode.options)('has words for %s, with all that they name', (code) => {
    expect(findingWords(words, finding(code, EVERY_NAME))).toMatch(/^[^{}]{4,}$/);
  });

  it.each(TraceLine.entries.step.options)('has a name for the step %s', (step) => {
    expect(stepWords(words, step)).toMatch(/^\p{Lu}/u);
  });
});

it('names what was found, and says where an editor should look at it', () => {
  const line: TraceLine = {
    ...{ step: 'speakers', text: 'Eva Lind', doubtful: true },
    finding: finding('pronoun-after', { word: 'hon', name: 'Eva Lind' }),
  };
  expect(traceWords(messagesInNode('sv'), line)).toBe('”hon” efter Eva Lind: Eva Lind (osäkert)');
  expect(traceWords(messagesInNode('en'), { ...line, text: '', doubtful: false })).toBe(
    '“hon” after Eva Lind',
  );
});
