import type { Buffer } from "node:buffer";
import { isPackable, TYPE } from "../descriptors/field-type.ts";
import { hasPresence, isPacked } from "../features/field-features.ts";
import type { FieldSymbol } from "../linker/symbols.ts";
import { MessageLiteral, NEGATIVE_NAN, type ScalarLiteral, type SingleLiteral } from "../linker/symbols.ts";
import { ByteWriter } from "./byte-writer.ts";

const VARINT = 0;
const FIXED64 = 1;
const DELIMITED = 2;
const START_GROUP = 3;
const END_GROUP = 4;
const FIXED32 = 5;

/** Number of the option in `MessageOptions`. */
const MESSAGE_SET_WIRE_FORMAT = 1;
const MESSAGE_SET_ITEM = 1;
const MESSAGE_SET_ID = 2;
const MESSAGE_SET_CONTENT = 3;

const NEGATIVE_NAN_FLOAT = 0xff_c0_00_00;
const NEGATIVE_NAN_DOUBLE = 0xff_f8_00_00_00_00_00_00n;

const shared = new ByteWriter();

/** The bytes of a message in the order of field numbers, as a reader that knew every extension would write it. */
export function encodeLiteral(literal: MessageLiteral): Buffer {
  const writer = shared.end === 0 ? shared : new ByteWriter();
  try {
    writeMessage(writer, literal);
    return writer.copy();
  } finally {
    writer.reset();
  }
}

function writeMessage(writer: ByteWriter, literal: MessageLiteral): void {
  if (literal.type.isMapEntry) {
    writeMapEntry(writer, literal);
    return;
  }
  if (literal.type.target?.value.isTrue(MESSAGE_SET_WIRE_FORMAT) === true) {
    writeMessageSet(writer, literal);
    return;
  }
  const entries = [...literal.fields];
  if (entries.length > 1) entries.sort(([a], [b]) => a.number - b.number);
  for (const [field, value] of entries) {
    if (!Array.isArray(value)) {
      if (hasPresence(field) || !isZero(value)) writeField(writer, field, value);
    } else if (isPacked(field)) {
      writer.varint(field.number * 8 + DELIMITED);
      writer.delimited(() => {
        for (const element of value) writeScalar(writer, field.type, element as ScalarLiteral);
      });
    } else {
      for (const element of value) writeField(writer, field, element);
    }
  }
}

/** A message set holds its extensions as items of a number and a message (Protobuf Encoding §MessageSet). */
function writeMessageSet(writer: ByteWriter, literal: MessageLiteral): void {
  for (const [field, value] of [...literal.fields].sort(([a], [b]) => a.number - b.number)) {
    if (!(value instanceof MessageLiteral)) continue;
    writer.varint(MESSAGE_SET_ITEM * 8 + START_GROUP);
    writer.varint(MESSAGE_SET_ID * 8 + VARINT);
    writer.varint(field.number);
    writer.varint(MESSAGE_SET_CONTENT * 8 + DELIMITED);
    writer.delimited(() => writeMessage(writer, value));
    writer.varint(MESSAGE_SET_ITEM * 8 + END_GROUP);
  }
}

/** Both parts of an entry are always written. */
function writeMapEntry(writer: ByteWriter, { type, fields }: MessageLiteral): void {
  for (const field of type.fields)
    writeField(writer, field, (fields.get(field) as SingleLiteral) ?? zeroOf(field));
}

function zeroOf(field: FieldSymbol): SingleLiteral {
  if (field.message !== undefined) return new MessageLiteral(field.message);
  if (field.type === TYPE.string || field.type === TYPE.bytes) return "";
  return field.enum?.values[0]?.number ?? 0;
}

function isZero(value: SingleLiteral): boolean {
  return value === false || value === "" || value === 0n || Object.is(value, 0);
}

function writeField(writer: ByteWriter, field: FieldSymbol, value: SingleLiteral): void {
  const { number, type } = field;
  if (value instanceof MessageLiteral) {
    if (type === TYPE.group) {
      writer.varint(number * 8 + START_GROUP);
      writeMessage(writer, value);
      writer.varint(number * 8 + END_GROUP);
    } else {
      writer.varint(number * 8 + DELIMITED);
      writer.delimited(() => writeMessage(writer, value));
    }
    return;
  }
  writer.varint(number * 8 + wireType(type));
  writeScalar(writer, type, value);
}

function wireType(type: number): number {
  switch (type) {
    case TYPE.double:
    case TYPE.fixed64:
    case TYPE.sfixed64:
      return FIXED64;
    case TYPE.float:
    case TYPE.fixed32:
    case TYPE.sfixed32:
      return FIXED32;
    default:
      return isPackable(type) ? VARINT : DELIMITED;
  }
}

function writeScalar(writer: ByteWriter, type: number, value: ScalarLiteral): void {
  switch (type) {
    case TYPE.double:
      if (value === NEGATIVE_NAN) writer.fixed64(NEGATIVE_NAN_DOUBLE);
      else writer.double(Number(value));
      break;
    case TYPE.float:
      if (value === NEGATIVE_NAN) writer.fixed32(NEGATIVE_NAN_FLOAT);
      else writer.float(Number(value));
      break;
    case TYPE.fixed32:
    case TYPE.sfixed32:
      writer.fixed32(Number(value));
      break;
    case TYPE.fixed64:
    case TYPE.sfixed64:
      writer.fixed64(BigInt(value));
      break;
    case TYPE.string:
    case TYPE.bytes:
      writer.latin1(value as string);
      break;
    case TYPE.sint32:
    case TYPE.sint64: {
      const signed = BigInt(value);
      writer.varint64(signed < 0n ? -signed * 2n - 1n : signed * 2n);
      break;
    }
    default:
      if (typeof value === "bigint" || Number(value) < 0) writer.varint64(BigInt(value));
      else writer.varint(Number(value));
  }
}
