import { NotFound } from "@/lib/errors";
import type { Viewer } from "./viewer";

/** What everybody else of the trust may open stays shut to a guest. @throws NotFound for a guest */
export function guestsApart({ guest }: Viewer): void {
  if (guest) throw new NotFound();
}
