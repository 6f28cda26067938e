import { type DotsScale, placeOn, shareOn } from "@/components/charts/dots-scale";

/**
 * Where a picture's numbers stand: x from its left to its right, y from its top to its foot; so many pixels high, and as wide as there is room.
 * What the server draws and what is drawn where a reader explores both take their places from one of these.
 */
export type Plot = { x: DotsScale; y: DotsScale; height: number };

/** A place in percent of the picture, for circles and lines. */
export const placeIn = ({ x, y }: Plot, across: number, down: number): { x: string; y: string } => ({ x: placeOn(x, across), y: placeOn(y, down) });

/** The same in hundredths, for paths in a box of 100 by 100 that is drawn out to the picture's size. */
export const pointIn = ({ x, y }: Plot, across: number, down: number): string => `${shareOn(x, across).toFixed(3)} ${shareOn(y, down).toFixed(3)}`;

/**
 * The same ends as the axes that Recharts draws between, whatever the data are. A y that grows downwards is reversed there,
 * save where its layout is vertical, which grows downwards by itself.
 */
export function axesOf({ x, y }: Plot, layout: "horizontal" | "vertical" = "horizontal") {
  const axis = { type: "number", allowDataOverflow: true, hide: true } as const;
  return {
    x: { ...axis, domain: [x.from, x.to] as [number, number] },
    y: { ...axis, domain: [Math.min(y.from, y.to), Math.max(y.from, y.to)] as [number, number], reversed: (y.from < y.to) === (layout === "horizontal") },
  };
}

/** Nothing around the picture: what names its ends stands outside it, for both. */
export const NO_MARGIN = { top: 0, right: 0, bottom: 0, left: 0 };
