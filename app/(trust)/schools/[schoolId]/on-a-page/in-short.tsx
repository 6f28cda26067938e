import { Icon, type IconName } from "@/components/ui/icon";
import { Section } from "@/components/ui/section";
import { sayInShort } from "@/lib/comparison/headlines/say-in-short";
import type { Standing } from "@/lib/comparison/headlines/standing";
import type { Series } from "@/lib/school-data/series/series";

const icons: Record<Standing, IconName> = { better: "better", worse: "worse", close: "same", unsure: "info" };

/** How the school stands to England, in groups of words. */
export function InShort({ series }: { series: readonly Series[] }) {
  const groups = sayInShort(series);
  if (groups.length === 0) return <p className="max-w-text text-muted">No published results of this school stand beside England’s yet.</p>;
  return (
    <Section title="In short">
      <div className="grid gap-x-10 gap-y-5 sm:grid-cols-2">
        {groups.map(({ standing, heading, lines }) => (
          <div key={standing} className="keep-together">
            <h3 className="flex items-baseline gap-2"><Icon name={icons[standing]} className="size-4 shrink-0 translate-y-[0.12em]" />{heading}</h3>
            <ul className="mt-1 flex flex-col gap-1">
              {lines.map((line) => <li key={line}>{line}</li>)}
            </ul>
          </div>
        ))}
      </div>
    </Section>
  );
}
