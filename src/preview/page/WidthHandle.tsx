import type { JSX, KeyboardEvent, PointerEvent } from 'react';
import { NARROWEST, paneWidth, WIDEST } from './parameters';

interface WidthHandleProps {
  readonly label: string;
  readonly width: number;
  readonly onWidth: (pixels: number) => void;
}

const STEP = 10;

/** Between workbook and pane: dragged, or moved by the arrow keys. */
export const WidthHandle = ({ label, width, onWidth }: WidthHandleProps): JSX.Element => {
  const byKey = (event: KeyboardEvent): void => {
    const widths: Readonly<Record<string, number>> = {
      ArrowLeft: width + STEP,
      ArrowRight: width - STEP,
      Home: NARROWEST,
      End: WIDEST,
    };
    const wanted = widths[event.key];
    if (wanted === undefined) return;
    event.preventDefault();
    onWidth(paneWidth(wanted));
  };
  const dragged = ({ currentTarget, pointerId, clientX }: PointerEvent): void => {
    if (currentTarget.hasPointerCapture(pointerId)) onWidth(paneWidth(window.innerWidth - clientX));
  };
  return (
    <div
      className="width-handle"
      role="separator"
      aria-orientation="vertical"
      aria-label={label}
      aria-valuenow={width}
      aria-valuemin={NARROWEST}
      aria-valuemax={WIDEST}
      tabIndex={0}
      onKeyDown={byKey}
      onPointerDown={({ currentTarget, pointerId }) => currentTarget.setPointerCapture(pointerId)}
      onPointerMove={dragged}
    />
  );
};
