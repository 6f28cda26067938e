import { Tag } from "@/components/ui/tag";
import { type Progress, stepsOf } from "@/lib/institute/certificates/progress";

/** What completing takes, step by step, each with a plain reason where it is not met yet. */
export function Steps({ progress }: { progress: Progress }) {
  return (
    <ul className="max-w-text border-t border-line">
      {stepsOf(progress).map(({ key, title, met, text }) => (
        <li key={key} className="flex flex-wrap items-baseline justify-between gap-x-6 gap-y-1 border-b border-line py-3">
          <div className="min-w-0 flex-1 basis-60">
            <p className="font-[550]">{title}</p>
            <p className="text-sm text-muted">{text}</p>
          </div>
          {met ? <Tag tone="strong" icon="tick">Met</Tag> : <Tag>Not yet</Tag>}
        </li>
      ))}
    </ul>
  );
}
