import { recordEvent } from "@/lib/audit/record-event";
import { askAboutNames } from "@/lib/confidentiality/ask-about-names";
import { seal } from "@/lib/confidentiality/seal";
import type { SetTopic } from "@/lib/db/generated/client";
import { type TenantDb, withTenant } from "@/lib/db/with-tenant";
import { NotFound, Refused } from "@/lib/errors";
import { once } from "@/lib/submissions/once";
import type { Viewer } from "@/lib/viewers/viewer";
import type { TopicInput } from "../schema";
import { listTopics, topicPlace } from "./list-topics";

/**
 * Offers an idea for the set's half hour; who offers it wants it.
 * @throws NotFound for whoever is not in the set; Refused when it may name a child
 */
export function offerTopic(viewer: Viewer, { setId, requestId, title, noChildNamed }: TopicInput): Promise<void> {
  const { trustId, personId, at } = viewer;
  return withTenant(viewer, async (db) => {
    if ((await db.setMember.count({ where: { trustId, setId, personId, leftAt: null } })) === 0) throw new NotFound();
    await askAboutNames(db, trustId, [{ field: "title", text: title }], noChildNamed);
    await once(db, viewer, requestId, async (id) => {
      await db.setTopic.createMany({ data: [{ trustId, id, setId, offeredById: personId, offeredAt: at, sealed: await seal(db, trustId, topicPlace(id), { title }) }] });
      await db.topicVote.createMany({ data: [{ trustId, topicId: id, personId, votedAt: at }] });
      await recordEvent(db, viewer, "action-set.topic-offered", { subjectId: setId });
    });
  });
}

async function openTopic(db: TenantDb, { trustId, personId }: Viewer, topicId: string): Promise<SetTopic> {
  const topic = await db.setTopic.findUnique({ where: { trustId_id: { trustId, id: topicId } } });
  if (!topic || (await db.setMember.count({ where: { trustId, setId: topic.setId, personId, leftAt: null } })) === 0) throw new NotFound();
  if (topic.takenUpInId) throw new Refused("You have talked about this already.");
  return topic;
}

/** Says that one would like a topic next, or no longer; one may want several. @throws NotFound for whoever is not in the set; Refused once it was talked about */
export function voteForTopic(viewer: Viewer, { topicId, wants }: { topicId: string; wants: boolean }): Promise<{ setId: string }> {
  const { trustId, personId, at } = viewer;
  return withTenant(viewer, async (db) => {
    const { setId } = await openTopic(db, viewer, topicId);
    if (wants) await db.topicVote.createMany({ data: [{ trustId, topicId, personId, votedAt: at }], skipDuplicates: true });
    else await db.topicVote.deleteMany({ where: { trustId, topicId, personId } });
    return { setId };
  });
}

/**
 * Makes a topic the next meeting's half hour, in place of another: one that nobody's votes stand against.
 * @throws NotFound for whoever is not in the set; Refused when another is wanted by more
 */
export function chooseTopic(viewer: Viewer, topicId: string): Promise<{ setId: string }> {
  const { trustId, at } = viewer;
  return withTenant(viewer, async (db) => {
    const { setId } = await openTopic(db, viewer, topicId);
    // Two who choose at once wait for each other here.
    await db.$queryRaw`SELECT FROM set_topic t WHERE t."trustId" = ${trustId}::uuid AND t."setId" = ${setId}::uuid AND t."takenUpInId" IS NULL ORDER BY t.id FOR NO KEY UPDATE`;
    const topics = await listTopics(db, viewer, setId);
    const topic = topics.find(({ id }) => id === topicId);
    if (!topic) throw new Refused("You have talked about this already.");
    if (topics.some((other) => other.votes > topic.votes)) throw new Refused("Another one is wanted by more of you.");
    await db.setTopic.updateMany({ where: { trustId, setId, chosenAt: { not: null }, takenUpInId: null }, data: { chosenAt: null } });
    await db.setTopic.updateMany({ where: { trustId, id: topicId }, data: { chosenAt: at } });
    await recordEvent(db, viewer, "action-set.topic-chosen", { subjectId: setId });
    return { setId };
  });
}

/** Takes one's own idea back, with its votes. @throws NotFound for anybody else; Refused once it is chosen or was talked about */
export function takeTopicBack(viewer: Viewer, topicId: string): Promise<{ setId: string }> {
  return withTenant(viewer, async (db) => {
    const { setId, offeredById, chosenAt } = await openTopic(db, viewer, topicId);
    if (offeredById !== viewer.personId) throw new NotFound();
    if (chosenAt) throw new Refused("This one is next. Choose another first.");
    await db.setTopic.deleteMany({ where: { trustId: viewer.trustId, id: topicId } });
    return { setId };
  });
}
