import { useId, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { FoundSite } from '../../data/model/hit.ts';
import type { Result } from '../../data/model/result.ts';
import { Act } from '../Act.tsx';
import { failureWords } from '../failure-words.ts';
import { saidQuery } from '../found-words.ts';

interface AddSiteProps {
  /** The sites that a text means, best first. */
  find: (text: string) => Promise<Result<FoundSite[]>>;
  /** Whether it is chosen already how Sidoljus comes to a site. */
  isListed: (site: string) => boolean;
  onAdd: (site: string) => void;
}

/** What came of asking: sites to choose from, a sentence on why there is none, or which was added. */
interface Outcome {
  found: readonly FoundSite[];
  fault: string;
  done: string;
}

const NOTHING: Outcome = { found: [], fault: '', done: '' };

/** Whether a text leaves no doubt which of the sites it means. */
const isMeant = (found: readonly FoundSite[], text: string): boolean =>
  found.length === 1 || found[0]?.name.toLowerCase() === text.trim().toLowerCase();

/** What is written, what that may mean, and what came of asking. */
function useAdding({ find, isListed, onAdd }: AddSiteProps) {
  const [text, setText] = useState('');
  const [offered, setOffered] = useState<readonly FoundSite[]>([]);
  const typed = useRef('');
  const [{ found, fault, done }, setOutcome] = useState(NOTHING);
  const add = ({ site, name }: FoundSite) => {
    if (isListed(site)) return setOutcome({ ...NOTHING, fault: i18n.t('settings.add.listed', { name }) });
    onAdd(site);
    setText('');
    setOutcome({ ...NOTHING, done: i18n.t('settings.add.done', { name }) });
  };
  const type = async (now: string) => {
    typed.current = now;
    setText(now);
    setOutcome(NOTHING);
    const answer = await find(now);
    // An answer to fewer letters may come late.
    if (typed.current === now && answer.ok) setOffered(answer.value);
  };
  const submit = async () => {
    if (text.trim() === '') return;
    const answer = await find(text);
    if (!answer.ok) return setOutcome({ ...NOTHING, fault: failureWords(answer.failure) });
    const [first] = answer.value;
    if (first && isMeant(answer.value, text)) return add(first);
    if (first) return setOutcome({ ...NOTHING, found: answer.value });
    setOutcome({ ...NOTHING, fault: i18n.t('settings.add.unknown', { text: saidQuery(text) }) });
  };
  return { text, offered, outcome: { found, fault, done }, type, submit, add };
}

/** A site by its name or address, put on the list of those that have an opening of their own. */
export function AddSite(props: AddSiteProps) {
  const id = useId();
  const { text, offered, outcome, type, submit, add } = useAdding(props);
  const { found, fault, done } = outcome;
  return (
    <>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          void submit();
        }}
      >
        <label for={id}>{i18n.t('settings.add.label')}</label>
        <input
          id={id}
          type="text"
          value={text}
          placeholder={i18n.t('settings.add.example')}
          aria-invalid={fault !== ''}
          aria-describedby={`${id}-fault`}
          list={`${id}-offered`}
          onInput={({ currentTarget }) => void type(currentTarget.value)}
        />
        <datalist id={`${id}-offered`}>
          {offered.map(({ site, name }) => (
            <option key={site} value={name} />
          ))}
        </datalist>
        <button type="submit" class="quiet">
          {i18n.t('settings.add.add')}
        </button>
      </form>
      <p id={`${id}-fault`} class="fault" role="alert">
        {fault}
      </p>
      <p role="status">
        {done}
        {found.length > 0 && i18n.t('settings.add.which')}{' '}
        {found.map((each) => (
          <Act key={each.site} onClick={() => add(each)} label={each.name} />
        ))}
      </p>
    </>
  );
}
