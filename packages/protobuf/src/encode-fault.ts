import type { FieldDescriptor, MessageDescriptor } from "./descriptor/descriptors.ts";
import { getField } from "./dynamic/field-access.ts";
import { dynamicEntries } from "./dynamic/map-entries.ts";
import { writeScalar } from "./dynamic/scalar.ts";
import { EncodeError } from "./errors.ts";

/** What is thrown while a message is written, as the error it is of the message; what has nothing to do with it, as it is. */
export function encodeFault(error: unknown, descriptor: MessageDescriptor, message: unknown): unknown {
  if (isOverflow(error)) return tooDeep(error);
  const ofValue = error instanceof EncodeError && error.code === "invalid_value";
  if (!ofValue && !(error instanceof TypeError)) return error;
  const fault = faultIn(descriptor, message, descriptor.typeName);
  if (fault === undefined) return error;
  const why = ofValue ? `: ${error.message}` : "";
  return new EncodeError("invalid_value", `${fault.path} cannot be ${shown(fault.value)}${why}`, {
    cause: error,
  });
}

/** As `encodeFault`, of a walk over a message that writes nothing. */
export function walkFault(error: unknown): unknown {
  return isOverflow(error) ? tooDeep(error) : error;
}

function tooDeep(cause: unknown): EncodeError {
  return new EncodeError("recursion_limit", "messages are nested too deep, or in themselves", { cause });
}

/** Whether the engine ran out of stack: each has its own words for it. */
function isOverflow(error: unknown): boolean {
  return error instanceof Error && /call stack|too much recursion/i.test(error.message);
}

interface Fault {
  readonly path: string;
  readonly value: unknown;
}

/** The first value in the message that its field cannot hold. */
function faultIn(descriptor: MessageDescriptor, message: unknown, path: string): Fault | undefined {
  if (typeof message !== "object" || message === null) return { path, value: message };
  for (const field of descriptor.fields) {
    const value = getField(message, field);
    // What is not written cannot be wrong.
    if (value === undefined || (value === null && field.presence === "implicit")) continue;
    const fault = faultOf(field, value, `${path}.${field.localName}`);
    if (fault !== undefined) return fault;
  }
  return undefined;
}

function faultOf(field: FieldDescriptor, value: unknown, path: string): Fault | undefined {
  if (!field.repeated) return faultOfOne(field, value, path);
  try {
    return field.map === undefined ? faultInList(field, value, path) : faultInMap(field.map, value, path);
  } catch {
    return { path, value };
  }
}

function faultInList(field: FieldDescriptor, value: unknown, path: string): Fault | undefined {
  const list = value as ArrayLike<unknown>;
  for (let i = 0; i < list.length; i++) {
    const fault = faultOfOne(field, list[i], `${path}[${i}]`);
    if (fault !== undefined) return fault;
  }
  return undefined;
}

function faultInMap(
  { key, value }: NonNullable<FieldDescriptor["map"]>,
  map: unknown,
  path: string,
): Fault | undefined {
  for (const [k, v] of dynamicEntries(key, map)) {
    const at = `${path}[${shown(k)}]`;
    const fault = faultOfOne(key, k, at) ?? faultOfOne(value, v, at);
    if (fault !== undefined) return fault;
  }
  return undefined;
}

const room: Uint8Array = /* @__PURE__ */ new Uint8Array(16);

function faultOfOne(field: FieldDescriptor, value: unknown, path: string): Fault | undefined {
  if (field.message !== undefined) return faultIn(field.message, value, path);
  try {
    // A string that is none gives no position.
    return Number.isNaN(writeScalar(room, 0, field.type, value)) ? { path, value } : undefined;
  } catch {
    return { path, value };
  }
}

function shown(value: unknown): string {
  if (typeof value === "object" && value !== null) return Object.prototype.toString.call(value);
  return typeof value === "string" ? JSON.stringify(value.slice(0, 40)) : String(value);
}
