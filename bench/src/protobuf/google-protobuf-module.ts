import type { FieldDescriptor, FileDescriptor, MessageDescriptor } from "@weft/protobuf";

// google-protobuf's generator is a program that is downloaded on installation, which this project does not allow. This
// writes, for the shapes, what it would: classes over jspb.Message with a reader, a writer and accessors.

const kinds: Readonly<Record<number, string>> = {
  1: "Double",
  2: "Float",
  3: "Int64String",
  4: "Uint64String",
  5: "Int32",
  6: "Fixed64String",
  8: "Bool",
  9: "StringRequireUtf8",
  13: "Uint32",
  14: "Enum",
  18: "Sint64String",
};

export function googleProtobufModule(file: FileDescriptor): string {
  const messages = [...file.messages, ...file.messages.flatMap((one) => nested(one))];
  const timestamp = "jspbTimestamp.Timestamp";
  return [
    'const jspb = require("google-protobuf");',
    'const jspbTimestamp = require("google-protobuf/google/protobuf/timestamp_pb.js");',
    `${timestamp}.fromPlain = (v) => { const m = new ${timestamp}(); m.setSeconds(Number(v.seconds)); m.setNanos(v.nanos); return m; };`,
    "const types = {};",
    ...messages.map(messageClass),
    "module.exports = types;",
    "",
  ].join("\n");
}

function nested(message: MessageDescriptor): MessageDescriptor[] {
  return message.messages.filter((one) => !one.mapEntry).flatMap((one) => [one, ...nested(one)]);
}

const typeOf = (message: MessageDescriptor): string =>
  message.typeName === "google.protobuf.Timestamp" ? "jspbTimestamp.Timestamp" : `types["${key(message)}"]`;

const key = (message: MessageDescriptor): string => message.typeName.replace(/^shapes\./, "");

const written = (field: FieldDescriptor): string => (kinds[field.type] ?? "").replace("RequireUtf8", "");

const capital = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);

const zeros: Readonly<Record<string, string>> = { String: '""', StringRequireUtf8: '""', Bool: "false" };

const zeroOf = (kind: string): string => zeros[kind] ?? (kind.endsWith("String") ? '"0"' : "0");

function messageClass(message: MessageDescriptor): string {
  const type = typeOf(message);
  const repeated = message.fields
    .filter((field) => field.repeated && !field.map)
    .map((field) => field.number);
  const lists = repeated.length > 0 ? JSON.stringify(repeated) : "null";
  return `
${type} = class extends jspb.Message {
  constructor(data) {
    super();
    jspb.Message.initialize(this, data, 0, -1, ${type}.repeatedFields_, null);
  }
  static deserializeBinary(bytes) {
    return ${type}.deserializeBinaryFromReader(new ${type}(), new jspb.BinaryReader(bytes));
  }
  static deserializeBinaryFromReader(msg, reader) {
    while (reader.nextField()) {
      if (reader.isEndGroup()) break;
      switch (reader.getFieldNumber()) {
${message.fields.map(readCase).join("\n")}
        default: reader.skipField();
      }
    }
    return msg;
  }
  serializeBinary() {
    const writer = new jspb.BinaryWriter();
    ${type}.serializeBinaryToWriter(this, writer);
    return writer.getResultBuffer();
  }
  static serializeBinaryToWriter(message, writer) {
    let f;
${message.fields.map(writeStatement).join("\n")}
  }
  static fromPlain(v) {
    const m = new ${type}();
${message.fields.map(plainStatement).join("\n")}
    return m;
  }
${message.fields.map(accessors).join("\n")}
};
${type}.repeatedFields_ = ${lists};`;
}

function readCase(field: FieldDescriptor): string {
  const name = capital(field.localName);
  const kind = kinds[field.type];
  const head = `        case ${field.number}:`;
  if (field.map) {
    const [k, v] = [kinds[field.map.key.type]!, kinds[field.map.value.type]!];
    return `${head} reader.readMessage(msg.get${name}Map(), (message, reader) => jspb.Map.deserializeBinary(message, reader, jspb.BinaryReader.prototype.read${k}, jspb.BinaryReader.prototype.read${v}, null, ${zeroOf(k)}, ${zeroOf(v)})); break;`;
  }
  const verb = field.repeated ? "add" : "set";
  if (field.message) {
    const type = typeOf(field.message);
    return `${head} { const value = new ${type}(); reader.readMessage(value, ${type}.deserializeBinaryFromReader); msg.${verb}${name}(value); break; }`;
  }
  if (field.packed) {
    return `${head} reader.readPackable${kind}Into(msg.get${name}List()); break;`;
  }
  return `${head} msg.${verb}${name}(reader.read${kind}()); break;`;
}

