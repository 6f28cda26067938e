/** The three strands of the triple helix, in their order. */
export const strands = ["goals", "capability", "initiatives"] as const;
export type Strand = (typeof strands)[number];

/** The twelve components, each in its strand. Every record of improvement work has one of these as its primary component. */
export const components = {
  "set-quality-goals": { strand: "goals", name: "Set quality goals", phrase: "A shared definition of quality" },
  "align-strategy": { strand: "goals", name: "Align strategy", phrase: "Strategy shared; operations aligned, or left free on purpose" },
  "use-evidence": { strand: "goals", name: "Use evidence", phrase: "Outside research matched with inside knowledge" },
  "evaluate-insights": { strand: "goals", name: "Evaluate insights", phrase: "Rigorous talk about performance, starting from support" },
  "develop-expertise": { strand: "capability", name: "Develop expertise", phrase: "Professional development in the subject itself" },
  "empower-horizontal-improvement": { strand: "capability", name: "Empower horizontal improvement", phrase: "All schools at once, led by what works" },
  connect: { strand: "capability", name: "Connect", phrase: "Networks, and schools like yours" },
  "grow-culture-and-leadership": { strand: "capability", name: "Grow culture and leadership", phrase: "A shared way of working, and people who grow" },
  "adopt-a-cycle": { strand: "initiatives", name: "Adopt a cycle", phrase: "A review cycle that everyone understands" },
  "leverage-capacity": { strand: "initiatives", name: "Leverage capacity", phrase: "People and days where they are needed" },
  "anticipate-and-adapt": { strand: "initiatives", name: "Anticipate and adapt", phrase: "Predict, not just react" },
  "de-implement": { strand: "initiatives", name: "De-implement", phrase: "Stop what no longer helps" },
} as const satisfies Record<string, { strand: Strand; name: string; phrase: string }>;

export type Component = keyof typeof components;

export const componentKeys = Object.keys(components) as Component[];

/** Whether a text is the key of one of the twelve. */
export function isComponent(key: string): key is Component {
  return Object.hasOwn(components, key);
}

/** The strand of a component. */
export function strandOf(component: Component): Strand {
  return components[component].strand;
}

/** The components of a strand, in their order. */
export function componentsOf(strand: Strand): Component[] {
  return componentKeys.filter((key) => components[key].strand === strand);
}

/** Whether a text names a strand. */
export function isStrand(key: string): key is Strand {
  return (strands as readonly string[]).includes(key);
}
