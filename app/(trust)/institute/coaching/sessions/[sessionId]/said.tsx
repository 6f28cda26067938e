import { Section } from "@/components/ui/section";
import type { SaidOnline } from "@/lib/institute/coaching/words/read-words";
import { doneWords } from "@/lib/follow-ups/done";
import { inWords } from "@/lib/school-year/day";

type Props = { title?: string; wish?: SaidOnline["wish"]; take?: SaidOnline["take"]; back?: SaidOnline["back"] };

/** What was written, to read: as a section of its own where it has a title. Nothing where nothing was. */
export function Said({ title, wish, take, back }: Props) {
  const lines = [
    ...(wish ? [{ label: undefined, text: wish.text }] : []),
    ...(take ? [{ label: undefined, text: take.text }, { label: "By", text: inWords(take.dueOn) }] : []),
    ...(back ? [{ label: undefined, text: `${doneWords[back.done]}.` }, { label: "What changed", text: back.changed }, { label: "What was learned", text: back.learned }] : []),
  ].filter(({ text }) => text !== "");
  if (lines.length === 0) return null;
  const words = (
    <div className="flex max-w-text flex-col gap-3">
      {lines.map(({ label, text }) => (
        <div key={`${label} ${text}`}>
          {label && <p className="text-sm text-muted">{label}</p>}
          <p className="whitespace-pre-line">{text}</p>
        </div>
      ))}
    </div>
  );
  return title ? <Section title={title}>{words}</Section> : words;
}
