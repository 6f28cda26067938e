import { DateText } from "@/components/ui/date-text";
import { Descriptor } from "@/components/ui/descriptor";
import { Direction } from "@/components/ui/direction";
import type { SummaryRow } from "@/components/ui/summary-list";
import { Tag } from "@/components/ui/tag";
import { arriving } from "@/lib/check-ins/arriving";
import { entryNow, schoolPart } from "@/lib/check-ins/draft/entry-now";
import type { DraftContent } from "@/lib/check-ins/schema";
import type { Summary } from "@/lib/check-ins/share/read-summary";
import { supportKinds } from "@/lib/check-ins/support-kinds";
import { sNames, threeS } from "@/lib/three-s/three-s";

const progressWords = { done: "Done", on_track: "On track", stuck: "Stuck" };

export function personalRow({ personal }: DraftContent, form: string): SummaryRow {
  return {
    label: personal.arriving ? arriving[personal.arriving] : "In a line",
    value: <span className="whitespace-pre-wrap">{personal.note}</span>,
    change: { href: `${form}#personal.arriving`, what: "how you are" },
  };
}

export function schoolRows({ content, last: lastStates, names }: Summary, schoolId: string, descriptors: readonly string[], form: string): SummaryRow[] {
  const part = schoolPart(content, schoolId);
  const path = `${form}#schools.${schoolId}`;
  const rows: SummaryRow[] = threeS.map((s) => {
    const last = lastStates.find((state) => state.schoolId === schoolId && state.s === s);
    const now = entryNow(last?.descriptor, part[s]);
    const titles = part[s].priorities.flatMap((id) => names.get(id) ?? []);
    return {
      label: sNames[s],
      change: { href: `${path}.${s}.${last ? "direction" : "start"}` },
      value: now && (
        <div className="flex flex-col gap-1">
          <p className="flex flex-wrap items-center gap-x-4 gap-y-1 text-ink">
            <Descriptor rank={now.descriptor} label={descriptors[now.descriptor - 1] ?? ""} />
            {last && <Direction value={now.direction} />}
            {part[s].needToTalk && <Tag tone="attention" icon="flag">Need to talk</Tag>}
          </p>
          {(part[s].done || part[s].cameOfIt) && (
            <dl className="flex flex-col gap-1">
              {part[s].done && <div><dt className="text-sm text-muted">What was done</dt><dd className="whitespace-pre-wrap">{part[s].done}</dd></div>}
              {part[s].cameOfIt && <div><dt className="text-sm text-muted">What came of it</dt><dd className="whitespace-pre-wrap">{part[s].cameOfIt}</dd></div>}
            </dl>
          )}
          {titles.length > 0 && <p className="text-sm text-muted">About: {titles.join("; ")}</p>}
        </div>
      ),
    };
  });
  rows.push({
    label: "Support",
    value: part.support.length === 0 ? "None wanted" : [part.support.map((kind) => supportKinds[kind]).join(", "), part.supportNote].filter(Boolean).join(". "),
    change: { href: `${path}.support` },
  });
  part.newActions.forEach((action, place) => {
    rows.push({
      label: part.newActions.length > 1 ? `New action ${place + 1}` : "New action",
      value: <>{action.title} <span className="block text-sm text-muted">{names.get(action.ownerId) ?? "You"}{action.dueOn && <>, by <DateText day={action.dueOn} /></>}</span></>,
      change: { href: `${path}.newActions.${place}.title` },
    });
  });
  return rows;
}

export function actionRows({ content, names }: Summary, form: string): SummaryRow[] {
  return [...names].flatMap(([id, title]) => {
    const said = content.actions[id];
    if (!said?.progress) return [];
    return [{ label: title, value: [progressWords[said.progress], said.note].filter(Boolean).join(". "), change: { href: `${form}#actions.${id}.progress` } }];
  });
}
