import { ownSide } from "@/app/(trust)/self-evaluation/[evaluationId]/own-view";
import { SideView } from "@/app/(trust)/self-evaluation/[evaluationId]/side-view";
import { Details } from "@/components/ui/details";
import { Section } from "@/components/ui/section";
import { WhoSees } from "@/components/ui/who-sees";
import { said } from "@/lib/self-evaluation/views/answers";
import type { ReadEvaluation } from "@/lib/self-evaluation/views/read-evaluation";
import type { Side } from "@/lib/self-evaluation/views/sides";

/** One's own side's view as it was shared, to read until the other side has shared too. */
export function SharedView({ evaluation: { indicators, views }, side, descriptors }: { evaluation: ReadEvaluation; side: Side; descriptors: readonly string[] }) {
  const answers = views[side];
  const who = side === "school" ? "The school" : "The trust";
  return (
    <Section title="What your side shared" lede="It stays as it is. The other side does not see it yet.">
      <div className="mb-4"><WhoSees kind="group" names={ownSide[side]} /></div>
      {indicators.map((indicator) => (
        <Details key={indicator.key} summary={`${indicator.name}: ${said(indicator.areas, answers)} of ${indicator.areas.length} said`}>
          <ul className="border-t border-line">
            {indicator.areas.map((area) => (
              <li key={area.key} className="border-b border-line py-4">
                <h3 className="text-lg">{area.name}</h3>
                <dl className="mt-2 max-w-[28rem]"><SideView who={who} answer={answers[area.key]} descriptors={descriptors} /></dl>
              </li>
            ))}
          </ul>
        </Details>
      ))}
    </Section>
  );
}
