-- CreateTable
CREATE TABLE "online_draft" (
    "trustId" UUID NOT NULL,
    "sessionId" UUID NOT NULL,
    "personId" UUID NOT NULL,
    "sealed" BYTEA NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "sharedVersion" INTEGER,
    "savedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "online_draft_pkey" PRIMARY KEY ("trustId","sessionId")
);

-- AddForeignKey
ALTER TABLE "online_draft" ADD CONSTRAINT "online_draft_trustId_fkey" FOREIGN KEY ("trustId") REFERENCES "trust"("trustId") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "online_draft" ADD CONSTRAINT "online_draft_trustId_sessionId_fkey" FOREIGN KEY ("trustId", "sessionId") REFERENCES "online_session"("trustId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "online_draft" ADD CONSTRAINT "online_draft_trustId_personId_fkey" FOREIGN KEY ("trustId", "personId") REFERENCES "person"("trustId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

ALTER TABLE online_draft ENABLE ROW LEVEL SECURITY;
ALTER TABLE online_draft FORCE ROW LEVEL SECURITY;
CREATE POLICY trust_wall ON online_draft AS RESTRICTIVE FOR ALL USING ("trustId" = (SELECT app_trust())) WITH CHECK ("trustId" = (SELECT app_trust()));
-- Class own: the participant who writes it.
CREATE POLICY own ON online_draft FOR SELECT USING ("personId" = (SELECT app_person()));
CREATE POLICY begin ON online_draft FOR INSERT WITH CHECK ("personId" = (SELECT app_person()));
CREATE POLICY go_on ON online_draft FOR UPDATE USING ("personId" = (SELECT app_person())) WITH CHECK ("personId" = (SELECT app_person()));
CREATE TRIGGER stands_with_its_session BEFORE INSERT ON online_draft FOR EACH ROW EXECUTE FUNCTION stands_with_its_parent('online_session', 'sessionId', 'personId');
GRANT SELECT, INSERT ON online_draft TO braid_app;
GRANT UPDATE (sealed, version, "sharedVersion", "savedAt") ON online_draft TO braid_app;
