import { arrangementInput } from "@/lib/triads/schema";
import type { Arrangement } from "@/lib/triads/forming/preview";

type Given = Record<string, string | string[] | undefined>;

const several = (value: string | string[] | undefined) => [value ?? []].flat();

/** What the address asks for: what is mixed, and who changes places; `a` and `b` are two more who do. */
export function arrangementOf({ schools, phases, jobs, swap, a, b }: Given): Arrangement {
  const last = typeof a === "string" && typeof b === "string" && a && b && a !== b ? [`${a}~${b}`] : [];
  const { swap: swaps, ...wanted } = arrangementInput.parse({ schools, phases, jobs, swap: [...several(swap), ...last] });
  return { wanted, swaps };
}

/** The same as names and values, for an address or a form. */
export const asFields = ({ wanted, swaps }: Arrangement): [string, string][] => [...Object.entries(wanted), ...swaps.map(([a, b]): [string, string] => ["swap", `${a}~${b}`])];
