import { ARTICLE, bar, type PageParts } from './pages.ts';

const ACROSS = 'width:100vw;height:240px;background:#9cf';
/** The article without its column: its words reach as far right as they can. */
const WIDE_ARTICLE = ARTICLE.replace('<main', '<main style="max-width:none;text-align:right"');
const STRICT = { 'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'; img-src data:" };

const chat = '<button style="position:fixed;right:8px;top:410px;width:60px;height:60px">?</button>';
const slide = '<div style="width:500px"><a href="#bild">Bild</a></div>';
const carousel = `<div style="overflow:hidden;width:500px"><div style="width:2000px;display:flex">${slide.repeat(4)}</div></div>`;

/** Pages with room, and how many pixels of 900 the frame leaves at the top and at the bottom. */
export const WITH_ROOM: [what: string, top: number, bottom: number, parts: PageParts][] = [
  ['nothing special', 0, 0, {}],
  ['a strict Content Security Policy', 0, 0, { headers: STRICT }],
  ['a magnified root', 0, 0, { css: 'html{zoom:1.25}main{max-width:40ch}' }],
  [
    'a fixed header with buttons at its end',
    70,
    0,
    { body: bar('position:fixed;inset:0 0 auto;height:70px') + ARTICLE },
  ],
  [
    'a sticky header as wide as the window',
    70,
    0,
    { body: bar('position:sticky;top:0;width:100vw;height:70px') + ARTICLE },
  ],
  [
    'a sticky header that is narrowed too',
    0,
    0,
    { body: bar('position:sticky;top:0;height:70px') + ARTICLE },
  ],
  ['a bar along the lower edge', 0, 60, { body: ARTICLE + bar('position:fixed;inset:auto 0 0;height:60px') }],
  [
    'a cookie box in the corner',
    0,
    148,
    { body: ARTICLE + bar('position:fixed;right:20px;bottom:20px;width:340px;height:120px') },
  ],
  ['a chat button above the middle', 478, 0, { body: ARTICLE + chat }],
  ['a surface across the window', 0, 0, { body: `<div style="${ACROSS}"></div>${ARTICLE}` }],
  [
    'words at the left of such a surface',
    0,
    0,
    { body: `<div style="${ACROSS}"><h2>Boden</h2></div>${ARTICLE}` },
  ],
  ['slides waiting outside a carousel', 0, 0, { body: ARTICLE + carousel }],
  ['a style of its own on the root', 0, 0, { root: 'style="margin:0 7px;--egen: 1"' }],
  ['an important margin on the root', 0, 0, { root: 'style="margin-right: 12px !important"' }],
  ['a transition on everything', 0, 0, { css: '*{transition:all .5s}' }],
  [
    'a body that scrolls instead of the window',
    0,
    0,
    { css: 'html{height:100%;overflow:hidden}body{height:100%;overflow:auto}' },
  ],
  [
    'styles that hide everything foreign',
    0,
    0,
    {
      css: 'html{font-size:40px}html>*:not(head,body){display:none!important}iframe,button{opacity:0!important}',
    },
  ],
];

/** Pages on which the frame would hide something, or push it out. */
export const WITHOUT_ROOM: [what: string, parts: PageParts][] = [
  [
    'words at the end of a block across the window',
    {
      body: `<div style="${ACROSS};text-align:right"><h2>Boden framåt</h2></div>${ARTICLE}`,
      css: 'html{overflow-x:hidden}',
    },
  ],
  [
    'words pulled out to the edges of the window',
    {
      body: `<main>${ARTICLE}<div style="width:100vw;margin-left:calc(50% - 50vw);background:#9cf">Boden</div></main>`,
      css: 'body{overflow-x:hidden}',
    },
  ],
  ['more elements than can be laid out in a moment', { body: ARTICLE + '<p>Boden</p>'.repeat(4_000) }],
  ['a body as wide as the window', { body: WIDE_ARTICLE, css: 'body{width:100vw}' }],
  [
    'a link in the upper right corner',
    { body: `<a href="#lyssna" style="position:absolute;top:8px;right:8px">Lyssna</a>${ARTICLE}` },
  ],
  [
    'everything in one fixed box',
    { body: `<div style="position:fixed;inset:0;overflow:auto">${WIDE_ARTICLE}</div>` },
  ],
  [
    'words that it would cut off itself',
    {
      body: `<div style="overflow:hidden"><div style="width:1300px;text-align:right">Kontakt</div></div>${ARTICLE}`,
    },
  ],
];
