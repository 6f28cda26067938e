import { Section } from "@/components/ui/section";
import { Tag } from "@/components/ui/tag";
import type { MySet } from "@/lib/action-learning/sets/find-set";
import type { Viewer } from "@/lib/viewers/viewer";

/** Who is in the set, from which school. */
export function People({ set, viewer }: { set: MySet; viewer: Viewer }) {
  return (
    <Section title="Who is in it" lede="What you say to each other stays with those who were there. A coordinator sees who is in the set and on which days it met, and nothing else.">
      <ul className="max-w-text border-t border-line">
        {set.people.map(({ id, name, school }) => (
          <li key={id} className="flex flex-wrap items-baseline justify-between gap-x-6 gap-y-1 border-b border-line py-3">
            <div>
              <p className="font-[550]">{id === viewer.personId ? `${name} (you)` : name}</p>
              {school && <p className="text-sm text-muted">{school}</p>}
            </div>
            {!school && <Tag>Facilitates</Tag>}
          </li>
        ))}
      </ul>
    </Section>
  );
}
