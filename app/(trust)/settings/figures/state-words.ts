import type { FigureImportState } from "@/lib/school-data/imports/read-import";

export const stateWords: Record<FigureImportState, string> = {
  waiting: "Waits to be read", reading: "Being read", read: "Read: waits for your yes", refused: "Could not be taken", applied: "Brought in", lost: "Was not read",
};
