import { z } from "zod";
import { classStructure } from "./class-structure";

const orNothing = <T extends z.ZodType>(inner: T) => z.preprocess((value) => (value === "" || value === undefined ? null : value), inner.nullable());
const name = z.string().trim().min(1, "Enter a name").max(200, "Use at most 200 characters");

const version = z.coerce.number().int();

export const schoolInput = z.object({
  schoolId: z.uuid(),
  version,
  name,
  hubId: orNothing(z.uuid()),
  federation: orNothing(z.string().trim().max(200, "Use at most 200 characters")),
  formsOfEntry: orNothing(z.coerce.number("Enter a number such as 1.5").min(0.5, "Enter at least 0.5").max(20, "Enter at most 20").refine((forms) => forms * 2 === Math.round(forms * 2), "Use whole or half forms, such as 1.5")),
  classStructure,
});

export const newSchoolInput = z.object({
  urn: z.string().trim().regex(/^\d{5,7}$/, "A URN has five to seven figures"),
  name,
  requestId: z.uuid(),
});

export const hubInput = z.object({ name, schoolIds: z.array(z.uuid()), requestId: z.uuid() });
export const changedHubInput = z.object({ hubId: z.uuid(), version, name, schoolIds: z.array(z.uuid()) });
export const hubIdInput = z.object({ hubId: z.uuid() });
