import type { RecordKind } from "@/lib/strands/record-kinds";

/** Where each kind of live record opens. */
export const pathOf: Record<RecordKind, (id: string) => string> = {
  "check-in": (id) => `/check-ins/${id}`,
  "support-given": (id) => `/check-ins/${id}`,
  review: (id) => `/reviews/${id}`,
  evaluation: (id) => `/self-evaluation/${id}`,
  "sign-off": (id) => `/reviews/${id}/summary`,
  framework: (id) => `/rubric#${id}`,
  video: (id) => `/videos/${id}`,
  "bright-spot": (id) => `/bright-spots/${id}`,
  visit: (id) => `/bright-spots/${id}`,
  cohort: (id) => `/institute/cohorts/${id}`,
  showcase: (id) => `/institute/showcases/${id}`,
  priority: (id) => `/priorities/${id}`,
  criterion: (id) => `/priorities/${id}`,
  action: (id) => `/actions/${id}`,
};
