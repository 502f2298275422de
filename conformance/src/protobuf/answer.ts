import type { MessageType, Registry } from "@weft/protobuf";

/** `conformance.WireFormat` */
const WireFormat = { PROTOBUF: 1, JSON: 2, TEXT_FORMAT: 4 } as const;
/** `conformance.TestCategory` */
const ignoreUnknownJson = 3;

export interface Request {
  readonly payload: { readonly case: string; readonly value: unknown } | undefined;
  readonly requestedOutputFormat: number;
  readonly messageType: string;
  readonly testCategory: number;
  readonly printUnknownFields: boolean;
}

/** The `result` of a ConformanceResponse. */
export interface Result {
  readonly case: string;
  readonly value: Uint8Array | string;
}

/** Does what one request of the runner asks: parse the payload, print what was read in another format. */
export function answer(request: Request, registry: Registry): Result {
  // The runner asks for the tests known to fail first; those that are stand in a file of its own.
  if (request.messageType === "conformance.FailureSet") {
    return { case: "protobufPayload", value: new Uint8Array(0) };
  }
  const type = registry.type(request.messageType);
  if (type === undefined) return { case: "runtimeError", value: `no type ${request.messageType}` };
  let message: object | undefined;
  try {
    message = parse(type, request, registry);
  } catch (error) {
    return { case: "parseError", value: String(error) };
  }
  if (message === undefined) return { case: "skipped", value: `payload ${request.payload?.case}` };
  try {
    return print(type, message, request, registry);
  } catch (error) {
    return { case: "serializeError", value: String(error) };
  }
}

function parse(type: MessageType<object>, request: Request, registry: Registry): object | undefined {
  const value = request.payload?.value;
  switch (request.payload?.case) {
    case "protobufPayload":
      return type.decode(value as Uint8Array);
    case "jsonPayload": {
      const ignoreUnknownFields = request.testCategory === ignoreUnknownJson;
      return type.fromJsonString(value as string, { registry, ignoreUnknownFields });
    }
    case "textPayload":
      return type.fromText(value as string, { registry });
    default:
      return undefined;
  }
}

function print(type: MessageType<object>, message: object, request: Request, registry: Registry): Result {
  switch (request.requestedOutputFormat) {
    case WireFormat.PROTOBUF:
      return { case: "protobufPayload", value: type.encode(message) };
    case WireFormat.JSON:
      return { case: "jsonPayload", value: type.toJsonString(message, { registry }) };
    case WireFormat.TEXT_FORMAT: {
      const { printUnknownFields } = request;
      return { case: "textPayload", value: type.toText(message, { registry, printUnknownFields }) };
    }
    default:
      return { case: "skipped", value: `output format ${request.requestedOutputFormat}` };
  }
}
