import Link from "next/link";
import type { PackView } from "@/app/(trust)/reviews/_pack/pack-view";
import { DirectionLine } from "@/components/charts/direction-line";
import { Descriptor } from "@/components/ui/descriptor";
import type { DescriptorRank } from "@/components/ui/descriptor-symbol";
import { Direction } from "@/components/ui/direction";
import { Tag } from "@/components/ui/tag";
import { sNames } from "@/lib/three-s/three-s";

const words = (all: readonly string[]) => [all[0] ?? "", all[1] ?? "", all[2] ?? "", all[3] ?? ""] as const;

/** Where it went, in a few words. */
function headline({ weeks }: PackView["timelines"][number], descriptors: readonly string[]): string {
  const shared = weeks.flatMap(({ line }) => line ?? []);
  const [first, last] = [shared[0], shared.at(-1)];
  if (!first || !last) return "Nothing was shared";
  const word = (rank: number) => descriptors[rank - 1] ?? "";
  if (first.descriptor !== last.descriptor) return `From ${word(first.descriptor).toLowerCase()} to ${word(last.descriptor).toLowerCase()}`;
  return shared.every(({ descriptor }) => descriptor === first.descriptor) ? `${word(first.descriptor)} throughout` : `${word(last.descriptor)}, as it began`;
}

/** One S over the half term: the line, then each week in the principal's agreed words. */
export function ThreeSWeeks({ view, timeline }: { view: PackView; timeline: PackView["timelines"][number] }) {
  const told = timeline.weeks.filter(({ line }) => line && (line.wording || line.direction !== "same" || line.needToTalk));
  return (
    <div className="flex flex-col gap-6">
      <DirectionLine
        title={headline(timeline, view.descriptors)}
        of={sNames[timeline.s]}
        halfTerm={view.halfTerm}
        source="the principal’s check-ins" date={view.date} csvHref={view.csvOf(timeline.s)}
        words={words(view.descriptors)}
        weeks={timeline.weeks.map(({ number, line }) => ({ week: number, ...(line ? { rank: line.descriptor as DescriptorRank, needToTalk: line.needToTalk } : {}) }))}
      />
      {told.length > 0 && (
        <ol className="max-w-text border-t border-line">
          {told.map(({ weekOf, number, line }) => line && (
            <li key={weekOf} className="grid gap-x-6 gap-y-1 border-b border-line py-3 sm:grid-cols-[11rem_1fr]">
              <div className="flex flex-wrap items-baseline gap-x-3 sm:flex-col sm:gap-1">
                <span className="font-[550]">Week {number}</span>
                <span className="text-sm text-ink-soft"><Direction value={line.direction} /></span>
                <span className="text-sm text-muted"><Descriptor rank={line.descriptor as DescriptorRank} label={view.descriptors[line.descriptor - 1] ?? ""} /></span>
              </div>
              <div className="flex min-w-0 flex-col items-start gap-1">
                {line.wording ? <p className="whitespace-pre-line">{line.wording}</p> : <p className="text-muted">Nothing was written.</p>}
                {line.needToTalk && <Tag tone="attention" icon="flag">Need to talk</Tag>}
                {view.links && line.checkInId && (
                  <Link href={`/check-ins/${line.checkInId}`} prefetch={false} className="inline-flex min-h-11 items-center text-sm no-print">
                    The check-in behind this<span className="sr-only">, {sNames[timeline.s]}, week {number}</span>
                  </Link>
                )}
              </div>
            </li>
          ))}
        </ol>
      )}
    </div>
  );
}
