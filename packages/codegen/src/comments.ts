import { Reader } from "@weft/protobuf";

/** The comments of a file, by the path of what they stand at in its FileDescriptorProto. */
export type Comments = ReadonlyMap<string, string>;

const utf8 = new TextDecoder();

/** Takes the comments out of a serialized FileDescriptorProto that carries its source info. */
export function readComments(file: Uint8Array): Comments {
  const comments = new Map<string, string>();
  for (const info of fieldsOf(file, 9)) {
    for (const location of fieldsOf(info, 1)) {
      const [leading] = fieldsOf(location, 3);
      const [trailing] = fieldsOf(location, 4);
      const text = [leading, trailing]
        .filter((one) => one !== undefined)
        .map((one) => utf8.decode(one).trimEnd());
      if (text.length > 0) comments.set(pathOf(location), text.join("\n\n"));
    }
  }
  return comments;
}

function pathOf(location: Uint8Array): string {
  const path: number[] = [];
  for (const packed of fieldsOf(location, 1)) {
    const reader = new Reader(packed);
    while (reader.pos < packed.length) path.push(reader.int32());
  }
  return path.join(".");
}

function fieldsOf(message: Uint8Array, number: number): Uint8Array[] {
  const found: Uint8Array[] = [];
  const reader = new Reader(message);
  while (reader.pos < message.length) {
    const tag = reader.tag();
    if (tag !== ((number << 3) | 2)) {
      reader.skip(tag);
      continue;
    }
    const end = reader.end();
    found.push(message.subarray(reader.pos, end));
    reader.pos = end;
  }
  return found;
}

/** A comment of the schema as TSDoc; what would end it early is taken apart. */
export function docLines(comment: string | undefined, ...tags: readonly (string | false)[]): string[] {
  const lines =
    comment === undefined
      ? []
      : comment
          .replaceAll("*/", "*\\/")
          .split("\n")
          .map((line) => line.replace(/^ /, "").trimEnd());
  while (lines[0] === "") lines.shift();
  const kept = tags.filter((tag) => tag !== false);
  if (kept.length > 0 && lines.length > 0) lines.push("");
  lines.push(...kept);
  if (lines.length === 0) return [];
  if (lines.length === 1) return [`/** ${lines[0]} */`];
  return ["/**", ...lines.map((line) => (line === "" ? " *" : ` * ${line}`)), " */"];
}
