import type { ComponentType } from 'preact';
import type { ImportClient } from '../wiring/import-client.ts';
import type { View, ViewProps } from './view.ts';
import { ArticleView } from './views/ArticleView.tsx';

/** One worker for all views: it lives as long as the page. */
let client: ImportClient | null = null;

/** A view that asks the worker which reads imports; the way to it is fetched with the view. */
async function withWorker(
  fetched: Promise<ComponentType<ViewProps & { client: ImportClient }>>,
): Promise<ComponentType<ViewProps>> {
  const [Shown, { importClient }] = await Promise.all([fetched, import('../wiring/import-client.ts')]);
  client ??= importClient();
  const asked = client;
  return (props) => <Shown {...props} client={asked} />;
}

/**
 * The library's views by the name that `?view=` gives them. An article, which the popup opens, comes with the page
 * itself; the others are fetched when one goes to them.
 */
export const VIEWS = {
  start: { place: 'start', load: async () => (await import('./views/StartView.tsx')).StartView },
  unknown: { place: null, load: async () => (await import('./views/StartView.tsx')).StartView },
  article: { place: null, load: async () => ArticleView },
  browse: { place: 'browse', load: async () => (await import('./views/BrowseView.tsx')).BrowseView },
  lists: { place: 'lists', load: async () => (await import('./views/ListView.tsx')).ListView },
  vendor: { place: 'lists', load: async () => (await import('./views/VendorView.tsx')).VendorView },
  compare: { place: 'compare', load: async () => (await import('./views/CompareView.tsx')).CompareView },
  timeline: { place: 'timeline', load: async () => (await import('./views/TimelineView.tsx')).TimelineView },
  map: { place: 'map', load: async () => (await import('./views/MapView.tsx')).MapView },
  import: {
    place: 'import',
    load: () => withWorker(import('./views/ImportView.tsx').then(({ ImportView }) => ImportView)),
  },
  own: {
    place: 'own',
    load: () => withWorker(import('./views/OwnView.tsx').then(({ OwnView }) => OwnView)),
  },
  review: {
    place: null,
    load: () => withWorker(import('./views/ReviewView.tsx').then(({ ReviewView }) => ReviewView)),
  },
  settings: { place: 'settings', load: async () => (await import('./views/SettingsView.tsx')).SettingsView },
  privacy: { place: 'settings', load: async () => (await import('./views/PrivacyView.tsx')).PrivacyView },
  welcome: {
    place: null,
    bare: true,
    load: async () => (await import('./views/WelcomeView.tsx')).WelcomeView,
  },
} as const satisfies Record<string, View>;

export type ViewName = keyof typeof VIEWS;

const isView = (name: string): name is ViewName => Object.hasOwn(VIEWS, name);

/** Which view an address asks for; `unknown` where there is none of that name, or it names none. */
export function viewOf(params: URLSearchParams): ViewName {
  const name = params.get('view');
  if (name !== null) return isView(name) ? name : 'unknown';
  if (params.has('record')) return 'article';
  return params.size === 0 ? 'start' : 'unknown';
}
