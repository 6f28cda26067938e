import Link from "next/link";
import type { ReactNode } from "react";
import { Tag } from "@/components/ui/tag";
import type { Compared, ComparedVersions } from "@/lib/rubric/versions/compare-versions";
import { ComparedParts } from "@/app/(trust)/rubric/_parts/compared-parts";

const words = { added: "New", removed: "Taken out", changed: "Changed" } as const;

/** Whatever two versions say differently: of the framework as a whole, of its areas, and of every element, its words in one text. */
export function ComparedVersionsView({ compared: { head, moves, areas, elements, from, to } }: { compared: ComparedVersions }) {
  if (head.length + moves.length + areas.length + elements.length === 0) return <p className="mt-6 text-muted">Versions {from} and {to} say the same.</p>;
  return (
    <>
      {(head.length > 0 || moves.length > 0) && (
        <section className="mt-8 max-w-text">
          <h3>The framework as a whole</h3>
          {moves.map((move) => <p key={move} className="my-2">{move}</p>)}
          <ComparedParts parts={head} level="h4" />
        </section>
      )}
      {areas.map((area) => <One key={area.id} compared={area} above="Area">{area.title}</One>)}
      {elements.map((element) => (
        <One key={element.id} compared={element} above={`${element.area}${element.wasIn ? `, before in ${element.wasIn}` : ""}`}>
          {element.kind === "removed" ? element.title : <Link href={`/rubric/elements/${element.id}?version=${to}`}>{element.title}</Link>}
        </One>
      ))}
    </>
  );
}

function One({ compared: { kind, parts }, above, children }: { compared: Compared; above: string; children: ReactNode }) {
  return (
    <section className="mt-8">
      <p className="text-sm text-muted">{above}</p>
      <div className="mb-2 flex flex-wrap items-baseline gap-3">
        <h3>{children}</h3>
        <Tag tone={kind === "removed" ? "attention" : "plain"}>{words[kind]}</Tag>
      </div>
      <ComparedParts parts={parts} level="h4" />
    </section>
  );
}
