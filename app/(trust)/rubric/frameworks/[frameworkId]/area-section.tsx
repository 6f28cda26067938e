import Link from "next/link";
import { ButtonLink } from "@/components/ui/button-link";
import { Details } from "@/components/ui/details";
import { Section } from "@/components/ui/section";
import { Tag } from "@/components/ui/tag";
import type { Change } from "@/lib/rubric/drafts/list-changes";
import type { DraftArea, DraftLine } from "@/lib/rubric/drafts/read-draft";
import { londonDay } from "@/lib/clock";
import { type Day, inShort, withItsYear } from "@/lib/school-year/day";
import { v7 } from "@/lib/submissions/uuid";
import { counted } from "@/lib/words";
import { AddLine } from "./_parts/add-line";
import { addElementAction } from "./draft-actions";
import { OrderButtons } from "./order-buttons";

type Props = { frameworkId: string; area: DraftArea; first: boolean; last: boolean; today: Day; changes: readonly Change[] };

/** An area as it is being written, with its elements in their order. */
export function AreaSection({ frameworkId, area, first, last, today, changes }: Props) {
  const { id, title, about, reviewOn, elements } = area;
  const due = reviewOn !== null && reviewOn <= today;
  return (
    <Section
      title={title} id={`area-${id}`} lede={about || undefined}
      actions={<ButtonLink href={`/rubric/frameworks/${frameworkId}/areas/${id}`} kind="secondary" size="small" icon="pencil">Change<span className="sr-only"> {title}</span></ButtonLink>}
    >
      <div className="mb-2 flex flex-wrap items-center gap-x-4 gap-y-1">
        {reviewOn && <Tag icon="clock" tone={due ? "attention" : "plain"}>{due ? "Due for a look since" : "To be looked at on"} {inShort(reviewOn)}</Tag>}
        <OrderButtons frameworkId={frameworkId} of="area" id={id} title={title} first={first} last={last} />
      </div>
      <ol className="border-t border-line">
        {elements.map((element, place) => (
          <Line key={element.id} frameworkId={frameworkId} element={element} first={place === 0} last={place === elements.length - 1} change={changes.find((one) => one.id === element.id)} />
        ))}
      </ol>
      <Details key={elements.length} summary={<>Add an element<span className="sr-only"> to {title}</span></>} open={elements.length === 0}>
        <AddLine id={`add-${id}`} label="What it is called" button="Add the element" action={addElementAction} fields={{ frameworkId, areaId: id, requestId: v7() }} />
      </Details>
    </Section>
  );
}

type LineProps = { frameworkId: string; element: DraftLine; first: boolean; last: boolean; change: Change | undefined };

function Line({ frameworkId, element: { id, title, summary, author, savedAt, remarks }, first, last, change }: LineProps) {
  return (
    <li className="grid items-center gap-x-8 border-b border-line py-2 lg:grid-cols-[minmax(0,1fr)_auto]">
      <div className="min-w-0">
        <div className="flex flex-wrap items-baseline gap-x-3">
          <Link href={`/rubric/frameworks/${frameworkId}/elements/${id}`} className="inline-flex min-h-11 items-center font-[550]">{title}</Link>
          {change && <Tag>{change.kind === "added" ? "New" : change.kind === "moved" ? "Moved" : "Changed"}</Tag>}
          {remarks > 0 && (
            <Link href={`/rubric/frameworks/${frameworkId}/elements/${id}/remarks`} className="inline-flex min-h-11 items-center text-sm">{counted(remarks, "open remark")}<span className="sr-only"> on {title}</span></Link>
          )}
        </div>
        {summary && <p className="hidden max-w-text text-ink-soft sm:block">{summary}</p>}
        <p className="text-sm text-muted">Last written by {author} on {withItsYear(londonDay(savedAt))}</p>
      </div>
      <OrderButtons frameworkId={frameworkId} of="element" id={id} title={title} first={first} last={last} />
    </li>
  );
}
