import { useCallback, useEffect, useState } from 'preact/hooks';
import type { FailureKind } from '../../data/model/errors.ts';
import type { ImportJob } from '../../data/model/import.ts';
import type { ImportClient } from '../wiring/import-client.ts';

/** The imports with what is newly told of them; one that was not there before is the last and stands first. */
export function withNews(jobs: readonly ImportJob[], told: readonly ImportJob[]): ImportJob[] {
  const byId = new Map(told.map((job) => [job.id, job]));
  const there = new Set(jobs.map(({ id }) => id));
  return [...told.filter(({ id }) => !there.has(id)), ...jobs.map((job) => byId.get(job.id) ?? job)];
}

interface Jobs {
  jobs: ImportJob[] | null;
  failure: FailureKind | null;
}

/** All imports, kept true while they go on, and how to ask for them once more. */
export function useJobs(client: ImportClient) {
  const [state, setState] = useState<Jobs>({ jobs: null, failure: null });
  const load = useCallback(async () => {
    const answer = await client.ask('jobs', {});
    setState(({ jobs }) =>
      answer.ok ? { jobs: answer.value, failure: null } : { jobs, failure: answer.failure },
    );
  }, [client]);
  useEffect(() => {
    const end = new AbortController();
    client.onEvent((event) => {
      if (event.event !== 'jobs') return;
      // What is told before the list is there will be in it.
      setState((state) => (state.jobs ? { ...state, jobs: withNews(state.jobs, event.jobs) } : state));
    }, end.signal);
    void load();
    return () => end.abort();
  }, [client, load]);
  return { ...state, load };
}
