-- Indexes for the foreign keys that pages read from their far end.
CREATE INDEX "action_trustId_agendaItemId_idx" ON "action"("trustId", "agendaItemId");
CREATE INDEX "action_update_trustId_checkInId_idx" ON "action_update"("trustId", "checkInId");
CREATE INDEX "agenda_item_trustId_checkInId_idx" ON "agenda_item"("trustId", "checkInId");
CREATE INDEX "decision_trustId_ownerId_idx" ON "decision"("trustId", "ownerId");
CREATE INDEX "roster_import_trustId_uploadedById_idx" ON "roster_import"("trustId", "uploadedById");

-- These two are only ever added to, so a policy for changing them would be idle.
DROP POLICY rewrite ON agenda_version;
DROP POLICY rewrite ON review_reader;
