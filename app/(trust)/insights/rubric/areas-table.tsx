import Link from "next/link";
import { type Column, Table } from "@/components/ui/table";
import { Tag } from "@/components/ui/tag";
import { type GoalArea, reachWords } from "@/lib/insights/quality-goals/read-quality-goals";
import { type Day, withItsYear } from "@/lib/school-year/day";

type Props = { areas: GoalArea[]; caption: string; today: Day };

const columnsOn = (today: Day): Column<GoalArea>[] => [
  { label: "Area", cell: ({ area, frameworkId }) => <Link href={`/rubric#${frameworkId}`} prefetch={false} className="-my-2.5 block py-2.5">{area}</Link> },
  { label: "Due for review", cell: ({ reviewOn }) => <Due on={reviewOn} today={today} /> },
  { label: "Elements", number: true, cell: ({ elements }) => elements },
  { label: "Descriptors", number: true, cell: ({ descriptors }) => descriptors },
  { label: "Videos", number: true, cell: ({ areaId, area, videos }) => <Videos areaId={areaId} area={area} videos={videos} /> },
  { label: "People who opened it", number: true, cell: ({ people }) => <span className={people === null ? "text-muted" : undefined}>{reachWords(people)}</span> },
];

function Videos({ areaId, area, videos }: Pick<GoalArea, "areaId" | "area" | "videos">) {
  if (videos === 0) return <span className="text-muted">0</span>;
  return (
    <Link href={`/videos?area=${areaId}`} prefetch={false} className="-my-2.5 inline-block min-w-11 py-2.5">
      {videos}
      <span className="sr-only"> for {area}</span>
    </Link>
  );
}

function Due({ on, today }: { on: Day | null; today: Day }) {
  if (!on) return <span className="text-muted">No date</span>;
  if (on > today) return withItsYear(on);
  return <span className="inline-flex flex-wrap items-center gap-x-2"><Tag tone="attention" icon="clock">Due</Tag> since {withItsYear(on)}</span>;
}

/** A framework's areas: what each holds, when it is looked at again, and how far it reaches. */
export function AreasTable({ areas, caption, today }: Props) {
  return <Table caption={caption} hideCaption columns={columnsOn(today)} rows={areas} rowKey={({ areaId }) => areaId} />;
}
