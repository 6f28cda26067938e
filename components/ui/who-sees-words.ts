import type { ConfidentialityClass } from "@/lib/confidentiality/classes";
import { listed } from "@/lib/words";

/**
 * Who reads a box of this class, in the words every screen uses.
 * `names` are the other people; `writer` is false where the reader of the screen is not the one who writes.
 */
export function whoSeesWords(kind: ConfidentialityClass, names: readonly string[] = [], writer = true): string {
  switch (kind) {
    case "own":
      return "Only you can see this";
    case "personal":
      if (names.length === 0) return "Only the people in this conversation";
      return `Only ${listed(["you", ...names])}`;
    case "group":
      return names.length === 0 ? "Only the people named in it" : listed(writer ? ["You", ...names] : names);
    case "line":
      return writer
        ? `You, ${names.length === 0 ? "your trust lead" : listed(names)} and the trust executives`
        : "The principal, their trust lead and the trust executives";
    case "review":
      return writer ? "Your school’s leadership team and the executive team" : "The school’s leadership team and the executive team";
    case "trust":
      return "Everyone who works in the trust";
    case "shared":
      return "Every trust that uses Braid";
  }
}
