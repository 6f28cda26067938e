/** How strong the evidence is, in words that a teacher weighs it by. From 'several rigorous studies agree' to 'nobody has tested it well'. */
export const strengthWords = {
  strong: "Strong: several rigorous studies agree",
  moderate: "Moderate: good studies point this way",
  promising: "Promising: early studies, few or small",
  mixed: "Mixed: studies disagree",
  theory: "Reasoned: from how learning works, not yet tested in classrooms",
} as const;
export type Strength = keyof typeof strengthWords;

export const researchKindWords = {
  review: "Review of many studies",
  trial: "Trial",
  study: "Study",
  guidance: "Guidance",
  book: "Book",
} as const;
export type ResearchKind = keyof typeof researchKindWords;

/** Where an element looks different; each variant is shown first to those it concerns. */
export const contextWords = {
  mixed_age: "In a mixed-age class",
  small_school: "In a small school",
  early_years: "In the early years",
  special: "In special schools and provision",
  secondary_subject: "In secondary subjects",
} as const;
export type Context = keyof typeof contextWords;
