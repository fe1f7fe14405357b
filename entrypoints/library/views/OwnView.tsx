import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { OwnPage } from '../../../components/own/OwnPage.tsx';
import type { FailureKind } from '../../../data/model/errors.ts';
import type { ImportClient } from '../../wiring/import-client.ts';
import { download } from '../download.ts';
import { ownPlace } from '../own-place.ts';
import { useOwnArticles } from '../use-own-articles.ts';
import { useTitle } from '../use-title.ts';
import type { ViewProps } from '../view.ts';

const without = (all: ReadonlySet<string>, ids: readonly string[]) =>
  new Set([...all].filter((id) => !ids.includes(id)));

/** The list of the user's articles wired to the worker. */
export function OwnView({ client, language, params }: ViewProps & { client: ImportClient }) {
  const place = ownPlace(params);
  const { state, load } = useOwnArticles(client, place);
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set());
  const [removed, setRemoved] = useState<readonly string[]>([]);
  const [failure, setFailure] = useState<FailureKind | null>(null);
  const [packing, setPacking] = useState(false);
  useTitle(i18n.t('own.title'));

  const onRemove = async (ids: string[]) => {
    const answer = await client.ask('remove-articles', { ids });
    setFailure(answer.ok ? null : answer.failure);
    if (!answer.ok) return;
    setRemoved(ids);
    setSelected((all) => without(all, ids));
    await load();
  };
  const onRestore = async () => {
    const answer = await client.ask('restore-articles', { ids: [...removed] });
    setFailure(answer.ok ? null : answer.failure);
    if (answer.ok) setRemoved([]);
    await load();
  };
  const onPack = async () => {
    setPacking(true);
    const answer = await client.ask('make-pack', { ids: [...selected] });
    setPacking(false);
    setFailure(answer.ok ? null : answer.failure);
    if (answer.ok) download(answer.value.name, answer.value.file);
  };
  return (
    <OwnPage
      state={state}
      place={place}
      language={language}
      selected={selected}
      removed={removed}
      failure={failure}
      packing={packing}
      onSelect={(ids, on) => setSelected((all) => (on ? new Set([...all, ...ids]) : without(all, ids)))}
      onRemove={onRemove}
      onRestore={onRestore}
      onPack={onPack}
      onRetry={load}
    />
  );
}
