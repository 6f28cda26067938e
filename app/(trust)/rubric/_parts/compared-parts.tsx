import type { ComparedPart } from "@/lib/rubric/compare/compare-texts";
import { ComparedWords } from "./compared-words";

/** The parts of an element in which two texts differ. */
export function ComparedParts({ parts, level: Heading = "h3" }: { parts: readonly ComparedPart[]; level?: "h3" | "h4" }) {
  return (
    <div className="max-w-text">
      {parts.map(({ key, label, pieces }) => (
        <div key={key} className="border-t border-line py-4">
          <Heading className="mb-1 text-base font-[550]">{label}</Heading>
          <ComparedWords pieces={pieces} />
        </div>
      ))}
    </div>
  );
}
