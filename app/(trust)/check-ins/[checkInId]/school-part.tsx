import { DateText } from "@/components/ui/date-text";
import { Descriptor } from "@/components/ui/descriptor";
import { Direction } from "@/components/ui/direction";
import { Tag } from "@/components/ui/tag";
import Link from "next/link";
import type { ReadAction, ReadEntry, ReadSchool } from "@/lib/check-ins/conversation/read-check-in";
import { sNames } from "@/lib/three-s/three-s";
import { SupportAsked } from "./support-asked";

type Props = { school: ReadSchool; descriptors: readonly string[]; answers: boolean; checkInId: string };

/** A school's part of a shared check-in. */
export function SchoolPart({ school, descriptors, answers, checkInId }: Props) {
  return (
    <section aria-labelledby={`school-${school.id}`} className="max-w-text">
      <h2 id={`school-${school.id}`} className="mb-3">{school.name}</h2>
      <ul className="border-t border-line">
        {school.entries.map((entry) => <Entry key={entry.id} entry={entry} word={descriptors[entry.descriptor - 1] ?? ""} />)}
      </ul>
      {school.actions.length > 0 && (
        <>
          <h3 className="mt-6 mb-2">Actions</h3>
          <ul className="border-t border-line">{school.actions.map((action) => <Action key={action.id} action={action} />)}</ul>
        </>
      )}
      <SupportAsked support={school.support} answers={answers} checkInId={checkInId} />
    </section>
  );
}

function Entry({ entry, word }: { entry: ReadEntry; word: string }) {
  return (
    <li id={`entry-${entry.id}`} className="scroll-mt-6 border-b border-line py-4 target:bg-wash">
      <div className="flex flex-wrap items-baseline justify-between gap-x-6 gap-y-1">
        <h3 className="text-lg">{sNames[entry.s]}</h3>
        <p className="flex flex-wrap items-center gap-x-4 gap-y-1 font-[550]">
          <Descriptor rank={entry.descriptor} label={word} />
          <Direction value={entry.direction} />
        </p>
      </div>
      {entry.needToTalk && <p className="mt-2"><Tag tone="attention" icon="flag">Need to talk</Tag></p>}
      {(entry.done || entry.cameOfIt) && (
        <dl className="mt-2 flex flex-col gap-2">
          {entry.done && <div><dt className="text-sm text-muted">What was done</dt><dd className="whitespace-pre-wrap">{entry.done}</dd></div>}
          {entry.cameOfIt && <div><dt className="text-sm text-muted">What came of it</dt><dd className="whitespace-pre-wrap">{entry.cameOfIt}</dd></div>}
        </dl>
      )}
      {entry.priorities.length > 0 && <p className="mt-2 text-sm text-muted">About: {entry.priorities.map(({ title }) => title).join("; ")}</p>}
    </li>
  );
}

const progressWords = { done: "Done", on_track: "On track", stuck: "Stuck" };

function Action({ action }: { action: ReadAction }) {
  return (
    <li className="relative border-b border-line py-3.5 hover:bg-wash">
      <div className="flex flex-wrap items-baseline justify-between gap-x-4 gap-y-1.5">
        <Link href={`/actions/${action.id}`} className="font-[550] after:absolute after:inset-0">{action.title}</Link>
        <Tag icon={action.said?.progress === "done" ? "tick" : undefined} tone={action.said?.progress === "stuck" ? "attention" : "plain"}>
          {action.said ? progressWords[action.said.progress] : "New"}
        </Tag>
      </div>
      <p className="text-sm text-muted">{action.ownerName}, by <DateText day={action.dueOn} /></p>
      {action.said?.note && <p className="mt-1 whitespace-pre-wrap">{action.said.note}</p>}
      {action.said?.progress !== "done" && action.doneAt && <p className="mt-1 text-sm text-muted">Done since: {action.outcome}</p>}
    </li>
  );
}
