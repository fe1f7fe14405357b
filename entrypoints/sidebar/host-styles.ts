/**
 * Everything that is drawn in the page, in the colours of tokens.css. Declared !important on the host, since there the inner style sheet
 * wins over the page's own !important; lengths in px, since the page owns the root font size.
 */
const STYLES = `
:host {
  all: initial !important; direction: ltr !important;
  display: block !important; position: fixed !important; inset: 0 0 auto auto !important;
  width: 0 !important; height: 0 !important; z-index: 2147483647 !important; zoom: var(--unzoom, 1) !important;
  color-scheme: light dark !important;
  --paper: light-dark(#fbf9f4, #15171a); --ink: light-dark(#1d1b17, #ece8df); --edge: light-dark(#8a8477, #7b7f85);
  --rule: light-dark(#e2dccd, #30353b); --light: light-dark(#a34a00, #f2b45c); --light-wash: light-dark(#fbeeda, #2c2517);
  --focus: light-dark(#0b57d0, #8ab4f8);
}
@media (prefers-contrast: more) {
  :host {
    --paper: light-dark(#ffffff, #000000); --ink: light-dark(#000000, #ffffff); --edge: light-dark(#4a463f, #c3c6ca);
    --rule: light-dark(#76716a, #8b8f95); --light: light-dark(#7a3600, #ffc978);
  }
}
:host([data-theme=light]) { color-scheme: light !important; }
:host([data-theme=dark]) { color-scheme: dark !important; }
.frame { position: fixed; right: 0; background: var(--paper); box-shadow: 0 1px 0 var(--rule); }
:host([data-side=left]) :is(.frame, button) { right: auto; left: 0; }
.edge { position: absolute; inset: 0 auto 0 0; width: 9px; cursor: ew-resize; touch-action: none; }
:host([data-side=left]) .edge { inset: 0 0 0 auto; }
.edge::after { content: ""; position: absolute; inset: 0 4px; background: var(--edge); opacity: 0; }
.edge:is(:hover, :active, :focus-visible)::after { opacity: 1; }
.edge:focus-visible { outline: 2px solid var(--focus); outline-offset: -2px; }
.frame[inert] { visibility: hidden; pointer-events: none; }
.frame.over { box-shadow: 0 0 28px rgb(0 0 0 / .28); }
.frame:has(.edge:active) iframe { pointer-events: none; }
iframe { display: block; width: 100%; height: 100%; border: 0; margin: 0; padding: 0; color-scheme: inherit; }
button {
  all: unset; position: fixed; right: 0; box-sizing: border-box; display: flex; align-items: center;
  min-height: 32px; max-width: min(220px, calc(100vw - 24px)); padding: 6px 12px 6px 10px;
  background: var(--paper); color: var(--ink); cursor: pointer;
  border: 1px solid var(--edge); border-right: 0; border-left: 3px solid var(--light); border-radius: 6px 0 0 6px;
  box-shadow: -1px 2px 8px rgb(0 0 0 / .14);
  font: 500 13px/1.35 system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", sans-serif;
  overflow-wrap: anywhere; user-select: none;
}
:host([data-side=left]) button { border: 1px solid var(--edge); border-left: 0; border-right: 3px solid var(--light); border-radius: 0 6px 6px 0; }
button[hidden] { display: none; }
button:hover { background: var(--light-wash); }
button:focus-visible { outline: 2px solid var(--focus); outline-offset: 2px; }
@media (max-width: 480px), (max-height: 320px) {
  button { min-height: 26px; min-width: 26px; padding: 2px 6px; font-size: 0; }
  button::before { content: attr(data-short); font-size: 13px; }
}
@media (prefers-reduced-motion: no-preference) {
  .dawn { animation: dawn .18s ease-out; }
  @keyframes dawn { from { opacity: 0; transform: translateX(8px); } }
}
@media (forced-colors: active) {
  button { border-color: ButtonBorder !important; }
  .edge::after { background: Highlight; }
  .frame { border-left: 1px solid CanvasText; }
}
@media print { :host { display: none !important; } }
`;

/**
 * Gives the shadow root its styles. A constructed sheet is no inline style, so a page's Content Security
 * Policy does not reach it; a browser that refuses one to a content script gets a style element.
 */
export function adoptStyles(shadow: ShadowRoot): void {
  try {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(STYLES);
    shadow.adoptedStyleSheets = [sheet];
  } catch {
    const style = document.createElement('style');
    style.textContent = STYLES;
    shadow.append(style);
  }
}
