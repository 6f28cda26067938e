import { mkdtempSync, readdirSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import sharp from "sharp";
import { beforeAll, expect, test } from "vitest";
import { NotFound, Refused } from "@/lib/errors";
import { fromElementForm } from "@/lib/rubric/elements/element-form";
import { elementInput } from "@/lib/rubric/elements/element-input";
import { saveElement } from "@/lib/rubric/elements/save-element";
import { addEditor } from "@/lib/rubric/editors/add-editor";
import { addFramework } from "@/lib/rubric/drafts/add-framework";
import { addPicture } from "@/lib/rubric/pictures/add-picture";
import { listPictures } from "@/lib/rubric/pictures/list-pictures";
import { readPicture } from "@/lib/rubric/pictures/read-picture";
import { readSize } from "@/lib/pictures/read-size";
import { removePicture } from "@/lib/rubric/pictures/remove-picture";
import { withoutMetadata } from "@/lib/pictures/without-metadata";
import { defaultStages } from "@/lib/rubric/stages";
import { publishFramework } from "@/lib/rubric/versions/publish-framework";
import { v7 } from "@/lib/submissions/uuid";
import { aPng, pngChunk } from "@/tests/support/a-picture";
import { outsidersTo } from "@/tests/support/a-trust";
import { aDraft, aForm, anElement } from "./a-draft";

let files = "";
beforeAll(() => {
  files = mkdtempSync(join(tmpdir(), "braid-pictures-"));
  process.env.FILES_DIR = files;
});

const alt = "A board with three questions";

test("a picture is its editors' until a published element shows it, and then everybody's", async () => {
  const framework = await aDraft();
  const { trust, school, executive, principal, frameworkId } = framework;
  const teacher = await trust.person("Tess Teacher", { role: "teacher", school });
  const { id } = await addPicture(principal, { frameworkId, requestId: v7(), alt }, aPng());
  expect(await readPicture(executive, id)).toMatchObject({ type: "image/png" });
  const others = Object.values(await outsidersTo(trust));
  for (const outsider of [teacher, ...others]) await expect(readPicture(outsider, id)).rejects.toThrow(NotFound);
  await saveElement(principal, elementInput.parse(fromElementForm(aForm(framework, { why: `See:\n\n![${alt}](/rubric/pictures/${id})` }))));
  await publishFramework(executive, { frameworkId, version: 1, note: "With a picture" });
  expect((await readPicture(teacher, id)).bytes.equals(aPng())).toBe(true);
  await expect(readPicture(await trust.person("Gita Guest", { role: "guest" }), id)).rejects.toThrow(NotFound);
  const [stranger] = others.slice(-1);
  if (stranger) await expect(readPicture(stranger, id)).rejects.toThrow(NotFound);
});

test("nobody but an editor adds one, and one form adds one", async () => {
  const { trust, executive, frameworkId } = await aDraft();
  for (const outsider of Object.values(await outsidersTo(trust))) await expect(addPicture(outsider, { frameworkId, requestId: v7(), alt }, aPng())).rejects.toThrow(NotFound);
  const requestId = v7();
  const first = await addPicture(executive, { frameworkId, requestId, alt }, aPng());
  expect(await addPicture(executive, { frameworkId, requestId, alt }, aPng())).toEqual({ id: first.id, repeated: true });
  expect(readdirSync(join(files, "rubric-pictures", trust.trustId))).toEqual([first.id]);
});

test("a file is what its bytes say: a page that calls itself a picture, a broken one and one far too large are refused", async () => {
  const { executive, frameworkId } = await aDraft();
  const wrong = [Buffer.from("<svg xmlns='http://www.w3.org/2000/svg'><script>1</script></svg>"), Buffer.from("GIF89a"), aPng().subarray(0, 20), Buffer.from([0xff, 0xd8, 0xff]), Buffer.alloc(0), aPng({ width: 60_000 })];
  for (const bytes of wrong) await expect(addPicture(executive, { frameworkId, requestId: v7(), alt }, bytes)).rejects.toThrow(Refused);
});

test("a large picture is made smaller and loses what a camera noted; one that is damaged inside is refused", async () => {
  const { executive, frameworkId } = await aDraft();
  const large = sharp({ create: { width: 3200, height: 2000, channels: 3, background: "teal" } }).withExif({ IFD0: { Copyright: "Oakfield" } });
  for (const file of [await large.clone().jpeg().toBuffer(), await large.clone().png().toBuffer(), await large.clone().webp().toBuffer()]) {
    const { id } = await addPicture(executive, { frameworkId, requestId: v7(), alt }, file);
    const { bytes } = await readPicture(executive, id);
    expect([readSize(bytes), bytes.includes("Oakfield")]).toEqual([{ kind: readSize(file)?.kind, width: 1600, height: 1000 }, false]);
    expect((await listPictures(executive, frameworkId)).pictures[0]).toMatchObject({ id, width: 1600, height: 1000, bytes: bytes.length });
  }
  const turned = await large.clone().withMetadata({ orientation: 6 }).jpeg().toBuffer();
  const { id } = await addPicture(executive, { frameworkId, requestId: v7(), alt }, turned);
  expect(readSize((await readPicture(executive, id)).bytes)).toMatchObject({ width: 1000, height: 1600 });
  await expect(addPicture(executive, { frameworkId, requestId: v7(), alt }, (await large.clone().png().toBuffer()).subarray(0, 400))).rejects.toThrow(/damaged/);
});

test("a picture that no text shows is deleted with its file; one in a text says where it stands, an older text included", async () => {
  const framework = await aDraft();
  const { trust, executive, principal, frameworkId, coldCall } = framework;
  const add = async () => (await addPicture(principal, { frameworkId, requestId: v7(), alt }, aPng())).id;
  const [idle, shown] = [await add(), await add()];
  await saveElement(principal, elementInput.parse(fromElementForm(aForm(framework, { why: `![${alt}](/rubric/pictures/${shown})` }))));
  const uses = async () => Object.fromEntries((await listPictures(executive, frameworkId)).pictures.map((picture) => [picture.id, picture.uses]));
  const [title, elementId] = ["Cold call", coldCall.id];
  expect(await uses()).toEqual({ [idle]: [], [shown]: [{ elementId, title, today: true }] });
  await saveElement(principal, elementInput.parse(fromElementForm(aForm(framework, { why: "No picture", version: "2" }))));
  expect(await uses()).toEqual({ [idle]: [], [shown]: [{ elementId, title, today: false }] });
  for (const outsider of Object.values(await outsidersTo(trust))) await expect(removePicture(outsider, { frameworkId, pictureId: idle })).rejects.toThrow(NotFound);
  await expect(removePicture(executive, { frameworkId, pictureId: shown })).rejects.toThrow(Refused);
  await removePicture(executive, { frameworkId, pictureId: idle });
  await expect(readPicture(executive, idle)).rejects.toThrow(NotFound);
  expect(readdirSync(join(files, "rubric-pictures", trust.trustId))).toEqual([shown]);
  await expect(removePicture(executive, { frameworkId, pictureId: idle })).rejects.toThrow(NotFound);
});

test("a picture that another group put into its text stays, though its own editors cannot see that text", async () => {
  const { trust, executive, principal, frameworkId } = await aDraft();
  const { id } = await addPicture(executive, { frameworkId, requestId: v7(), alt }, aPng());
  const ben = await trust.executive("Ben Executive");
  await addEditor(executive, { frameworkId, personId: ben.personId });
  const { id: other } = await addFramework(ben, v7(), { name: "Set plays", about: "", stages: defaultStages, areas: [{ title: "A", about: "", elements: [{ ...anElement("B"), why: `![${alt}](/rubric/pictures/${id})` }] }] });
  expect(other).toBeDefined();
  await expect(removePicture(principal, { frameworkId, pictureId: id })).rejects.toThrow(/stays/);
});

test("what a camera noted does not stay, and the picture still draws the same way up", () => {
  const noted = pngChunk("tEXt", Buffer.from("Location\0Oakfield"));
  const png = withoutMetadata(aPng({ more: [noted, pngChunk("eXIf", Buffer.from("MM*"))] }), "png");
  expect(png.equals(aPng())).toBe(true);

  const segment = (marker: number, body: Buffer) => Buffer.concat([Buffer.from([0xff, marker, (body.length + 2) >> 8, (body.length + 2) & 255]), body]);
  const exif = Buffer.concat([Buffer.from("Exif\0\0II*\0\x08\0\0\0\x02\0", "latin1"), Buffer.from([0x12, 1, 3, 0, 1, 0, 0, 0, 6, 0, 0, 0]), Buffer.from([0x25, 0x88, 4, 0, 1, 0, 0, 0, 0, 0, 0, 0]), Buffer.from("Oakfield")]);
  const frame = segment(0xc0, Buffer.from([8, 0, 3, 0, 4, 1, 1, 0x11, 0]));
  const drawn = Buffer.from([0xff, 0xda, 0, 2, 1, 2, 3, 0xff, 0xd9]);
  const jpeg = Buffer.concat([Buffer.from([0xff, 0xd8]), segment(0xe0, Buffer.from("JFIF\0")), segment(0xe1, exif), segment(0xfe, Buffer.from("Oakfield")), frame, drawn, Buffer.from("Oakfield")]);
  const stripped = withoutMetadata(jpeg, "jpeg");
  expect(stripped.includes("Oakfield")).toBe(false);
  expect(readSize(stripped)).toEqual({ kind: "jpeg", width: 4, height: 3 });
  // Which way up: six, a quarter turn.
  expect(stripped.includes(Buffer.from([0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, 6]))).toBe(true);
  expect(stripped.subarray(-drawn.length).equals(drawn)).toBe(true);

  const chunk = (name: string, body: Buffer) => { const length = Buffer.alloc(4); length.writeUInt32LE(body.length); return Buffer.concat([Buffer.from(name, "latin1"), length, body, Buffer.alloc(body.length % 2)]); };
  const extended = Buffer.from([0x0c, 0, 0, 0, 3, 0, 0, 2, 0, 0]);
  const body = Buffer.concat([Buffer.from("WEBP", "latin1"), chunk("VP8X", extended), chunk("VP8L", Buffer.from([0x2f, 3, 0x80, 0, 0])), chunk("EXIF", Buffer.from("Oakfield")), chunk("XMP ", Buffer.from("Oakfield"))]);
  const webp = withoutMetadata(Buffer.concat([Buffer.from("RIFF", "latin1"), Buffer.from([body.length, 0, 0, 0]), body]), "webp");
  expect(webp.includes("Oakfield")).toBe(false);
  expect(readSize(webp)).toEqual({ kind: "webp", width: 4, height: 3 });
  expect(webp.readUInt32LE(4)).toBe(webp.length - 8);
});
