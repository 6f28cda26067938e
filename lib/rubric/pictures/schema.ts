import { z } from "zod";

export const pictureInput = z.object({
  frameworkId: z.uuid(),
  requestId: z.uuid(),
  alt: z.string().trim().min(1, "Say in words what the picture shows").max(300, "Keep this to 300 characters").refine((text) => !/[[\]]/.test(text), "Leave out square brackets"),
  file: z.file("Choose a picture").min(1, "Choose a picture").max(5 * 1024 * 1024, "Choose a picture of up to 5 MB"),
});

export const onPicture = z.object({ frameworkId: z.uuid(), pictureId: z.uuid() });
