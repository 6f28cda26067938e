import type { FileArea } from "../file/framework-file";
import { attentionSignal } from "./behaviour/attention-signal";
import { calmCorrection } from "./behaviour/calm-correction";
import { relationshipsAndBelonging } from "./behaviour/relationships-and-belonging";
import { routines } from "./behaviour/routines";

export const behaviour: FileArea = {
  title: "Behaviour, routines and belonging",
  about: "Rooms where everyone knows what happens next, is treated well and can get on with learning.",
  elements: [routines, attentionSignal, relationshipsAndBelonging, calmCorrection],
};
