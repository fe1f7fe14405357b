import type { PanelState } from '../../components/PanelBody.tsx';
import type { FailureKind } from '../../data/model/errors.ts';
import type { PanelView } from '../../data/model/hit.ts';
import type { Result } from '../../data/model/result.ts';
import type { Tab } from './home.ts';

/** The tab one looks at, the question that is out, and what is shown meanwhile. */
export interface Watch {
  tab: Tab | null;
  /** Counts questions: an answer to an older one is no longer true. */
  asked: number;
  /** The page has had its time to be read since the question was asked. */
  waited: boolean;
  state: PanelState;
}

export type Step =
  | { step: 'ask'; tab: Tab }
  /** Nobody knows which tab it is. */
  | { step: 'lost'; failure: FailureKind }
  | { step: 'answer'; asked: number; answer: Result<PanelView | null> }
  | { step: 'waited'; asked: number }
  /** The reader had the tab's page read, or it could not be. */
  | { step: 'matched'; tabId: number; answer: Result<PanelView> };

export const START: Watch = { tab: null, asked: 0, waited: false, state: { phase: 'loading' } };

const failed = (failure: FailureKind): PanelState => ({ phase: 'failed', failure });

/** What stands while a question is out: that of the same tab, nothing of another's. */
const meanwhile = ({ tab, state }: Watch, { id }: Tab): PanelState =>
  tab?.id === id ? state : { phase: 'loading' };

const stateOf = (answer: Result<PanelView | null>, waited: boolean): PanelState => {
  if (!answer.ok) return failed(answer.failure);
  if (answer.value) return { phase: 'shown', view: answer.value };
  // A page that is not read yet may be so in a moment, until it has been waited for.
  return { phase: waited ? 'unread' : 'loading' };
};

const asking = (watch: Watch, tab: Tab | null, state: PanelState): Watch => ({
  tab,
  asked: watch.asked + 1,
  waited: false,
  state,
});

/**
 * What comes after a step. Another tab's content is taken away at once; that of the same tab stays until
 * its answer is there, so that nothing flickers while a page is read again.
 */
export function next(watch: Watch, step: Step): Watch {
  switch (step.step) {
    case 'ask':
      return asking(
        watch,
        step.tab,
        step.tab.failure ? failed(step.tab.failure) : meanwhile(watch, step.tab),
      );
    case 'lost':
      return asking(watch, null, failed(step.failure));
    case 'answer':
      return step.asked === watch.asked ? { ...watch, state: stateOf(step.answer, watch.waited) } : watch;
    case 'waited': {
      if (step.asked !== watch.asked) return watch;
      const state: PanelState = watch.state.phase === 'loading' ? { phase: 'unread' } : watch.state;
      return { ...watch, waited: true, state };
    }
    case 'matched':
      return step.tabId === watch.tab?.id ? { ...watch, state: stateOf(step.answer, watch.waited) } : watch;
  }
}