function writeStatement(field: FieldDescriptor): string {
  const name = capital(field.localName);
  const kind = written(field);
  const { number } = field;
  if (field.map) {
    const [k, v] = [written(field.map.key), written(field.map.value)];
    return `    f = message.get${name}Map(true); if (f && f.getLength() > 0) jspb.internal.public_for_gencode.serializeMapToBinary(f, ${number}, writer, jspb.BinaryWriter.prototype.write${k}, jspb.BinaryWriter.prototype.write${v});`;
  }
  if (field.message) {
    const type = typeOf(field.message);
    return field.repeated
      ? `    f = message.get${name}List(); if (f.length > 0) writer.writeRepeatedMessage(${number}, f, ${type}.serializeBinaryToWriter);`
      : `    f = message.get${name}(); if (f != null) writer.writeMessage(${number}, f, ${type}.serializeBinaryToWriter);`;
  }
  if (field.repeated) {
    const writer = field.packed ? `writePacked${kind}` : `writeRepeated${kind}`;
    return `    f = message.get${name}List(); if (f.length > 0) writer.${writer}(${number}, f);`;
  }
  if (field.presence === "explicit") {
    return `    f = jspb.Message.getField(message, ${number}); if (f != null) writer.write${kind}(${number}, f);`;
  }
  const isSet = kind === "String" ? "f.length > 0" : kind === "Bool" ? "f" : `f !== ${zeroOf(kind!)}`;
  return `    f = message.get${name}(); if (${isSet}) writer.write${kind}(${number}, f);`;
}

function plainStatement(field: FieldDescriptor): string {
  const name = capital(field.localName);
  const given = `v.${field.localName}`;
  if (field.map)
    return `    if (${given}) for (const [k, x] of Object.entries(${given})) m.get${name}Map().set(k, x);`;
  if (field.message) {
    const make = `${typeOf(field.message)}.fromPlain`;
    return field.repeated
      ? `    if (${given}) for (const x of ${given}) m.add${name}(${make}(x));`
      : `    if (${given}) m.set${name}(${make}(${given}));`;
  }
  if (field.repeated) return `    if (${given}) m.set${name}List(Array.from(${given}));`;
  return `    if (${given} !== undefined) m.set${name}(${given});`;
}

function accessors(field: FieldDescriptor): string {
  const name = capital(field.localName);
  const kind = written(field);
  const { number } = field;
  if (field.map) {
    return `  get${name}Map(noLazy) { return jspb.Message.getMapField(this, ${number}, noLazy, null); }`;
  }
  if (field.message) {
    const type = typeOf(field.message);
    return field.repeated
      ? `  get${name}List() { return jspb.Message.getRepeatedWrapperField(this, ${type}, ${number}); }\n  add${name}(value) { return jspb.Message.addToRepeatedWrapperField(this, ${number}, value, ${type}); }`
      : `  get${name}() { return jspb.Message.getWrapperField(this, ${type}, ${number}); }\n  set${name}(value) { return jspb.Message.setWrapperField(this, ${number}, value); }`;
  }
  if (field.repeated) {
    return `  get${name}List() { return jspb.Message.getRepeatedField(this, ${number}); }\n  set${name}List(value) { return jspb.Message.setField(this, ${number}, value); }\n  add${name}(value) { return jspb.Message.addToRepeatedField(this, ${number}, value); }`;
  }
  if (field.presence === "explicit") {
    return `  set${name}(value) { return jspb.Message.setField(this, ${number}, value); }`;
  }
  const setter =
    kind === "String"
      ? "String"
      : kind === "Bool"
        ? "Boolean"
        : kind!.endsWith("String")
          ? "StringInt"
          : kind === "Enum"
            ? "Enum"
            : kind === "Double" || kind === "Float"
              ? "Float"
              : "Int";
  return `  get${name}() { return jspb.Message.getFieldWithDefault(this, ${number}, ${zeroOf(kind!)}); }\n  set${name}(value) { return jspb.Message.setProto3${setter}Field(this, ${number}, value); }`;
}
