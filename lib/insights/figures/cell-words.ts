import type { CellStanding } from "./figure-cell";

/** How a figure stands beside England's, in the words of a cell. */
export const cellStandingWords: Record<CellStanding, string> = { better: "Better than England", worse: "Worse than England", close: "Close to England", unsure: "How surely is not known" };
