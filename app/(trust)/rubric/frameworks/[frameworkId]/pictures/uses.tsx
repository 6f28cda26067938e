import Link from "next/link";
import { OneButton } from "@/components/forms/one-button";
import type { PictureUse } from "@/lib/rubric/pictures/list-pictures";
import { removePictureAction } from "./actions";

type Props = { frameworkId: string; pictureId: string; alt: string; uses: readonly PictureUse[] };

/** Which texts show a picture; one that none shows can be deleted. */
export function Uses({ frameworkId, pictureId, alt, uses }: Props) {
  if (uses.length === 0) return <div className="-ml-4"><OneButton action={removePictureAction} fields={{ frameworkId, pictureId }} kind="quiet" size="small" pendingLabel="Deleting…" about={`: ${alt}`}>Delete, as no text shows it</OneButton></div>;
  return (
    <div className="text-sm">
      <p className="text-muted">It stays, because it stands in</p>
      <ul>
        {uses.map(({ elementId, title, today }) => (
          <li key={elementId}>
            <Link href={`/rubric/frameworks/${frameworkId}/elements/${elementId}${today ? "" : "/history"}`} className="inline-flex min-h-11 items-center">{title}</Link>{!today && <span className="text-muted">, in an earlier text</span>}
          </li>
        ))}
      </ul>
    </div>
  );
}
