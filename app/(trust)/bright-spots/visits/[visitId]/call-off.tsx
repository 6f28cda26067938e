import { callOffAction } from "@/app/(trust)/bright-spots/visits/actions";
import { DescribedForm } from "@/components/forms/described-form";
import { Details } from "@/components/ui/details";
import type { FoundVisit } from "@/lib/bright-spots/visits/find-visit";

/** Either of the two says not now, on any day before it is closed. */
export function CallOff({ visit }: { visit: FoundVisit }) {
  const other = visit.side === "host" ? visit.asker : visit.host;
  return (
    <div className="mt-12">
      <Details summary={visit.side === "host" ? "Not now" : "Take the request back"}>
        <DescribedForm
          bar={false} action={callOffAction} kind="secondary" submit={visit.state === "arranged" ? "Call the visit off" : "Say not now"}
          parts={[
            { kind: "hidden", name: "visitId", value: visit.id },
            { kind: "area", name: "reason", label: "Your reason", rows: 2, whoSees: { kind: "group", names: [other, "the principal of the school"] } },
          ]}
        />
      </Details>
    </div>
  );
}
