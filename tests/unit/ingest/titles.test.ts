import { describe, expect, it } from 'vitest';
import { ingest } from '../../../data/ingest/ingest.ts';
import { textSource } from '../../../data/ingest/text-source.ts';
import { ABOVE_QUESTIONS, IN_ATTRIBUTIONS, IN_NARRATION } from './title-forms.ts';

const SPEECH = '– Det här har vi väntat länge på, ';
const QUESTIONS =
  '\n\nVad är svårast?\n\n– Att få alla med sig. Vi har försökt länge.\n\nVad är lättast?\n\n– Tekniken. Den bara fungerar.';

function lastSpeaker(said: string) {
  const { quotes } = ingest(textSource(`Rubriken här om något\n\n${said}\n`)).article;
  const { name, role, organisation } = quotes.at(-1)?.speaker ?? {};
  return [name, role, organisation];
}

describe('a title is read', () => {
  it.each(IN_ATTRIBUTIONS)('in “%s”', (said, ...wanted) => {
    expect(lastSpeaker(SPEECH + said)).toEqual(wanted);
  });

  it.each(ABOVE_QUESTIONS)('above questions in “%s”', (said, ...wanted) => {
    expect(lastSpeaker(said + QUESTIONS)).toEqual(wanted);
  });

  it.each(IN_NARRATION)('in “%s”', (said, ...wanted) => {
    expect(lastSpeaker(said)).toEqual(wanted);
  });
});
