import type { StudyContent } from "@/lib/credits/schema";

/** What was saved from another tab or device while somebody was writing here. */
export type SavedMeanwhile = { saved: StudyContent; version: number };
