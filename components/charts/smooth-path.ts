export type Point = readonly [x: number, y: number];

const short = (value: number) => String(Math.round(value * 10) / 10);
const at = ([x, y]: Point) => `${short(x)} ${short(y)}`;

/** SVG curve commands that lead smoothly through the points (Catmull–Rom as cubics), starting from the first. */
export function curveThrough(points: readonly Point[]): string {
  return points
    .slice(1)
    .map((end, place) => {
      const start = points[place] ?? end;
      const before = points[place - 1] ?? start;
      const after = points[place + 2] ?? end;
      const first: Point = [start[0] + (end[0] - before[0]) / 6, start[1] + (end[1] - before[1]) / 6];
      const second: Point = [end[0] - (after[0] - start[0]) / 6, end[1] - (after[1] - start[1]) / 6];
      return `C${at(first)} ${at(second)} ${at(end)}`;
    })
    .join("");
}

/** An open line through the points. */
export function openPath(points: readonly Point[]): string {
  const [first] = points;
  return first ? `M${at(first)}${curveThrough(points)}` : "";
}

/** A ribbon between its two edges, both given in the direction of time. */
export function ribbonPath(upper: readonly Point[], lower: readonly Point[]): string {
  const back = lower.toReversed();
  const [corner] = back;
  return corner ? `${openPath(upper)}L${at(corner)}${curveThrough(back)}Z` : "";
}
