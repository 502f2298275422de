import { Reader } from "../wire/reader.ts";
import { escapeBytes } from "./escape.ts";
import type { TextPrinter } from "./text-printer.ts";

/** How deep bytes are taken for messages. */
const deepest = 10;

/** Writes fields that no schema is known for, by their numbers, but for those of these numbers. */
export function writeUnknownFields(
  printer: TextPrinter,
  bytes: Uint8Array,
  besides: ReadonlySet<number>,
): void {
  const reader = new Reader(bytes);
  while (reader.pos < bytes.length) {
    const tag = reader.tag();
    if (besides.has(tag >>> 3)) reader.skip(tag);
    else writeUnknown(printer, reader, tag, deepest);
  }
}

function writeUnknown(printer: TextPrinter, reader: Reader, tag: number, depth: number): void {
  const number = tag >>> 3;
  switch (tag & 7) {
    case 0:
      printer.line(`${number}: ${reader.uint64()}`);
      break;
    case 1:
      printer.line(`${number}: 0x${reader.fixed64().toString(16).padStart(16, "0")}`);
      break;
    case 2:
      writeDelimited(printer, number, reader.bytesField(), depth);
      break;
    case 5:
      printer.line(`${number}: 0x${reader.fixed32().toString(16).padStart(8, "0")}`);
      break;
    case 3: {
      const end = reader.openGroup(number);
      printer.block(`${number}`, () => {
        while (reader.pos < end) writeUnknown(printer, reader, reader.tag(), depth);
      });
      reader.close(end);
      reader.closeGroup();
      break;
    }
    default:
      reader.skip(tag);
  }
}

/** Bytes that can be read as a message are written as one; all others are a string. */
function writeDelimited(printer: TextPrinter, number: number, bytes: Uint8Array, depth: number): void {
  if (bytes.length === 0 || depth === 0 || !isMessage(bytes)) {
    printer.line(`${number}: ${escapeBytes(bytes)}`);
    return;
  }
  printer.block(`${number}`, () => {
    const reader = new Reader(bytes);
    while (reader.pos < bytes.length) writeUnknown(printer, reader, reader.tag(), depth - 1);
  });
}

function isMessage(bytes: Uint8Array): boolean {
  const reader = new Reader(bytes);
  try {
    while (reader.pos < bytes.length) reader.skip(reader.tag());
    return reader.pos === bytes.length;
  } catch {
    return false;
  }
}
