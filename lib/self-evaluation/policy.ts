import { holds, isExecutive, type Viewer } from "@/lib/viewers/viewer";

/** Who says what schools look at: the executives and the administrators. */
export const canDesignIndicators = (viewer: Viewer): boolean => isExecutive(viewer) || holds(viewer, "trust_administrator");
