import type { ReactNode } from "react";
import { PageHeader } from "@/components/ui/page-header";
import { Tabs } from "@/components/ui/tabs";
import type { FrameworkHead } from "@/lib/rubric/drafts/find-head";

type Place = "draft" | "publish" | "versions" | "pictures" | "settings";
type Props = { head: Pick<FrameworkHead, "id" | "name" | "number" | "mine"> & { keeps?: boolean }; at: Place; title?: string; lede?: ReactNode; actions?: ReactNode };

/** Over every page of a framework: what it is called, and the rooms that the viewer may enter. */
export function FrameworkHeader({ head: { id, name, number, mine, keeps = mine }, at, title = name, lede, actions }: Props) {
  const base = `/rubric/frameworks/${id}`;
  const tabs = [
    { place: "draft", label: "Draft", href: base, there: mine },
    { place: "publish", label: "Publish", href: `${base}/publish`, there: mine },
    { place: "versions", label: "Versions", href: `${base}/versions`, there: number !== null },
    { place: "pictures", label: "Pictures", href: `${base}/pictures`, there: mine },
    { place: "settings", label: "Name, stages, editors", href: `${base}/settings`, there: keeps },
  ].filter(({ there }) => there);
  return (
    <>
      <PageHeader back={{ href: "/rubric", label: "Rubric" }} above={title === name ? undefined : name} title={title} lede={lede} actions={actions} />
      {tabs.length > 1 && <Tabs label="This framework" tabs={tabs.map(({ place, label, href }) => ({ href, label, current: place === at }))} />}
    </>
  );
}
