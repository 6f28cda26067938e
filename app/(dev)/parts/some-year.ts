import type { BraidHalfTerm } from "@/components/charts/braid-terms";

const counts = [
  { name: "Autumn 1", goals: 6, capability: 14, initiatives: 4, signedOff: true },
  { name: "Autumn 2", goals: 9, capability: 22, initiatives: 0, signedOff: true },
  { name: "Spring 1", goals: 4, capability: 17, initiatives: 7, signedOff: false },
  { name: "Spring 2" },
  { name: "Summer 1" },
  { name: "Summer 2" },
];

/** Half a year of made-up counts, to look at. */
export const someYear: BraidHalfTerm[] = counts.map(({ name, goals, capability = 0, initiatives = 0, signedOff }) => ({
  name,
  toCome: goals === undefined,
  strands: {
    goals: { count: goals ?? 0, href: "/parts?strand=goals" },
    capability: { count: capability, href: "/parts?strand=capability" },
    initiatives: { count: initiatives, href: "/parts?strand=initiatives" },
  },
  ...(signedOff ? { signedOff: { href: "/parts?review=1" } } : {}),
}));
