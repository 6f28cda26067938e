import type { Part } from "@/lib/rubric/versions/passages-of";

const anchors: Partial<Record<Part, string>> = {
  why: "why", stage: "stages", tip: "tips", research: "research", reading: "reading", slip: "slips", question: "questions", variant: "contexts",
};

/** Where on an element's page a part of it stands, as the end of an address. */
export const anchorOf = (part: Part): string => (anchors[part] ? `#${anchors[part]}` : "");
