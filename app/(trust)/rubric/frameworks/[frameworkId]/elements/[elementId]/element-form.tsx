"use client";

import { saveElementAction } from "./actions";
import { KeptForm } from "@/components/forms/kept-form";
import { useKeptForm } from "@/components/forms/use-kept-form";
import { ActionBar } from "@/components/ui/action-bar";
import { ButtonLink } from "@/components/ui/button-link";
import { ErrorSummary } from "@/components/ui/error-summary";
import { Select } from "@/components/ui/select";
import { SubmitButton } from "@/components/ui/submit-button";
import { WhoSees } from "@/components/ui/who-sees";
import type { Stage } from "@/lib/rubric/stages";
import type { Boxes, OpenRemark } from "./boxes";
import { ReadingRows } from "./reading-rows";
import { ResearchRows } from "./research-rows";
import { StalePart } from "./stale-part";
import { TextBoxes } from "./text-boxes";
import { Variants } from "./variants";

type Props = {
  element: { frameworkId: string; elementId: string; areaId: string; version: number };
  areas: readonly { id: string; title: string }[];
  stages: readonly Stage[];
  values: Readonly<Record<string, string>>;
  remarks: readonly OpenRemark[];
};

/** An element's whole text in one form; what is typed outlives a mistake, a dead connection and a colleague who was quicker. */
export function ElementForm({ element, areas, stages, values, remarks }: Props) {
  const { state, kept } = useKeptForm(saveElementAction);
  const { errors = {}, typed } = state;
  const was = (name: string) => (typed ? String([typed[name] ?? ""].flat()[0] ?? "") : (values[name] ?? ""));
  const boxes: Boxes = { was, errors, names: Object.keys(typed ?? values), remarks };
  return (
    <KeptForm kept={kept} noValidate className="flex flex-col gap-10">
      {/* The first button is the one that the return key presses: saving, not another row. */}
      <button type="submit" hidden tabIndex={-1}>Save</button>
      <ErrorSummary errors={errors} />
      <StalePart state={state} />
      <input type="hidden" name="frameworkId" value={element.frameworkId} />
      <input type="hidden" name="elementId" value={element.elementId} />
      <input type="hidden" name="version" value={state.version ?? element.version} />
      <WhoSees kind="group" names={["the framework’s other editors, until it is published"]} />
      <TextBoxes boxes={boxes} stages={stages} />
      <ResearchRows boxes={boxes} />
      <ReadingRows boxes={boxes} />
      <Variants boxes={boxes} />
      <Select name="areaId" label="The area it stands in" options={areas.map(({ id, title }) => ({ value: id, label: title }))} defaultValue={was("areaId") || element.areaId} error={errors.areaId} />
      <ActionBar>
        <SubmitButton name="save" value="yes">Save</SubmitButton>
        <ButtonLink href={`/rubric/frameworks/${element.frameworkId}/pictures`} target="_blank" kind="quiet">Pictures<span className="sr-only"> (opens in a new tab)</span></ButtonLink>
      </ActionBar>
    </KeptForm>
  );
}
