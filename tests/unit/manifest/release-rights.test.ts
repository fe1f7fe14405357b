import { describe, expect, it } from 'vitest';
import { newDemands, type Rights, rightsOf } from '../../../data/cli/release-rights.ts';

const released: Rights = {
  version: '1.0.0',
  permissions: ['storage'],
  hosts: ['*://*.boden.se/*', '*://atea.se/*'],
};

const update = (more: Partial<Rights>): Rights => ({ ...released, version: '1.1.0', ...more });

describe('an update that would ask for consent again', () => {
  it.each([
    ['a host', { hosts: [...released.hosts, '*://*.vara.se/*'] }, ['*://*.vara.se/*']],
    ['a wider host', { hosts: ['*://*.boden.se/*', '*://*.atea.se/*'] }, ['*://*.atea.se/*']],
    ['a host that only ends alike', { hosts: ['*://norrboden.se/*'] }, ['*://norrboden.se/*']],
    ['all hosts', { hosts: ['<all_urls>'] }, ['<all_urls>']],
    ['all hosts in other words', { hosts: ['*://*/*'] }, ['*://*/*']],
    ['a right', { permissions: ['storage', 'history'] }, ['history']],
  ])('is found by %s', (_, more, demands) => {
    expect(newDemands(released, update(more))).toEqual(demands);
  });
});

describe('a quiet update', () => {
  it.each([
    ['the same', {}],
    ['less', { hosts: [], permissions: [] }],
    ['a host within one that was granted', { hosts: ['*://www.boden.se/*', 'https://boden.se/*'] }],
    ['a right of which the browsers say nothing', { permissions: ['storage', 'alarms'] }],
  ])('demands %s', (_, more) => {
    expect(newDemands(released, update(more))).toEqual([]);
  });
});

describe('what a manifest demands', () => {
  it('counts the hosts of content scripts, each once', () => {
    const manifest = {
      version: '1.2.0',
      permissions: ['storage', 'activeTab'],
      host_permissions: ['*://b.se/*'],
      content_scripts: [{ matches: ['*://a.se/*', '*://b.se/*'] }],
    };
    expect(rightsOf(manifest)).toEqual({
      version: '1.2.0',
      permissions: ['activeTab', 'storage'],
      hosts: ['*://a.se/*', '*://b.se/*'],
    });
  });

  it('leaves out what is optional', () => {
    const manifest = {
      version: '1',
      optional_permissions: ['history'],
      optional_host_permissions: ['<all_urls>'],
    };
    expect(rightsOf(manifest)).toEqual({ version: '1', permissions: [], hosts: [] });
  });
});
