import type { Metadata } from "next";
import { idOrNotFound, orNotFound } from "@/app/(trust)/or-not-found";
import { SavedNotice, type SearchParams } from "@/app/(trust)/saved-notice";
import { requireViewer } from "@/lib/auth/require-viewer";
import { readDraftModule } from "@/lib/rubric/modules/read-draft-module";
import { levelWords } from "@/lib/rubric/modules/validation";
import { ModuleTabs } from "../module-tabs";
import { UniversityForm } from "./university-form";

export const metadata: Metadata = { title: "What a university says of a module" };

export default async function ModuleUniversityPage({ params, searchParams }: { params: Promise<{ moduleId: string }>; searchParams: SearchParams }) {
  const viewer = await requireViewer();
  const { module } = await orNotFound(readDraftModule(viewer, idOrNotFound((await params).moduleId)));
  const { id, version, validation } = module;
  return (
    <>
      <ModuleTabs module={module} at="university" />
      <SavedNotice searchParams={searchParams} words={{ reading: "Saved. Now say whether a university stands behind it." }} />
      <UniversityForm
        key={version} levels={Object.entries(levelWords).map(([value, label]) => ({ value, label }))}
        was={{
          moduleId: id, version: String(version), validated: validation ? "yes" : "no", university: validation?.university ?? "", credits: validation ? String(validation.credits) : "",
          level: validation ? String(validation.level) : "", reference: validation?.reference ?? "", fromDay: validation?.fromDay ?? "", untilDay: validation?.untilDay ?? "",
        }}
      />
    </>
  );
}
