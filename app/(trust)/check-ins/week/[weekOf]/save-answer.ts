import type { SaveAnswer as Answer } from "@/components/forms/autosave/post-draft";
import type { StaleView } from "@/lib/check-ins/draft/stale-view";

/** What the draft's route says to the page that saves by itself. */
export type SaveAnswer = Answer<StaleView>;
