import { useState } from 'preact/hooks';
import { deedOf, moved } from '../list-keys.ts';
import { namedOption, type Option, optionsFor } from './options.ts';

interface Combobox {
  options: readonly Option[];
  /** The name that is chosen now; '' where none is. */
  chosen: string;
  /** Nothing is chosen by an empty field. */
  onChoose: (value: string | null) => void;
}

/** In the field every key but these is the text's. */
const NOWHERE = { caretAtEnd: false, hasSelection: true };

/** Whether a typed text is nothing's name: of one that is still typed, no name's part either. */
function meansNothing(typed: string | null, open: boolean, options: readonly Option[]): boolean {
  if (typed === null || typed.trim() === '') return false;
  return open ? optionsFor(typed, options).length === 0 : !namedOption(typed, options);
}

/**
 * A field that completes names: what is typed is kept until it means something, and the list under it takes the arrow
 * keys, Enter and Escape. A text that is no option's name chooses nothing, stays, and is said to mean nothing.
 */
export function useCombobox({ options, chosen, onChoose }: Combobox) {
  const [typed, setTyped] = useState<string | null>(null);
  const [open, setOpen] = useState(false);
  const [active, setActive] = useState(0);
  const text = typed ?? chosen;
  const found = open ? optionsFor(typed ?? '', options) : [];

  const close = () => {
    setOpen(false);
    setActive(0);
  };
  const choose = (option: Option) => {
    setTyped(null);
    close();
    onChoose(option.value);
  };
  const onInput = (value: string) => {
    setTyped(value);
    setActive(0);
    setOpen(true);
  };
  const onBlur = () => {
    close();
    if (typed === null) return;
    const named = namedOption(typed, options);
    if (named) choose(named);
    else {
      if (typed.trim() === '') setTyped(null);
      onChoose(null);
    }
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape' && open) {
      event.preventDefault();
      setTyped(null);
      close();
      return;
    }
    const deed = event.key === 'Home' ? null : deedOf(event, { active, ...NOWHERE });
    if (deed === 'next' || deed === 'previous') {
      event.preventDefault();
      if (open) setActive(moved(deed, active, found.length));
      else setOpen(true);
    }
    const option = found[active];
    if (deed === 'choose' && open && option) {
      event.preventDefault();
      choose(option);
    }
  };
  return {
    text,
    found,
    active,
    choose,
    isUnknown: meansNothing(typed, open, options),
    on: { onInput, onBlur, onKeyDown },
  };
}
