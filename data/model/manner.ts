import * as v from 'valibot';
import { PANEL_WIDTHS } from './panel-widths.ts';

/** Light, dark, or as the system has it. */
export const Theme = v.picklist(['system', 'light', 'dark']);
export type Theme = v.InferOutput<typeof Theme>;

/** The side of the page at which launcher and panel stand. */
export const Side = v.picklist(['left', 'right']);
export type Side = v.InferOutput<typeof Side>;

/** Width of the panel in a page, in CSS pixels. */
export const PanelWidth = v.pipe(
  v.number(),
  v.integer(),
  v.minValue(PANEL_WIDTHS.least),
  v.maxValue(PANEL_WIDTHS.most),
);

/** Where in a page the sidebar stands, and in which colours. */
export const Manner = v.strictObject({ side: Side, width: PanelWidth, theme: Theme });
export type Manner = v.InferOutput<typeof Manner>;
