import { finishAction } from "@/lib/actions/finish-action";
import { moment } from "./calendar";
import type { ActionPlayed } from "./play-week";
import type { Stage } from "./stage";
import type { Happening } from "./timeline";

/** An action is finished on the day it was due, with what came of it. */
export function finishing(stage: Stage, { id, owner, dueOn, outcome }: ActionPlayed): Happening {
  const at = moment(dueOn, "15:45");
  return { at, play: async () => void (await finishAction(stage.as(owner, at), { actionId: id, version: 1, outcome })) };
}
