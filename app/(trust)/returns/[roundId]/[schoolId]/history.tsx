import { Details } from "@/components/ui/details";
import { MomentText } from "@/components/ui/moment-text";
import { Section } from "@/components/ui/section";
import type { ReadReturn } from "@/lib/returns/reading/read-return";
import { filledInWords } from "@/lib/returns/reading/words";
import { partWord } from "@/lib/returns/template/parts";
import { counted } from "@/lib/words";

/** Every version that was sent, with what it changed. */
export function History({ asked, sent }: Pick<ReadReturn, "asked" | "sent">) {
  const nameOf = (id: string) => {
    const one = asked.find((of) => of.id === id);
    return one ? `${one.measure.name}, ${partWord(one.part)}` : id;
  };
  return (
    <Section title="What was corrected">
      <ul className="max-w-text border-t border-line">
        {sent.map(({ id, number, sentAt, sentBy, changes }) => (
          <li key={id} className="border-b border-line py-3">
            <p><span className="font-[550]">Version {number}</span>, {sentBy}, <MomentText at={sentAt} /></p>
            {changes.length > 0 && (
              <Details summary={counted(changes.length, "number changed", "numbers changed")}>
                <ul>{changes.map((change) => <li key={change.id} className="py-1">{nameOf(change.id)}: {filledInWords(change.from)}, now {filledInWords(change.to)}</li>)}</ul>
              </Details>
            )}
          </li>
        ))}
      </ul>
    </Section>
  );
}
