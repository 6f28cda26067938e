import Link from "next/link";
import { Notice } from "@/components/ui/notice";
import type { FoundElement } from "@/lib/rubric/find-element";

/** Old links keep working, and say so. */
export function OlderVersion({ element: { id, number, newest, stillThere } }: { element: FoundElement }) {
  if (newest === null) return <div className="mb-8"><Notice title="This framework is no longer in use">It stays readable for those who have its link.</Notice></div>;
  if (number === newest) return null;
  return (
    <div className="mb-8">
      <Notice title={`This is version ${number}`}>
        {stillThere ? <>There is a newer one. <Link href={`/rubric/elements/${id}`}>Read version {newest}</Link></> : <>Version {newest} no longer has this element. <Link href="/rubric">Look at what it has</Link></>}
      </Notice>
    </div>
  );
}
