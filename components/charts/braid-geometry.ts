import { openPath, type Point, ribbonPath } from "@/components/charts/smooth-path";

/** A plait of three: time t runs in half terms, the threads are sines a third of a turn apart. */
export type BraidShape = {
  width: number;
  height: number;
  /** For each thread, how thick it is in each half term; 0 where nothing happened. */
  thickness: readonly (readonly number[])[];
};

export const THREADS = [0, 1, 2] as const;

/** Moments within a half term at which two threads cross. */
export const CROSSINGS = [0.25, 0.75] as const;

// A third of a turn a half term: the threads stand in their three lanes wherever a half term ends, and six bring each one home.
const TURN = (2 * Math.PI) / 3;
const PHASES = [-TURN, 0, TURN];
/** How far a thread swings, as a share of the height: its lanes then lie at a sixth, a half and five sixths. */
const SWING = 0.385;
const SAMPLES = 5;
/** A thread that starts or stops does so from this, not from a wall. */
const TIP = 1.5;

const angle = (thread: number, t: number) => t * TURN + (PHASES[thread] ?? 0);

const halfTermsOf = (shape: BraidShape) => shape.thickness[0]?.length ?? 0;

/** Where a thread's middle is at t. */
export function centre(shape: BraidShape, thread: number, t: number): Point {
  return [(t / halfTermsOf(shape)) * shape.width, shape.height * (0.5 + SWING * Math.sin(angle(thread, t)))];
}

const ease = (share: number) => share * share * (3 - 2 * share);

/** How thick a thread is at t: its half term's own thickness, eased into its neighbours'. */
export function thicknessAt(shape: BraidShape, thread: number, t: number): number {
  const own = shape.thickness[thread] ?? [];
  const term = Math.min(Math.max(Math.floor(t), 0), own.length - 1);
  const here = own[term] ?? 0;
  const within = Math.min(Math.max(t - term, 0), 1);
  const neighbour = own[within < 0.5 ? term - 1 : term + 1];
  if (neighbour === undefined) return here;
  const share = ease(Math.min(Math.min(within, 1 - within) / 0.42, 1));
  const meet = here === 0 || neighbour === 0 ? TIP : (here + neighbour) / 2;
  return meet + (here - meet) * share;
}

function momentsBetween(from: number, to: number): number[] {
  const steps = Math.max(2, Math.round(SAMPLES * (to - from)));
  return Array.from({ length: steps + 1 }, (_, step) => from + ((to - from) * step) / steps);
}

/** The outline of a thread from one moment to another; `margin` widens it, for the gap cut around a thread in front. */
export function ribbon(shape: BraidShape, thread: number, from: number, to: number, margin = 0): string {
  const edges = momentsBetween(from, to).map((t) => {
    const [x, y] = centre(shape, thread, t);
    const [x0, y0] = centre(shape, thread, t - 0.01);
    const [x1, y1] = centre(shape, thread, t + 0.01);
    const half = (thicknessAt(shape, thread, t) / 2 + margin) / Math.hypot(x1 - x0, y1 - y0);
    const across: Point = [(y0 - y1) * half, (x1 - x0) * half];
    return { upper: [x - across[0], y - across[1]] as const, lower: [x + across[0], y + across[1]] as const };
  });
  return ribbonPath(
    edges.map((edge) => edge.upper),
    edges.map((edge) => edge.lower),
  );
}

/** A thread's middle as a line. */
export function line(shape: BraidShape, thread: number, from: number, to: number): string {
  return openPath(momentsBetween(from, to).map((t) => centre(shape, thread, t)));
}

/**
 * The threads that meet at a crossing, the one in front first.
 * Depth turns twice as fast as height: that is what makes three strands a plait and not a twist.
 */
export function meetingAt(t: number): { front: number; back: number } {
  const depth = (thread: number) => Math.sin(2 * angle(thread, t));
  const [front = 0, , back = 0] = THREADS.toSorted((a, b) => depth(b) - depth(a));
  return { front, back };
}

/** Unbroken stretches of half terms for which something holds, as [from, to) in half terms. */
export function runs(holds: readonly boolean[]): { from: number; to: number }[] {
  const found: { from: number; to: number }[] = [];
  for (const [term, yes] of holds.entries()) {
    const last = found.at(-1);
    if (yes && last?.to === term) last.to = term + 1;
    else if (yes) found.push({ from: term, to: term + 1 });
  }
  return found;
}
