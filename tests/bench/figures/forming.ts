import type { Role } from "@/lib/db/generated/enums";
import { formTriads } from "@/lib/triads/forming/form-triads";
import { usually, type Willing } from "@/lib/triads/forming/people";
import type { Bench } from "../parts/bench";
import type { Figure } from "../parts/figure";
import { timed } from "../parts/measure";

const TRUSTS = [600, 2000];
const PEOPLE_AT_A_SCHOOL = 15;
const JOBS = [["principal", 3], ["senior_leader", 2], ["middle_leader", 1], ["middle_leader", 1], ["teacher", 0], ["teacher", 0], ["teacher", 0], ["support_staff", 0]] as const satisfies readonly (readonly [Role, number])[];
const seconds = (ms: number) => `${(ms / 1000).toFixed(1)} s`;

/** Made-up people of a trust who all wish it: every tenth at their own school, and each with somebody whom they met in a triad before. */
function people(count: number): Willing[] {
  return Array.from({ length: count }, (_, at): Willing => {
    const school = `school ${at % Math.ceil(count / PEOPLE_AT_A_SCHOOL)}`;
    const [job, rank] = JOBS[Math.floor(Math.abs(Math.sin(at + 1)) * JOBS.length)] ?? JOBS[0];
    const id = String(at).padStart(6, "0");
    return { id, name: `Person ${id}`, across: at % 10 > 0, schoolIds: [school], schools: [school], phases: [at % 3 === 0 ? "Secondary" : "Primary"], job, ranks: [{ at: school, rank }], leads: [], before: [String((at * 7 + 1) % count).padStart(6, "0")] };
  });
}

/** Coaching triads formed at once, of people who are made up: forming is pure and asks no database. It holds its process for so long. */
export async function forming(_bench: Bench): Promise<Figure[]> {
  const figures: Figure[] = [];
  for (const count of TRUSTS) {
    const willing = people(count);
    const formed: { triads: number; waiting: number }[] = [];
    const ms = await timed(async () => {
      const { triads, leftOut } = formTriads(willing, usually);
      formed.push({ triads: triads.length, waiting: leftOut.length });
    });
    figures.push({ what: `Triads formed of ${count.toLocaleString("en-GB")} people`, figure: seconds(ms), aim: count === 600 ? "1 s" : "10 s", beside: formed.map(({ triads, waiting }) => `${triads} triads, ${waiting} wait with a reason; once, in one process`).join() });
  }
  return figures;
}
