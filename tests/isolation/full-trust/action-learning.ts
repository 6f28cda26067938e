import { londonDay } from "@/lib/clock";
import { seal } from "@/lib/confidentiality/seal";
import { type TenantDb, withTenant } from "@/lib/db/with-tenant";
import { v7 } from "@/lib/submissions/uuid";
import type { Viewer } from "@/lib/viewers/viewer";
import type { Mark } from "./mark";
import type { PeopledTrust } from "./people";

const on = (day: string, time = "09:30") => new Date(`${day}T${time}:00Z`);
const as = <T>(who: Viewer, at: Date, work: (db: TenantDb) => Promise<T>) => withTenant({ ...who, today: londonDay(at) }, work);

/**
 * Two action-learning sets. One of the senior leader (Oakfield), the principal of Birch and the principal of Cedar, who then left and whose
 * place the senior leader of Cedar took; the lead before facilitates it. One of the middle leader (Oakfield), the principal (for Birch) and
 * the reviewer of Cedar; the finance director facilitates it. A third of two alone, with room for more.
 */
export async function someSets({ trustId, schools, people }: PeopledTrust, mark: Mark) {
  const { coordinator, formerLead, financeDirector, seniorLeader, seniorLeaderOfCedar, principalOfBirch, principalOfCedar, middleLeader, principal, reviewerOfCedar } = people;
  const { oakfield, birch, cedar } = schools;
  const [began, joined] = [on("2026-11-02"), on("2026-11-19", "09:00")];
  const member = (setId: string, who: Viewer, schoolId: string | null, at: Date) => ({ trustId, setId, personId: who.personId, schoolId, addedById: coordinator.personId, joinedAt: at });
  const form = async (name: string, facilitator: Viewer, ...members: [Viewer, string][]) => {
    const setId = v7();
    await as(coordinator, began, async (db) => {
      await db.actionSet.create({ data: { trustId, id: setId, name: mark(name), formedById: coordinator.personId, formedAt: began } });
      await db.setMember.createMany({ data: [member(setId, facilitator, null, began), ...members.map(([who, schoolId]) => member(setId, who, schoolId, began))] });
    });
    return setId;
  };
  const plan = async (who: Viewer, setId: string, at: Date, text: string) => {
    const id = v7();
    await as(who, began, (db) => db.setMeeting.create({ data: { trustId, id, setId, plannedById: who.personId, beginsAt: at, place: mark(text) } }));
    return id;
  };
  const offer = async (who: Viewer, setId: string, at: Date, text: string) => {
    const id = v7();
    await as(who, at, async (db) => {
      const sealed = await seal(db, trustId, { table: "set_topic", row: id }, { title: mark(text) });
      await db.setTopic.createMany({ data: [{ trustId, id, setId, offeredById: who.personId, offeredAt: at, sealed }] });
      await db.topicVote.createMany({ data: [{ trustId, topicId: id, personId: who.personId, votedAt: at }] });
    });
    return id;
  };
  const metId = await form("set-met-name", formerLead, [seniorLeader, oakfield.id], [principalOfBirch, birch.id], [principalOfCedar, cedar.id]);
  await as(principalOfCedar, joined, (db) => db.setMember.updateMany({ where: { trustId, setId: metId, personId: principalOfCedar.personId }, data: { leftAt: joined } }));
  await as(coordinator, joined, (db) => db.setMember.createMany({ data: [member(metId, seniorLeaderOfCedar, cedar.id, joined)] }));
  const plannedId = await plan(seniorLeaderOfCedar, metId, on("2026-12-03"), "set-planned-place");
  const topicId = await offer(seniorLeader, metId, joined, "set-topic-open");

  const nowId = await form("set-now-name", financeDirector, [middleLeader, oakfield.id], [principal, birch.id], [reviewerOfCedar, cedar.id]);
  const shortId = await form("set-short-name", formerLead, [middleLeader, oakfield.id], [principal, birch.id]);
  return { metId, nowId, shortId, plannedId, topicId };
}
