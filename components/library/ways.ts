import {
  browseAddress,
  compareAddress,
  listAddress,
  mapAddress,
  timelineAddress,
} from '../collection/places.ts';
import { importAddress, ownAddress, settingsAddress } from './addresses.ts';

/** The views that one can go to from anywhere in the library, in their order: address, name, and what is there. */
export const WAYS = {
  browse: { href: browseAddress(), label: 'collection.nav.browse', said: 'collection.start.browse' },
  lists: {
    href: listAddress('municipality'),
    label: 'collection.nav.lists',
    said: 'collection.start.lists',
  },
  map: { href: mapAddress(), label: 'collection.nav.map', said: 'collection.start.map' },
  compare: {
    href: compareAddress([], null),
    label: 'collection.nav.compare',
    said: 'collection.start.compare',
  },
  timeline: { href: timelineAddress(), label: 'collection.nav.timeline', said: 'collection.start.timeline' },
  own: { href: ownAddress(), label: 'library.nav.own', said: 'library.start.own' },
  import: { href: importAddress(), label: 'library.nav.import', said: 'library.start.import' },
  settings: { href: settingsAddress(), label: 'settings.title', said: 'library.start.settings' },
} as const;

/** Where one can be in the library by its nav; elsewhere, as in an article, nothing is marked. */
export type NavPlace = 'start' | keyof typeof WAYS;

export const WAY_NAMES = Object.keys(WAYS) as (keyof typeof WAYS)[];
