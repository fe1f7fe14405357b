import { type FaultKind, type FieldDoubt, isDoubtful } from './draft.ts';
import { doubtWords, faultWords } from './review-words.ts';

/** What there is to say of a field besides its label. */
export interface Notes {
  fault?: FaultKind | undefined;
  doubt?: FieldDoubt | undefined;
  hint?: string | undefined;
}

/** The ids of the notes that a field has, for `aria-describedby`. */
export const notesOf = (id: string, { fault, doubt, hint }: Notes): string | undefined =>
  [fault && `${id}-fault`, doubt && `${id}-doubt`, hint && `${id}-hint`].filter(Boolean).join(' ') ||
  undefined;

/** Whether a field is marked as uncertain: for a doubt that is counted as one; of the others there is a plain note. */
export const isMarked = ({ doubt }: Notes): boolean =>
  doubt === 'publication' || (doubt !== undefined && isDoubtful([doubt]));

/** The notes of a field: what is wrong, what is not certain, what it takes. */
export function FieldNotes({ id, fault, doubt, hint }: Notes & { id: string }) {
  return (
    <>
      {fault && (
        <p class="fault" id={`${id}-fault`}>
          {faultWords(fault)}
        </p>
      )}
      {doubt && (
        <p class={isMarked({ doubt }) ? 'doubt' : 'hint'} id={`${id}-doubt`}>
          {doubtWords(doubt)}
        </p>
      )}
      {hint && (
        <p class="hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
    </>
  );
}
