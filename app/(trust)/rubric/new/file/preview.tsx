"use client";

import Link from "next/link";
import { DescribedForm } from "@/components/forms/described-form";
import { buttonLook } from "@/components/ui/button-look";
import { WhoSees } from "@/components/ui/who-sees";
import type { FrameworkPreview } from "@/lib/rubric/file/preview-framework-file";
import { counted, listed } from "@/lib/words";
import { importFrameworkAction } from "./actions";

type Props = { read: { preview: FrameworkPreview; carried: string }; requestId: string; onAnother: () => void };

const focusOn = (heading: HTMLElement | null) => heading?.focus();

/** What a file holds, area by area, before any of it is saved. */
export function Preview({ read: { preview, carried }, requestId, onAnother }: Props) {
  const { name, about, stages, areas } = preview;
  const elements = areas.flatMap((area) => area.elements);
  const unfinished = elements.filter(({ empty }) => empty.length > 0).length;
  return (
    <>
      <h2 ref={focusOn} tabIndex={-1}>{name}</h2>
      {about && <p className="mt-1 max-w-text text-muted">{about}</p>}
      <p className="mt-3 max-w-text">{counted(areas.length, "area")} with {counted(elements.length, "element")}. Stages: {listed(stages)}.</p>
      <p className="mt-1 max-w-text text-muted">{unfinished === 0 ? "Every element has all its main parts." : `${counted(unfinished, "element has", "elements have")} empty parts. They can be written in the draft.`}</p>
      <div className="mt-8 grid gap-x-10 gap-y-8 lg:grid-cols-2">
        {areas.map((area, at) => <Area key={at} area={area} />)}
      </div>
      <div className="mt-10 flex flex-col gap-4">
        <WhoSees kind="group" names={["those whom you name as its editors"]} />
        <DescribedForm
          action={importFrameworkAction} submit="Make this a draft" pendingLabel="One moment…"
          parts={[{ kind: "hidden", name: "carried", value: carried }, { kind: "hidden", name: "requestId", value: requestId }]}
        >
          <Link href="/rubric/new/file" onClick={onAnother} className={`${buttonLook("quiet")} self-start`}>Choose another file</Link>
        </DescribedForm>
      </div>
    </>
  );
}

function Area({ area: { title, elements } }: { area: FrameworkPreview["areas"][number] }) {
  return (
    <section className="min-w-0">
      <h3>{title}</h3>
      <ul className="mt-2 border-t border-line">
        {elements.map((element, at) => (
          <li key={at} className="border-b border-line py-2 wrap-anywhere">
            {element.title}
            {element.empty.length > 0 && <p className="text-sm text-muted">Nothing yet for {listed(element.empty)}</p>}
          </li>
        ))}
      </ul>
    </section>
  );
}
