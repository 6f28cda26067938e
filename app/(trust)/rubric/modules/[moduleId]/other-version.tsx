import Link from "next/link";
import { Notice } from "@/components/ui/notice";
import type { FoundModule } from "@/lib/rubric/modules/find-module";

/** A version that staff no longer begin with still stands at its address, and says so. */
export function OtherVersion({ module: { id, newest, number } }: { module: FoundModule }) {
  return (
    <div className="mb-8">
      {newest === null ? (
        <Notice title="This module is no longer offered">Whoever began with it goes on in the same words.</Notice>
      ) : (
        <Notice title={`This is version ${number}; the trust offers version ${newest} now`}><Link href={`/rubric/modules/${id}`} className="inline-flex min-h-11 items-center">Read version {newest}</Link></Notice>
      )}
    </div>
  );
}
