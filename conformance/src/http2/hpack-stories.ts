import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { HeaderBlock, HpackDecoder, HpackEncoder } from "@weft/http2";

const NO_LIMIT_BYTES = 2 ** 31;

interface Story {
  readonly cases: readonly {
    readonly wire?: string;
    readonly header_table_size?: number | null;
    readonly headers: readonly Readonly<Record<string, string>>[];
  }[];
}

/** One connection's worth of header lists: decoded as others encoded them, and encoded anew and decoded by us. */
function tell(story: Story): void {
  const theirs = new HpackDecoder(NO_LIMIT_BYTES);
  const encoder = new HpackEncoder(4096);
  const ours = new HpackDecoder(NO_LIMIT_BYTES);
  for (const { wire, headers, header_table_size: tableBytes } of story.cases) {
    const fields = headers.flatMap((header) => Object.entries(header).flat());
    if (typeof tableBytes === "number") {
      theirs.setTableLimit(tableBytes);
      encoder.setPeerLimit(Math.min(tableBytes, 4096));
      ours.setTableLimit(Math.min(tableBytes, 4096));
    }
    if (wire !== undefined) {
      const bytes = Buffer.from(wire, "hex");
      assert.deepEqual(theirs.decode(bytes, 0, bytes.length).fields, fields);
    }
    encoder.encode(new HeaderBlock(fields));
    assert.deepEqual(ours.decode(encoder.bytes, 0, encoder.length).fields, fields);
  }
}

/** `node hpack-stories.js FOLDER`: a checkout of the http2jp story collection, or a folder laid out like it. */
function main(folder: string | undefined): void {
  if (folder === undefined) {
    process.stdout.write("SKIPPED: name a folder with the HPACK stories of http2jp\n");
    return;
  }
  let stories = 0;
  let failed = 0;
  for (const entry of readdirSync(folder, { withFileTypes: true, recursive: true })) {
    if (!entry.isFile() || !/^story_\d+\.json$/.test(entry.name)) continue;
    stories++;
    try {
      tell(JSON.parse(readFileSync(join(entry.path, entry.name), "utf8")) as Story);
    } catch (error) {
      failed++;
      process.stdout.write(`FAILED ${join(entry.path, entry.name)}: ${String(error)}\n`);
    }
  }
  process.stdout.write(`HPACK stories: ${stories}, ${failed} failed\n`);
  if (failed > 0 || stories === 0) process.exitCode = 1;
}

main(process.argv[2]);
