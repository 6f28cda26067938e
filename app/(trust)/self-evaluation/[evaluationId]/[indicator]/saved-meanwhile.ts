import type { Answers } from "@/lib/self-evaluation/views/answers";

/** What a colleague of the same side saved while one wrote, and its version. */
export type SavedMeanwhile = { saved: Answers; version: number };
