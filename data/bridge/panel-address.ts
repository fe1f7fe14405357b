import { packageAddress } from './package-address.ts';

/** The address of the panel page. */
export const panelAddress = (): string => packageAddress('panel.html');
