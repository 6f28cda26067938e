import type { Strand } from "@/lib/strands/strands";

export const strandNames: Record<Strand, { short: string; full: string }> = {
  goals: { short: "Goals", full: "Curate clear goals" },
  capability: { short: "Capability", full: "Build capability and capacity" },
  initiatives: { short: "Initiatives", full: "Implement improvement initiatives" },
};

/** Whole class names, so that the style sheet's builder finds them. */
export const strandText: Record<Strand, string> = {
  goals: "text-goals",
  capability: "text-capability",
  initiatives: "text-initiatives",
};
