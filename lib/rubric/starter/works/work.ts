import type { Research } from "../../content";

/** A published work, cited once here; each element adds what it means for that practice. */
export type Work = Omit<Research, "means">;
