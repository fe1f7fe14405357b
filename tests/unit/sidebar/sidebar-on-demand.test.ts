import { describe, expect, it } from 'vitest';
import type { PageVerdict } from '../../../data/model/verdict.ts';
import type { PageSidebar } from '../../../entrypoints/in-page/offer.ts';
import { SidebarOnDemand } from '../../../entrypoints/page.content/sidebar-on-demand.ts';

const verdict = (show: PageVerdict['show'], count = 3): PageVerdict => ({
  show,
  count,
  relation: 'from',
  siteName: 'Boden',
  manner: { side: 'right', width: 380, theme: 'system' },
});

/** A sidebar that writes down what it is told, and loads of it that end when the test says so. */
function slowSidebar() {
  const told: string[] = [];
  const loads: ((isThere?: boolean) => void)[] = [];
  const tell = (word: string) => () => void told.push(word);
  const make = (): PageSidebar => {
    told.push('made');
    return {
      show: ({ show, count }) => void told.push(`${show} ${count}`),
      fail: tell('fail'),
      leave: tell('leave'),
      clear: tell('clear'),
      panelLives: tell('panel lives'),
      close: tell('close'),
    };
  };
  const sidebar = new SidebarOnDemand(
    () => new Promise((resolve) => loads.push((isThere = true) => resolve(isThere ? make : undefined))),
  );
  return { told, loads, sidebar };
}

const turn = () => new Promise((resolve) => setTimeout(resolve));

describe('a page with nothing to show', () => {
  it('loads no sidebar', async () => {
    const { told, loads, sidebar } = slowSidebar();
    sidebar.show(verdict('none'));
    sidebar.leave();
    sidebar.clear();
    sidebar.panelLives();
    sidebar.close();
    await turn();
    expect(loads).toEqual([]);
    expect(told).toEqual([]);
  });
});

describe('a page with something to show', () => {
  it.each(['open', 'launcher'] as const)(
    'loads the sidebar for the verdict "%s", and shows it',
    async (show) => {
      const { told, loads, sidebar } = slowSidebar();
      sidebar.show(verdict(show));
      loads[0]?.();
      await turn();
      expect(told).toEqual(['made', `${show} 3`]);
    },
  );

  it('loads the sidebar to say that something went wrong', async () => {
    const { told, loads, sidebar } = slowSidebar();
    sidebar.fail();
    loads[0]?.();
    await turn();
    expect(told).toEqual(['made', 'fail']);
  });

  it('loads it once, and tells it everything from then on', async () => {
    const { told, loads, sidebar } = slowSidebar();
    sidebar.show(verdict('open'));
    loads[0]?.();
    await turn();
    sidebar.panelLives();
    sidebar.close();
    sidebar.leave();
    sidebar.show(verdict('none'));
    sidebar.clear();
    sidebar.fail();
    expect(loads).toHaveLength(1);
    expect(told.slice(2)).toEqual(['panel lives', 'close', 'leave', 'none 3', 'clear', 'fail']);
  });
});

it('a sidebar that can not draw on a page is told to say so', async () => {
  const said: string[] = [];
  const no = () => undefined;
  const show = () => {
    throw new Error('the page has taken its own functions away');
  };
  const make = () => ({
    show,
    fail: () => void said.push('fail'),
    leave: no,
    clear: no,
    panelLives: no,
    close: no,
  });
  new SidebarOnDemand(async () => make).show(verdict('open'));
  await turn();
  expect(said).toEqual(['fail']);
});

describe('while the sidebar is on its way', () => {
  it.each([
    ['the page goes over to another', (sidebar: PageSidebar) => sidebar.leave()],
    ['everything is taken away', (sidebar: PageSidebar) => sidebar.clear()],
    ['there is nothing to show any more', (sidebar: PageSidebar) => sidebar.show(verdict('none'))],
  ])('%s: what was to be shown is not', async (_, act) => {
    const { told, loads, sidebar } = slowSidebar();
    sidebar.show(verdict('open'));
    act(sidebar);
    loads[0]?.();
    await turn();
    expect(told).toEqual([]);
  });

  it('only the last verdict counts, and there is one sidebar', async () => {
    const { told, loads, sidebar } = slowSidebar();
    sidebar.show(verdict('open', 1));
    sidebar.show(verdict('launcher', 2));
    for (const end of loads) end();
    await turn();
    expect(told).toEqual(['made', 'launcher 2']);
  });

  it('an answer that never comes does not keep the next one from being shown', async () => {
    const { told, loads, sidebar } = slowSidebar();
    sidebar.show(verdict('open', 1));
    sidebar.show(verdict('open', 2));
    loads[1]?.();
    await turn();
    expect(told).toEqual(['made', 'open 2']);
  });
});

it('a sidebar that was not to be had is asked for again with the next verdict', async () => {
  const { told, loads, sidebar } = slowSidebar();
  sidebar.show(verdict('open', 1));
  loads[0]?.(false);
  await turn();
  expect(told).toEqual([]);
  sidebar.show(verdict('open', 2));
  loads[1]?.();
  await turn();
  expect(told).toEqual(['made', 'open 2']);
});
