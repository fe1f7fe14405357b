import type { Recogniser } from '../gazetteer/recognise-site.ts';
import type { SettingsSite } from '../model/hit.ts';
import type { Settings } from '../model/settings.ts';
import { shownRecords } from './panel-view.ts';
import type { Corpus } from './prepare.ts';

/** What a site is called; its key where the gazetteer knows it no more. */
function nameOf(site: string, gazetteer: Recogniser): string {
  const [kind, id = ''] = site.split(':');
  const found =
    kind === 'municipality'
      ? gazetteer.municipality(id)
      : kind === 'vendor'
        ? gazetteer.vendor(id)
        : gazetteer.body(id);
  return found?.name ?? site;
}

/** Every site for which something is chosen, by name, with the records that were taken away from it. */
export async function settingsSites(
  settings: Settings,
  today: string,
  corpus: Pick<Corpus, 'shelf' | 'gazetteer'>,
): Promise<SettingsSite[]> {
  const isMutedToday = (site: string) => settings.sites[site]?.mutedOn === today;
  const chosen = Object.keys(settings.sites).filter(
    (site) => isMutedToday(site) || settings.sites[site]?.opening,
  );
  const sites = [...new Set([...chosen, ...Object.keys(settings.hidden)])];
  const ids = [...new Set(Object.values(settings.hidden).flat())];
  const shown = await shownRecords(await corpus.shelf.records(ids), corpus);
  return sites
    .map((site): SettingsSite => {
      const opening = settings.sites[site]?.opening ?? null;
      const hidden = (settings.hidden[site] ?? []).map((record) => ({
        record,
        shown: shown.get(record) ?? null,
      }));
      return { site, name: nameOf(site, corpus.gazetteer), opening, mutedToday: isMutedToday(site), hidden };
    })
    .sort((one, other) => one.name.localeCompare(other.name, 'sv'));
}
