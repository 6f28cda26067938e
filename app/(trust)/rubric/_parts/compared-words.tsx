import type { Piece } from "@/lib/rubric/compare/compare-texts";

/** Two texts as one: what went is struck through, what came is underlined, and both are said aloud. */
export function ComparedWords({ pieces }: { pieces: readonly Piece[] }) {
  return (
    <p className="compared whitespace-pre-line">
      {pieces.map(({ text, kind }, at) => {
        if (kind === "same") return text;
        const Tag = kind === "added" ? "ins" : "del";
        return <Tag key={at}><span className="sr-only">{kind === "added" ? " (new: " : " (taken out: "}</span>{text}<span className="sr-only">) </span></Tag>;
      })}
    </p>
  );
}
