import { fieldsOf, joinFields, lengthDelimited, textOf, varintField } from "./status-wire.ts";

const typeUrlPrefix = "type.googleapis.com/";

/** What it takes to recognise and read a detail: any generated message type has it. */
export interface DetailType<T> {
  /** Full name, such as `"google.rpc.BadRequest"`. */
  readonly typeName: string;
  decode(bytes: Uint8Array): T;
}

/** A detail as it travels: a google.protobuf.Any, or anything of its shape. */
export interface ErrorDetail {
  /** `"type.googleapis.com/google.rpc.BadRequest"`. */
  readonly typeUrl: string;
  readonly value: Uint8Array;
}

/** Packs a message as an error detail: `detail(BadRequest, { fieldViolations: [ … ] })`. */
export function detail<Init>(
  type: { readonly typeName: string; encode(message: Init): Uint8Array },
  message: Init,
): ErrorDetail {
  return { typeUrl: typeUrlPrefix + type.typeName, value: type.encode(message) };
}

/** A google.rpc.Status holding the details. */
export function encodeDetails(code: number, message: string, details: readonly ErrorDetail[]): Uint8Array {
  const parts = [varintField(1, code), lengthDelimited(2, message)];
  for (const { typeUrl, value } of details)
    parts.push(lengthDelimited(3, joinFields([lengthDelimited(1, typeUrl), lengthDelimited(2, value)])));
  return joinFields(parts);
}

/** All details of a google.rpc.Status, as far as it can be read. */
export function decodeDetails(status: Uint8Array): ErrorDetail[] {
  const details: ErrorDetail[] = [];
  for (const any of fieldsOf(status)) {
    if (any.number !== 3) continue;
    let typeUrl = "";
    let value: Uint8Array = new Uint8Array(0);
    for (const field of fieldsOf(any.bytes)) {
      if (field.number === 1) typeUrl = textOf(field.bytes);
      else if (field.number === 2) value = field.bytes;
    }
    details.push({ typeUrl, value });
  }
  return details;
}

/** The encoded bytes of the first detail of a type. */
export function findEncodedDetails(status: Uint8Array, typeName: string): Uint8Array | undefined {
  return decodeDetails(status).find(({ typeUrl }) => typeUrl.slice(typeUrl.lastIndexOf("/") + 1) === typeName)
    ?.value;
}

/** A detail as a message, or undefined when its bytes are broken: an error must not hide behind its own details. */
export function decodeDetail<T>(type: DetailType<T>, bytes: Uint8Array): T | undefined {
  try {
    return type.decode(bytes);
  } catch {
    return undefined;
  }
}
