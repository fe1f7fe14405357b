import { useMemo, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { type Language, listed } from '../../data/locales/language.ts';
import type { Comparison } from '../../data/model/library.ts';
import { LibraryPage } from '../library/LibraryPage.tsx';
import { Notice } from '../Notice.tsx';
import { useLater } from '../use-later.ts';
import { AddressFaults } from './AddressFaults.tsx';
import { AnswerBody } from './AnswerBody.tsx';
import type { Answered } from './answered.ts';
import { CompareColumn } from './CompareColumn.tsx';
import { CompareSummary } from './CompareSummary.tsx';
import { countedName } from './facet-words.ts';
import { PickBar, type PickDesk } from './PickBar.tsx';
import { PickedElsewhere } from './PickedElsewhere.tsx';
import { PrintedHead } from './PrintedHead.tsx';
import { compareAddress } from './places.ts';
import type { Picks } from './use-picks.ts';

export interface ComparePageProps {
  answer: Answered<Comparison>;
  place: { places: readonly string[]; theme: string | null };
  /** As many municipalities as fit side by side. */
  most: number;
  faults: readonly string[];
  /** Names of those that the address asks for beyond as many as fit. */
  left: readonly string[];
  picks: Picks;
  desk: PickDesk;
  onPlace: (place: ComparePageProps['place']) => void;
  onRetry: () => void;
}

interface ChoosingProps {
  page: ComparePageProps;
  value: Comparison;
}

function ThemeField({ page, value }: ChoosingProps) {
  const { place, desk, onPlace } = page;
  return (
    <div class="field">
      <label for="compare-theme">{i18n.t('collection.compare.theme')}</label>
      <select
        id="compare-theme"
        value={value.theme ?? ''}
        onChange={({ currentTarget }) => onPlace({ ...place, theme: currentTarget.value || null })}
      >
        <option value="">{i18n.t('collection.compare.noTheme')}</option>
        {value.themes.map(({ id, name, records }) => (
          <option key={id} value={id}>
            {`${name[desk.language]} (${records})`}
          </option>
        ))}
      </select>
    </div>
  );
}

const NONE: Comparison['choices'] = [];

/** The municipalities to choose from: first those that have something on the subject, then all others. */
function Choices({ choices, language }: { choices: Comparison['choices']; language: Language }) {
  const groups = [
    ['collection.compare.withRecords', choices.filter(({ records }) => records > 0)],
    ['collection.compare.others', choices.filter(({ records }) => records === 0)],
  ] as const;
  return groups.map(
    ([label, ofGroup]) =>
      ofGroup.length > 0 && (
        <optgroup key={label} label={i18n.t(label)}>
          {ofGroup.map((choice) => (
            <option key={choice.id} value={choice.id}>
              {countedName(choice, language)}
            </option>
          ))}
        </optgroup>
      ),
  );
}

/**
 * One municipality more. Who chooses by pointer has it added at once; who goes through the list by keys chooses first,
 * for each step is a choice, and then adds.
 */
function PlaceField({ page, value }: ChoosingProps) {
  const { place, desk, most, onPlace } = page;
  const [chosen, setChosen] = useState('');
  const byPointer = useRef(false);
  // Hundreds of them: what one came to read is drawn first.
  const choices = useLater(value.choices, NONE);
  const shown = value.places.map(({ code }) => code);
  const options = useMemo(
    () => <Choices choices={choices.filter(({ id }) => !shown.includes(id))} language={desk.language} />,
    [choices, shown.join(), desk.language],
  );
  const add = (code: string) => {
    setChosen('');
    onPlace({ ...place, places: [...shown, code] });
  };
  if (shown.length >= most) return <p class="hint">{i18n.t('collection.compare.full')}</p>;
  return (
    <form
      class="field"
      onSubmit={(event) => {
        event.preventDefault();
        if (chosen !== '') add(chosen);
      }}
    >
      <label for="compare-place">{i18n.t('collection.compare.add')}</label>
      <span class="with-act">
        <select
          id="compare-place"
          required
          value={chosen}
          onPointerDown={() => {
            byPointer.current = true;
          }}
          onChange={({ currentTarget: { value } }) => {
            if (byPointer.current && value !== '') add(value);
            else setChosen(value);
            byPointer.current = false;
          }}
          onKeyDown={(event) => {
            byPointer.current = false;
            // Where its list is open, Enter chooses; browsers disagree on what it does else.
            if (event.key !== 'Enter' || event.currentTarget.matches(':open')) return;
            event.preventDefault();
            event.currentTarget.form?.requestSubmit();
          }}
        >
          <option value="">{i18n.t('collection.compare.choose')}</option>
          {options}
        </select>
        <button type="submit" class="main">
          {i18n.t('collection.compare.addChosen')}
        </button>
      </span>
    </form>
  );
}

function Compared({ page, value }: ChoosingProps) {
  const { picks, desk } = page;
  const { places, theme } = value;
  if (places.length < 2)
    return <Notice said={i18n.t(theme === null ? 'collection.compare.begin' : 'collection.compare.few')} />;
  if (theme === null) return <Notice said={i18n.t('collection.compare.pickTheme')} />;
  const shown = places.flatMap((place) => [...place.shown, ...place.named.shown]);
  return (
    <>
      <CompareSummary places={places} desk={desk} />
      <PickBar shown={shown} picks={picks} desk={desk} />
      <div class={picks.all.length > 0 ? 'columns some-picked' : 'columns'}>
        {places.map((place) => (
          <CompareColumn key={place.code} place={place} theme={theme} picks={picks} desk={desk} />
        ))}
      </div>
      <PickedElsewhere shown={shown} picks={picks} desk={desk} />
    </>
  );
}

/** The chosen municipalities, each with a way to leave it out. */
function Chosen({ page: { place, onPlace }, value: { places } }: ChoosingProps) {
  if (places.length === 0) return null;
  const without = (code: string) => places.map((each) => each.code).filter((each) => each !== code);
  return (
    <ul class="chips">
      {places.map(({ code, name }) => (
        <li key={code} class="chip">
          {name}
          <button
            type="button"
            class="quiet"
            aria-label={i18n.t('collection.compare.remove', { name })}
            onClick={() => onPlace({ ...place, places: without(code) })}
          >
            <span aria-hidden="true">×</span>
          </button>
        </li>
      ))}
    </ul>
  );
}

/** Two to five municipalities side by side on a subject; what one does not say shows too. */
export function ComparePage(page: ComparePageProps) {
  const { answer, place, faults, left, desk, onRetry } = page;
  const shown = answer.phase === 'shown' ? answer.value : null;
  const theme = shown?.themes.find(({ id }) => id === shown.theme)?.name[desk.language];
  return (
    <LibraryPage view="collection">
      <h1>
        {theme === undefined
          ? i18n.t('collection.compare.title')
          : i18n.t('collection.compare.titleTheme', { theme })}
      </h1>
      <AddressFaults faults={faults} href={compareAddress(place.places, place.theme)} />
      {left.length > 0 && (
        <Notice said={i18n.t('collection.compare.left', { names: listed(left, desk.language) })} />
      )}
      <AnswerBody answer={answer} onRetry={onRetry}>
        {(value) => (
          <>
            <div class="narrow roomy">
              <ThemeField page={page} value={value} />
              <PlaceField page={page} value={value} />
            </div>
            <PrintedHead
              address={compareAddress(place.places, place.theme)}
              picked={page.picks.all.length}
              language={desk.language}
              today={desk.today}
            />
            <Chosen page={page} value={value} />
            <Compared page={page} value={value} />
          </>
        )}
      </AnswerBody>
    </LibraryPage>
  );
}
