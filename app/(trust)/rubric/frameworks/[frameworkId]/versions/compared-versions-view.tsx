import Link from "next/link";
import { Tag } from "@/components/ui/tag";
import type { ComparedVersions } from "@/lib/rubric/versions/compare-versions";
import { ComparedParts } from "@/app/(trust)/rubric/_parts/compared-parts";

const words = { added: "New", removed: "Taken out", changed: "Changed" } as const;

/** Every element in which two versions differ, its words in one text. */
export function ComparedVersionsView({ compared: { elements, from, to } }: { compared: ComparedVersions }) {
  if (elements.length === 0) return <p className="mt-6 text-muted">Versions {from} and {to} say the same.</p>;
  return elements.map(({ id, title, area, kind, wasIn, parts }) => (
    <section key={id} className="mt-8">
      <p className="text-sm text-muted">{area}{wasIn && `, before in ${wasIn}`}</p>
      <div className="mb-2 flex flex-wrap items-baseline gap-3">
        <h3>{kind === "removed" ? title : <Link href={`/rubric/elements/${id}?version=${to}`}>{title}</Link>}</h3>
        <Tag tone={kind === "removed" ? "attention" : "plain"}>{words[kind]}</Tag>
      </div>
      <ComparedParts parts={parts} level="h4" />
    </section>
  ));
}
