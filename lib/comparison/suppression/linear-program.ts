import { addTo, copyOf, fullness, makeBasic, type Solved, solve, takeOff, type Term } from "./solved-equations";

/** By how much each unknown that is other than in the known solution differs from it. */
export type Move = ReadonlyMap<number, number>;

/** That a sum of unknowns becomes as small ('least') or as large ('greatest') as can be, or as `enough` says. */
export type Aim = { sum: readonly Term[]; end: "least" | "greatest"; enough: number };

const TINY = 1e-9;
/** How far a sum may be from what it was, and an unknown below nought, for rounding; and what is gained by rounding alone. */
const ROUNDED = 1e-6;
/** So many steps that gain nothing may be a circle. */
const IDLE_STEPS = 20;
/** A walk through the largest tables takes a hundred steps; one that takes so many goes round in a circle, which rounding alone can close. */
const MOST_STEPS = 2000;
/** Solved for ever other unknowns the rows fill up; once they are so many times as full as at first, one begins again with those. */
const FULLER = 3;
/** What is less than this in a row is left of nought: no equation of a table solves to anything as small. */
const NO_PIVOT = 1e-7;

/**
 * How far sums of unknowns that are never negative can be from what they are in one known solution of equations (each a sum that is the same
 * in every solution), by the simplex method for unknowns with bounds. Each walk begins at the known solution, takes the steepest step first
 * (Bland's rule, which never cycles, once steps gain nothing) and stops where enough is reached, so that it changes little. The equations are
 * solved once and asked many times, with some unknowns free and the others as they are; those that share none stay apart by themselves.
 * Every move is held against the equations as they were given: where rounding has piled up one begins again as they were first solved, and what still does not
 * agree is no move at all, so that nothing is taken for possible which is not.
 * Source: G. B. Dantzig, 'Linear Programming and Extensions' (1963), on upper bounds; R. G. Bland, 'New finite pivoting rules for the simplex
 * method', Mathematics of Operations Research 2 (1977), 103–107.
 * @throws Error when an unknown is negative in the known solution
 */
export function linearProgram(known: readonly number[], equations: readonly (readonly Term[])[]): (aim: Aim, isFree: (unknown: number) => boolean) => Move {
  if (known.some((value) => value < -TINY)) throw new Error("What is never negative is negative in the known solution");
  const atFirst = solve(known.length, equations);
  const [agrees, most] = [agreement(known, equations), FULLER * fullness(atFirst)];
  let solved = copyOf(atFirst);
  const walk = (aim: Aim, isFree: (unknown: number) => boolean): Move | undefined => {
    const move = new Walk(solved, known, isFree).to(aim);
    const stands = move !== undefined && agrees(move, isFree);
    if (!stands || fullness(solved) > most) solved = copyOf(atFirst);
    return stands ? move : undefined;
  };
  return (aim, isFree) => walk(aim, isFree) ?? walk(aim, isFree) ?? new Map();
}

/** Whether a move leaves every sum as it was and nothing below nought, and changes only what is free. */
function agreement(known: readonly number[], equations: readonly (readonly Term[])[]) {
  const having = known.map((): number[] => []);
  for (const [place, equation] of equations.entries()) for (const [unknown] of equation) having[unknown]?.push(place);
  return (move: Move, isFree: (unknown: number) => boolean): boolean => {
    const sums = new Set([...move.keys()].flatMap((unknown) => having[unknown] ?? []));
    const stays = [...sums].every((place) => Math.abs((equations[place] ?? []).reduce((sum, [unknown, times]) => sum + times * (move.get(unknown) ?? 0), 0)) <= ROUNDED);
    return stays && [...move].every(([unknown, by]) => Math.abs(by) <= ROUNDED || (isFree(unknown) && (known[unknown] ?? 0) + by >= -ROUNDED));
  };
}

/** A step: what changes, which way and how far, and the row that ends it, if one does. */
type Step = { unknown: number; way: number; length: number; ends: number | undefined };

class Walk {
  private readonly moved = new Map<number, number>();
  constructor(private readonly solved: Solved, private readonly known: readonly number[], private readonly isFree: (unknown: number) => boolean) {}

  /** @returns undefined where it goes round in a circle */
  to({ sum, end, enough }: Aim): Move | undefined {
    const up = end === "greatest" ? 1 : -1;
    const gains = new Map<number, number>();
    let wanted = up * enough;
    for (const [unknown, times] of sum) {
      wanted -= up * times * (this.known[unknown] ?? 0);
      addTo(gains, unknown, up * times);
    }
    for (const [unknown] of sum) takeOff(gains, this.solved.rows[this.solved.rowOf[unknown] ?? -1], unknown);
    for (let [steps, idle] = [0, 0]; wanted > TINY; steps += 1) {
      if (steps === MOST_STEPS) return undefined;
      const unknown = this.entering(gains, idle < IDLE_STEPS);
      if (unknown === undefined) break;
      const gain = gains.get(unknown) ?? 0;
      const step = this.step(unknown, Math.sign(gain), Math.ceil(wanted / Math.abs(gain) - TINY));
      const gained = step.length * Math.abs(gain);
      idle = gained > ROUNDED ? 0 : idle + 1;
      wanted -= gained;
      this.take(step);
      if (step.ends === undefined || wanted <= TINY) continue;
      makeBasic(this.solved, step.ends, unknown);
      takeOff(gains, this.solved.rows[step.ends], unknown);
    }
    return this.moved;
  }

  /** The unknown whose change gains most, or by Bland's rule the first one that gains. */
  private entering(gains: ReadonlyMap<number, number>, steepest: boolean): number | undefined {
    let [found, most] = [undefined as number | undefined, TINY];
    for (const [unknown, gain] of gains) {
      const better = steepest ? Math.abs(gain) > most : Math.abs(gain) > TINY && unknown < (found ?? Number.POSITIVE_INFINITY);
      if (!better || !this.isFree(unknown) || (gain < 0 && this.room(unknown) <= TINY)) continue;
      [found, most] = [unknown, Math.abs(gain)];
    }
    return found;
  }

  /** As far as is needed, or until something that falls is nought or something that is not free would change. */
  private step(unknown: number, way: number, needed: number): Step {
    let [ends, length] = [undefined as number | undefined, way > 0 ? Number.POSITIVE_INFINITY : this.room(unknown)];
    for (const row of this.solved.rowsWith[unknown] ?? []) {
      const falls = way * (this.solved.rows[row]?.get(unknown) ?? 0);
      const basic = this.basic(row);
      if (Math.abs(falls) < NO_PIVOT || (falls < 0 && this.isFree(basic))) continue;
      const most = this.room(basic) / Math.abs(falls);
      if (most < length - TINY || (most < length + TINY && ends !== undefined && basic < this.basic(ends))) [ends, length] = [row, most];
    }
    return needed <= length ? { unknown, way, length: needed, ends: undefined } : { unknown, way, length, ends };
  }

  private take({ unknown, way, length }: Step): void {
    if (length <= TINY) return;
    addTo(this.moved, unknown, way * length);
    for (const row of this.solved.rowsWith[unknown] ?? []) addTo(this.moved, this.basic(row), -way * length * (this.solved.rows[row]?.get(unknown) ?? 0));
  }

  private basic(row: number): number {
    return this.solved.basis[row] ?? -1;
  }

  /** How much less an unknown can be. */
  private room(unknown: number): number {
    return this.isFree(unknown) ? Math.max(0, (this.known[unknown] ?? 0) + (this.moved.get(unknown) ?? 0)) : 0;
  }
}
