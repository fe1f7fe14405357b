/** Widths of the panel in a page, in CSS pixels: within these it can be drawn. Apart from schemas, for scripts in pages. */
export const PANEL_WIDTHS = { least: 300, usual: 380, most: 640 } as const;
