import type { CDPSession, Page } from 'playwright-core';

/** The extension's small button in a page: what is left of the sidebar when it is closed. */
export type Launcher = {
  /** Its accessible name: `aria-label`, else its text. */
  name: string;
  /** Where it stands in the window, in CSS pixels. */
  box: { x: number; y: number; width: number; height: number };
  /** A click with the mouse, as a user makes it. */
  click: () => Promise<void>;
};

type DomNode = {
  nodeId: number;
  nodeName: string;
  shadowRootType?: string;
  children?: DomNode[];
  shadowRoots?: DomNode[];
};

const LAUNCHER_PATIENCE_MS = 10_000;

/**
 * The visible buttons in closed shadow roots of a page, which no page script and no Playwright locator can
 * reach: the debugger's view of the document can. More than one is a fault of the extension.
 */
export async function launchersOf(page: Page): Promise<Launcher[]> {
  const session = await page.context().newCDPSession(page);
  try {
    const { root } = await session.send('DOM.getDocument', { depth: -1, pierce: true });
    const launchers: Launcher[] = [];
    for (const node of closedButtons(root)) {
      const seen = await look(session, node.nodeId);
      if (!seen || seen.box.width === 0 || seen.box.height === 0) continue;
      const { x, y, width, height } = seen.box;
      launchers.push({ ...seen, click: () => page.mouse.click(x + width / 2, y + height / 2) });
    }
    return launchers;
  } finally {
    await session.detach();
  }
}

/** The launcher of a page; undefined where none is shown. */
export async function launcherOf(page: Page): Promise<Launcher | undefined> {
  return (await launchersOf(page))[0];
}

/** @throws Error if the page shows no launcher in time */
export async function waitForLauncher(page: Page, patience = LAUNCHER_PATIENCE_MS): Promise<Launcher> {
  const end = Date.now() + patience;
  while (Date.now() < end) {
    const launcher = await launcherOf(page);
    if (launcher) return launcher;
    await page.waitForTimeout(100);
  }
  throw new Error(`No launcher was shown on ${page.url()} within ${patience} ms.`);
}

function closedButtons(node: DomNode, inClosedRoot = false): DomNode[] {
  const inside = inClosedRoot || node.shadowRootType === 'closed';
  const here = inside && node.nodeName === 'BUTTON' ? [node] : [];
  const below = [...(node.shadowRoots ?? []), ...(node.children ?? [])];
  return [...here, ...below.flatMap((child) => closedButtons(child, inside))];
}

type Seen = Pick<Launcher, 'name' | 'box'>;

async function look(session: CDPSession, nodeId: number): Promise<Seen | undefined> {
  const { object } = await session.send('DOM.resolveNode', { nodeId });
  if (!object.objectId) return undefined;
  const { result } = await session.send('Runtime.callFunctionOn', {
    objectId: object.objectId,
    returnByValue: true,
    functionDeclaration: `function () {
      const { x, y, width, height } = this.getBoundingClientRect();
      const shown = this.checkVisibility({ visibilityProperty: true, opacityProperty: true });
      const box = shown ? { x, y, width, height } : { x, y, width: 0, height: 0 };
      return { name: (this.getAttribute('aria-label') || this.innerText).trim(), box };
    }`,
  });
  return result.value as Seen;
}
