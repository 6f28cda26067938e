import { readersOfTelling } from "@/app/(trust)/priorities/readers-of-telling";
import { DateText } from "@/components/ui/date-text";
import { Section } from "@/components/ui/section";
import { StrandLabel } from "@/components/ui/strand-label";
import { WhoSees } from "@/components/ui/who-sees";
import type { ToldPriority } from "@/lib/priorities/telling/list-told";
import { capital } from "@/lib/words";
import { components, isComponent, strandOf } from "@/lib/strands/strands";

/** What a school's leaders told its staff that it works on. Nothing where nothing was told, or to whom it was not told. */
export function WorksOn({ told, schoolName, ours }: { told: ToldPriority[]; schoolName: string; ours: boolean }) {
  if (told.length === 0) return null;
  return (
    <Section title={ours ? "What our school works on" : "What it works on"} lede="As its leaders told staff. A project of the institute can serve one of them.">
      <ul className="border-t border-line">
        {told.map(({ id, title, component, toldOn }) => (
          <li key={id} className="border-b border-line py-4">
            <h3>{title}</h3>
            <p className="mt-1 flex flex-wrap items-center gap-x-4 gap-y-1 text-sm text-muted">
              {isComponent(component) && <span className="inline-flex items-center gap-2 text-ink"><StrandLabel strand={strandOf(component)} /> {components[component].name}</span>}
              <span>Told on <DateText day={toldOn} form="year" /></span>
            </p>
          </li>
        ))}
      </ul>
      <div className="mt-3"><WhoSees kind="group" names={readersOfTelling(schoolName).map((name, at) => (at === 0 ? capital(name) : name))} writer={false} /></div>
    </Section>
  );
}
