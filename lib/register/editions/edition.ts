import { z } from "zod";
import { fieldsOf, fileKinds } from "./fields";

const column = z.string().trim().min(1, "A column needs its name").max(200);

/**
 * What one kind of file of the register looks like: data, as the editions of figures are, so that a column that comes, goes or is renamed
 * needs no release. How a field is read and where it is kept depends on what the file is about and is Braid's own.
 */
export const registerEditionSchema = z
  .strictObject({
    /** What it is about. */
    register: z.enum(fileKinds, { error: `A file of the register is about one of: ${fileKinds.join(", ")}` }),
    key: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, "A key has small letters, figures and hyphens").max(80),
    version: z.int().min(1),
    name: z.string().trim().min(1).max(200),
    /** Fields whose columns must all be there for a file to be this one. */
    recognisedBy: z.array(z.string()).min(2, "Name at least two fields that only this file has together"),
    /** Of each field the names that its column has had, whatever their case and punctuation, the first before those after it; {year} stands for any four figures. */
    columns: z.record(z.string(), z.array(column).min(1, "A field needs at least one column")),
    /** Columns that are known and not read, compared in the same way; * stands for any text. */
    leftAside: z.array(column).default([]),
  })
  .superRefine(({ register, recognisedBy, columns }, context) => {
    const { fields } = fieldsOf[register];
    const wrong = (part: string, field: string, message: string) => context.addIssue({ code: "custom", path: [part, field], message });
    for (const field of Object.keys(columns)) if (!(field in fields)) wrong("columns", field, `A file about ${register} has no such field; it has ${Object.keys(fields).join(", ")}`);
    for (const [field, { needed }] of Object.entries(fields)) if (needed && !(field in columns)) wrong("columns", field, "Every row needs it: name its column");
    for (const field of recognisedBy) if (!(field in columns)) wrong("recognisedBy", field, "Name its column among the columns");
  });

export type RegisterEdition = z.infer<typeof registerEditionSchema>;
