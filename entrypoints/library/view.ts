import type { ComponentType } from 'preact';
import type { NavPlace } from '../../components/library/ways.ts';
import type { Language } from '../../data/locales/language.ts';
import type { Going } from './use-address.ts';

/** What every view gets from the library's frame. */
export interface ViewProps {
  language: Language;
  /** The address's query, which says what the view is to show. */
  params: URLSearchParams;
  searchAddress: string;
  /** Goes to another view. */
  go: (href: string, going?: Going) => void;
}

/** A view of the library: which place of the nav it is, and how to get it. */
export interface View {
  place: NavPlace | null;
  /** It stands by itself, with no nav above it. */
  bare?: true;
  load: () => Promise<ComponentType<ViewProps>>;
}
