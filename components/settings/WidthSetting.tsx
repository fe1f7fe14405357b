import { useEffect, useId, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Side } from '../../data/model/manner.ts';
import { PagePicture } from './PagePicture.tsx';

/** What a width comes to in the window one has: how wide the panel may be there, and what is left of it, in CSS pixels. */
export interface RoomBeside {
  panel: number;
  page: number;
}

export interface WidthSettingProps {
  /** The panel's, in CSS pixels. */
  width: number;
  side: Side;
  /** Bounds of the panel's width, and what the slider moves by. */
  widths: { least: number; most: number; step: number };
  /** `null` where the window has no room for both. */
  roomFor: (width: number) => RoomBeside | null;
  onWidth: (width: number) => void;
}

function roomWords(width: number, room: RoomBeside | null): string {
  if (!room) return i18n.t('settings.widthOver');
  const { panel, page } = room;
  return panel < width
    ? i18n.t('settings.widthMost', { panel, page })
    : i18n.t('settings.widthHere', { page });
}

/** The panel's width; what one would get is shown while the slider is moved, before it counts anywhere. */
export function WidthSetting({ width, side, widths, roomFor, onWidth }: WidthSettingProps) {
  const id = useId();
  /** Where the slider was moved to; `null` once that counts. */
  const [held, setHeld] = useState<number | null>(null);
  useEffect(() => setHeld(null), [width]);
  const shown = held ?? width;
  return (
    <div class="setting">
      <div class="slide">
        <label for={id}>{i18n.t('settings.width')}</label>
        <input
          id={id}
          type="range"
          min={widths.least}
          max={widths.most}
          step={widths.step}
          value={shown}
          aria-describedby={`${id}-room`}
          onInput={(event) => setHeld(event.currentTarget.valueAsNumber)}
          onChange={(event) => onWidth(event.currentTarget.valueAsNumber)}
          onBlur={() => setHeld(null)}
        />
        <output for={id}>{i18n.t('settings.pixels', { width: shown })}</output>
        <p class="meaning" id={`${id}-room`}>
          {roomWords(shown, roomFor(shown))}
        </p>
      </div>
      <PagePicture opening="auto" side={side} width={shown} />
    </div>
  );
}
