/** Whether a description is of files of inspections, which have a shape of their own, and not of figures. */
export const describesInspections = (description: unknown): boolean => typeof description === "object" && description !== null && "inspections" in description;
