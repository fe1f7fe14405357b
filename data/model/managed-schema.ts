import { Opening } from './settings.ts';

const SITES = { type: 'array', items: { type: 'string' } } as const;
const OPENING = { type: 'string', enum: Opening.options } as const;

/**
 * What an IT department may lay down, in the part of JSON Schema that Chrome and Edge read from `managed_schema`.
 * Firefox has no such file. `policyFrom` reads what comes of it in all three.
 */
export const MANAGED_SCHEMA = {
  $schema: 'http://json-schema.org/draft-03/schema#',
  type: 'object',
  properties: {
    opening: {
      title:
        'How Sidoljus comes to pages: by itself (auto), by a small button (launcher), or not at all (off)',
      type: 'object',
      properties: { municipality: OPENING, vendor: OPENING },
    },
    sites: { title: 'The only sites on which it comes: host names, each with its subdomains', ...SITES },
    mutedSites: { title: 'Sites on which it stays silent: host names, each with its subdomains', ...SITES },
    firstRun: { title: 'Whether its first page is shown after an install', type: 'boolean' },
  },
} as const;
