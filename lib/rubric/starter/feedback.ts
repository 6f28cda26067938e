import type { FileArea } from "../file/framework-file";
import { actingOnFeedback } from "./feedback/acting-on-feedback";
import { peerAndSelfAssessment } from "./feedback/peer-and-self-assessment";
import { responsiveTeaching } from "./feedback/responsive-teaching";
import { wholeClassFeedback } from "./feedback/whole-class-feedback";

export const feedback: FileArea = {
  title: "Feedback and assessment",
  about: "Turning what we learn about pupils’ work into better work, without losing evenings to it.",
  elements: [actingOnFeedback, wholeClassFeedback, peerAndSelfAssessment, responsiveTeaching],
};
