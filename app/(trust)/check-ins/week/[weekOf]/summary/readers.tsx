import { Icon } from "@/components/ui/icon";
import type { Reader } from "@/lib/check-ins/share/find-readers";
import { listed } from "@/lib/words";

type Props = { readers: readonly Reader[]; says: boolean; lead: string | undefined; schools: readonly { name: string }[] };

const why: [Reader["why"], (names: string, many: boolean) => string][] = [
  ["lead", (names) => `${names}, your trust lead`],
  ["executive", (names, many) => (many ? `The trust executives: ${names}` : `${names}, trust executive`)],
  ["leads-a-school", (names) => `${names}, who also leads one of your schools: that school’s part only`],
  ["lead-of-a-leader", (names, many) => `${names}, ${many ? "trust leads" : "trust lead"} of somebody who also leads one of your schools: that school’s part only`],
];

/** Every reader by name, before anything is shared. */
export function Readers({ readers, says, lead, schools }: Props) {
  return (
    <section aria-labelledby="readers-title" className="mt-12 max-w-text rounded-lg bg-wash p-5">
      <h2 id="readers-title" className="mb-2 flex items-center gap-2 text-xl">
        <Icon name="eye" /> Who will see this
      </h2>
      <ul className="flex list-disc flex-col gap-1 pl-5">
        {why.flatMap(([reason, words]) => {
          const names = readers.filter((reader) => reader.why === reason).map(({ name }) => name);
          return names.length > 0 ? [<li key={reason}>{words(listed(names), names.length > 1)}</li>] : [];
        })}
        {says && lead && <li>How you are: {lead}, and nobody else</li>}
      </ul>
      <p className="mt-3 text-sm text-muted">
        A later principal of {listed(schools.map(({ name }) => name))} and your later trust lead can look back at the three Ss, never at how you are. Once shared, it stays as it is; you can add notes.
      </p>
    </section>
  );
}
