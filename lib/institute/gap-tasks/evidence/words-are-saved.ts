import { Refused } from "@/lib/errors";
import type { Evidence } from "./add-evidence";

/** The same refusal for somebody who wonders what of their form is lost: their words are saved; what came along is not, and without script a browser has forgotten it. */
export const wordsAreSaved = ({ photo, file }: Evidence = {}) => (error: unknown): never => {
  if (!(error instanceof Refused)) throw error;
  const others = [photo && error.field !== "photo" && "the photograph", file && error.field !== "file" && "the file"].filter((one) => typeof one === "string");
  const again = others.length > 0 ? ` Choose ${others.join(" and ")} again if ${others.length > 1 ? "their boxes are" : "its box is"} empty.` : "";
  const said = again && !/[.?!]$/.test(error.message) ? `${error.message}.` : error.message;
  throw new Refused(`Your words are saved. ${said}${again}`, error.field);
};
