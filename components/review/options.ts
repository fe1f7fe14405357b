import { i18n } from '#i18n';
import type { Choices } from '../../data/model/import.ts';
import type { Employer } from '../../data/model/records.ts';

/** Something that can be chosen by its name. */
export interface Option {
  value: string;
  name: string;
  /** What it is, where names of several kinds stand together. */
  kind?: string;
}

/** As many as a list shows; one types on for more. */
const MOST = 8;

const lower = (text: string): string => text.trim().toLocaleLowerCase('sv');

/** The options that a typed text may mean: those that begin with it first, then those that have it in them. */
export function optionsFor(typed: string, options: readonly Option[]): Option[] {
  const text = lower(typed);
  if (text === '') return options.slice(0, MOST);
  const begin: Option[] = [];
  const hold: Option[] = [];
  for (const option of options) {
    const place = lower(option.name).indexOf(text);
    if (place === 0) begin.push(option);
    else if (place > 0) hold.push(option);
  }
  return [...begin, ...hold].slice(0, MOST);
}

/** The option of exactly that name. */
export const namedOption = (typed: string, options: readonly Option[]): Option | undefined =>
  options.find(({ name }) => lower(name) === lower(typed));

export const municipalityOptions = ({ municipalities }: Choices): Option[] =>
  municipalities.map(({ code, name }) => ({ value: code, name }));

/** Municipalities and vendors, told apart by their values' beginning. */
export const employerOptions = ({ municipalities, vendors }: Choices): Option[] => [
  ...municipalities.map(({ code, name }) => ({
    value: `municipality:${code}`,
    name,
    kind: i18n.t('review.municipality'),
  })),
  ...vendors.map(({ id, name }) => ({ value: `vendor:${id}`, name, kind: i18n.t('review.vendor') })),
];

export const employerValue = (employer: Employer | null): string | null => {
  if (employer === null) return null;
  return 'vendor' in employer ? `vendor:${employer.vendor}` : `municipality:${employer.municipality}`;
};

export function employerOf(value: string | null): Employer | null {
  if (value === null) return null;
  const [kind, id = ''] = value.split(':');
  return kind === 'vendor' ? { vendor: id } : { municipality: id };
}
