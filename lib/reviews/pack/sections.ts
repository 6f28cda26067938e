/** The parts of a pack, in their order; the three Ss come first. */
export const sections = [
  { key: "safeguarding", title: "Safeguarding", about: "Is the system working, and what is being done. No child is named or can be recognised." },
  { key: "standards", title: "Standards", about: "How well pupils learn, and what has changed this half term." },
  { key: "stakeholders", title: "Stakeholders", about: "Families, staff, governors and the community." },
  { key: "priorities", title: "Priorities", about: "What the check-ins said about each of the school’s priorities." },
  { key: "actions", title: "Actions", about: "What was done, what came of it, and what is overdue." },
  { key: "support", title: "Support", about: "What the school asked for, and what it was answered." },
  { key: "data", title: "Data that changed", about: "Figures that are new since the last one-to-one that was discussed, and the half term’s own return." },
] as const;

export type SectionKey = (typeof sections)[number]["key"];
