// Made by Weft from grpc/reflection/v1alpha/reflection.proto: changes here are lost.

import {
  type MessageType,
  type MethodType,
  type ProtoFile,
  type ServiceDescriptor,
  createList,
  endMessage,
  message,
  protoFile,
  service,
  unknownFields,
  writeBytes,
  writeInt32,
  writeString,
  writeUnknown,
} from "@weft/protobuf";

/** The schema of grpc/reflection/v1alpha/reflection.proto. */
export const grpcReflectionV1alphaReflectionProto: ProtoFile = /* @__PURE__ */ protoFile(
  "grpc/reflection/v1alpha/reflection.proto",
  "CihncnBjL3JlZmxlY3Rpb24vdjFhbHBoYS9yZWZsZWN0aW9uLnByb3RvEhdncnBjLnJlZmxlY3Rpb24udjFhbHBoYSLyAgoX" +
    "U2VydmVyUmVmbGVjdGlvblJlcXVlc3QSDAoEaG9zdBgBIAEoCRIqChBmaWxlX2J5X2ZpbGVuYW1lGAMgASgJSABSDmZpbGVC" +
    "eUZpbGVuYW1lEjYKFmZpbGVfY29udGFpbmluZ19zeW1ib2wYBCABKAlIAFIUZmlsZUNvbnRhaW5pbmdTeW1ib2wSZwoZZmls" +
    "ZV9jb250YWluaW5nX2V4dGVuc2lvbhgFIAEoCzIpLmdycGMucmVmbGVjdGlvbi52MWFscGhhLkV4dGVuc2lvblJlcXVlc3RI" +
    "AFIXZmlsZUNvbnRhaW5pbmdFeHRlbnNpb24SQgodYWxsX2V4dGVuc2lvbl9udW1iZXJzX29mX3R5cGUYBiABKAlIAFIZYWxs" +
    "RXh0ZW5zaW9uTnVtYmVyc09mVHlwZRIlCg1saXN0X3NlcnZpY2VzGAcgASgJSABSDGxpc3RTZXJ2aWNlc0IRCg9tZXNzYWdl" +
    "X3JlcXVlc3QiZgoQRXh0ZW5zaW9uUmVxdWVzdBInCg9jb250YWluaW5nX3R5cGUYASABKAlSDmNvbnRhaW5pbmdUeXBlEikK" +
    "EGV4dGVuc2lvbl9udW1iZXIYAiABKAVSD2V4dGVuc2lvbk51bWJlciLHBAoYU2VydmVyUmVmbGVjdGlvblJlc3BvbnNlEh0K" +
    "CnZhbGlkX2hvc3QYASABKAlSCXZhbGlkSG9zdBJbChBvcmlnaW5hbF9yZXF1ZXN0GAIgASgLMjAuZ3JwYy5yZWZsZWN0aW9u" +
    "LnYxYWxwaGEuU2VydmVyUmVmbGVjdGlvblJlcXVlc3RSD29yaWdpbmFsUmVxdWVzdBJrChhmaWxlX2Rlc2NyaXB0b3JfcmVz" +
    "cG9uc2UYBCABKAsyLy5ncnBjLnJlZmxlY3Rpb24udjFhbHBoYS5GaWxlRGVzY3JpcHRvclJlc3BvbnNlSABSFmZpbGVEZXNj" +
    "cmlwdG9yUmVzcG9uc2USdwoeYWxsX2V4dGVuc2lvbl9udW1iZXJzX3Jlc3BvbnNlGAUgASgLMjAuZ3JwYy5yZWZsZWN0aW9u" +
    "LnYxYWxwaGEuRXh0ZW5zaW9uTnVtYmVyUmVzcG9uc2VIAFIbYWxsRXh0ZW5zaW9uTnVtYmVyc1Jlc3BvbnNlEmQKFmxpc3Rf" +
    "c2VydmljZXNfcmVzcG9uc2UYBiABKAsyLC5ncnBjLnJlZmxlY3Rpb24udjFhbHBoYS5MaXN0U2VydmljZVJlc3BvbnNlSABS" +
    "FGxpc3RTZXJ2aWNlc1Jlc3BvbnNlEk8KDmVycm9yX3Jlc3BvbnNlGAcgASgLMiYuZ3JwYy5yZWZsZWN0aW9uLnYxYWxwaGEu" +
    "RXJyb3JSZXNwb25zZUgAUg1lcnJvclJlc3BvbnNlQhIKEG1lc3NhZ2VfcmVzcG9uc2UiTAoWRmlsZURlc2NyaXB0b3JSZXNw" +
    "b25zZRIyChVmaWxlX2Rlc2NyaXB0b3JfcHJvdG8YASADKAxSE2ZpbGVEZXNjcmlwdG9yUHJvdG8iagoXRXh0ZW5zaW9uTnVt" +
    "YmVyUmVzcG9uc2USJAoOYmFzZV90eXBlX25hbWUYASABKAlSDGJhc2VUeXBlTmFtZRIpChBleHRlbnNpb25fbnVtYmVyGAIg" +
    "AygFUg9leHRlbnNpb25OdW1iZXIiUAoTTGlzdFNlcnZpY2VSZXNwb25zZRI5CgdzZXJ2aWNlGAEgAygLMiguZ3JwYy5yZWZs" +
    "ZWN0aW9uLnYxYWxwaGEuU2VydmljZVJlc3BvbnNlIh8KD1NlcnZpY2VSZXNwb25zZRIMCgRuYW1lGAEgASgJIlMKDUVycm9y" +
    "UmVzcG9uc2USHQoKZXJyb3JfY29kZRgBIAEoBVIJZXJyb3JDb2RlEiMKDWVycm9yX21lc3NhZ2UYAiABKAlSDGVycm9yTWVz" +
    "c2FnZTKTAQoQU2VydmVyUmVmbGVjdGlvbhJ/ChRTZXJ2ZXJSZWZsZWN0aW9uSW5mbxIwLmdycGMucmVmbGVjdGlvbi52MWFs" +
    "cGhhLlNlcnZlclJlZmxlY3Rpb25SZXF1ZXN0GjEuZ3JwYy5yZWZsZWN0aW9uLnYxYWxwaGEuU2VydmVyUmVmbGVjdGlvblJl" +
    "c3BvbnNlKAEwAWIGcHJvdG8z",
);

export interface ServerReflectionRequest {
  host: string;
  messageRequest?:
    | { case: "fileByFilename"; value: string }
    | { case: "fileContainingSymbol"; value: string }
    | { case: "fileContainingExtension"; value: ExtensionRequest }
    | { case: "allExtensionNumbersOfType"; value: string }
    | { case: "listServices"; value: string }
    | undefined;
}

/** What a {@link ServerReflectionRequest} can be made from. */
export interface ServerReflectionRequestInit {
  host?: string | undefined;
  messageRequest?:
    | { case: "fileByFilename"; value: string }
    | { case: "fileContainingSymbol"; value: string }
    | { case: "fileContainingExtension"; value: ExtensionRequestInit }
    | { case: "allExtensionNumbersOfType"; value: string }
    | { case: "listServices"; value: string }
    | undefined;
}

export const ServerReflectionRequest: MessageType<ServerReflectionRequest, ServerReflectionRequestInit> = /* @__PURE__ */ message<ServerReflectionRequest, ServerReflectionRequestInit>(
  grpcReflectionV1alphaReflectionProto,
  "grpc.reflection.v1alpha.ServerReflectionRequest",
  {
    create: (init = {}) => ({
      host: init.host ?? "",
      messageRequest:
        init.messageRequest?.case === "fileContainingExtension"
          ? { case: "fileContainingExtension", value: ExtensionRequest.create(init.messageRequest.value) }
        : init.messageRequest,
    }),
    write(m, b, p) {
      if (m.host) {
        b[p++] = 10;
        p = writeString(b, p, m.host);
      }
      if (m.messageRequest !== undefined) {
        switch (m.messageRequest.case) {
          case "fileByFilename":
            b[p++] = 26;
            p = writeString(b, p, m.messageRequest.value);
            break;
          case "fileContainingSymbol":
            b[p++] = 34;
            p = writeString(b, p, m.messageRequest.value);
            break;
          case "fileContainingExtension":
            b[p++] = 42;
            p = endMessage(b, p, ExtensionRequest.write(m.messageRequest.value, b, p + 1));
            break;
          case "allExtensionNumbersOfType":
            b[p++] = 50;
            p = writeString(b, p, m.messageRequest.value);
            break;
          case "listServices":
            b[p++] = 58;
            p = writeString(b, p, m.messageRequest.value);
            break;
        }
      }
      return writeUnknown(b, p, m[unknownFields]);
    },
    read(r, end, t) {
      let host = t?.host ?? "";
      let messageRequest = t?.messageRequest;
      let unknown: number[] | undefined;
      while (r.pos < end) {
        const start = r.pos;
        const tag = r.tag();
        switch (tag) {
          case 10:
            host = r.string();
            break;
          case 26:
            messageRequest = { case: "fileByFilename", value: r.string() };
            break;
          case 34:
            messageRequest = { case: "fileContainingSymbol", value: r.string() };
            break;
          case 42:
            messageRequest = { case: "fileContainingExtension", value: ExtensionRequest.read(r, r.open(), messageRequest?.case === "fileContainingExtension" ? messageRequest.value : undefined) };
            break;
          case 50:
            messageRequest = { case: "allExtensionNumbersOfType", value: r.string() };
            break;
          case 58:
            messageRequest = { case: "listServices", value: r.string() };
            break;
          default:
            unknown = r.unknown(tag, start, unknown);
        }
      }
      r.close(end);
      const m: ServerReflectionRequest = { host, messageRequest };
      if (unknown !== undefined) r.keep(m, unknown, t);
      return m;
    },
  },
);

export interface ExtensionRequest {
  containingType: string;
  extensionNumber: number;
}

/** What a {@link ExtensionRequest} can be made from. */
export interface ExtensionRequestInit {
  containingType?: string | undefined;
  extensionNumber?: number | undefined;
}

export const ExtensionRequest: MessageType<ExtensionRequest, ExtensionRequestInit> = /* @__PURE__ */ message<ExtensionRequest, ExtensionRequestInit>(
  grpcReflectionV1alphaReflectionProto,
  "grpc.reflection.v1alpha.ExtensionRequest",
  {
    create: (init = {}) => ({
      containingType: init.containingType ?? "",
      extensionNumber: init.extensionNumber ?? 0,
    }),
    write(m, b, p) {
      if (m.containingType) {
        b[p++] = 10;
        p = writeString(b, p, m.containingType);
      }
      if (m.extensionNumber != null && m.extensionNumber !== 0) {
        b[p++] = 16;
        p = writeInt32(b, p, m.extensionNumber);
      }
      return writeUnknown(b, p, m[unknownFields]);
    },
    read(r, end, t) {
      let containingType = t?.containingType ?? "";
      let extensionNumber = t?.extensionNumber ?? 0;
      let unknown: number[] | undefined;
      while (r.pos < end) {
        const start = r.pos;
        const tag = r.tag();
        switch (tag) {
          case 10:
            containingType = r.string();
            break;
          case 16:
            extensionNumber = r.int32();
            break;
          default:
            unknown = r.unknown(tag, start, unknown);
        }
      }
      r.close(end);
      const m: ExtensionRequest = { containingType, extensionNumber };
      if (unknown !== undefined) r.keep(m, unknown, t);
      return m;
    },
  },
);

export interface ServerReflectionResponse {
  validHost: string;
  originalRequest?: ServerReflectionRequest | undefined;
  messageResponse?:
    | { case: "fileDescriptorResponse"; value: FileDescriptorResponse }
    | { case: "allExtensionNumbersResponse"; value: ExtensionNumberResponse }
    | { case: "listServicesResponse"; value: ListServiceResponse }
    | { case: "errorResponse"; value: ErrorResponse }
    | undefined;
}

/** What a {@link ServerReflectionResponse} can be made from. */
export interface ServerReflectionResponseInit {
  validHost?: string | undefined;
  originalRequest?: ServerReflectionRequestInit | undefined;
  messageResponse?:
    | { case: "fileDescriptorResponse"; value: FileDescriptorResponseInit }
    | { case: "allExtensionNumbersResponse"; value: ExtensionNumberResponseInit }
    | { case: "listServicesResponse"; value: ListServiceResponseInit }
    | { case: "errorResponse"; value: ErrorResponseInit }
    | undefined;
}

export const ServerReflectionResponse: MessageType<ServerReflectionResponse, ServerReflectionResponseInit> = /* @__PURE__ */ message<ServerReflectionResponse, ServerReflectionResponseInit>(
  grpcReflectionV1alphaReflectionProto,
  "grpc.reflection.v1alpha.ServerReflectionResponse",
  {
    create: (init = {}) => ({
      validHost: init.validHost ?? "",
      originalRequest: init.originalRequest && ServerReflectionRequest.create(init.originalRequest),
      messageResponse:
        init.messageResponse?.case === "fileDescriptorResponse"
          ? { case: "fileDescriptorResponse", value: FileDescriptorResponse.create(init.messageResponse.value) }
        : init.messageResponse?.case === "allExtensionNumbersResponse"
          ? { case: "allExtensionNumbersResponse", value: ExtensionNumberResponse.create(init.messageResponse.value) }
        : init.messageResponse?.case === "listServicesResponse"
          ? { case: "listServicesResponse", value: ListServiceResponse.create(init.messageResponse.value) }
        : init.messageResponse?.case === "errorResponse"
          ? { case: "errorResponse", value: ErrorResponse.create(init.messageResponse.value) }
        : undefined,
    }),
    write(m, b, p) {
      if (m.validHost) {
        b[p++] = 10;
        p = writeString(b, p, m.validHost);
      }
      if (m.originalRequest !== undefined) {
        b[p++] = 18;
        p = endMessage(b, p, ServerReflectionRequest.write(m.originalRequest, b, p + 1));
      }
      if (m.messageResponse !== undefined) {
        switch (m.messageResponse.case) {
          case "fileDescriptorResponse":
            b[p++] = 34;
            p = endMessage(b, p, FileDescriptorResponse.write(m.messageResponse.value, b, p + 1));
            break;
          case "allExtensionNumbersResponse":
            b[p++] = 42;
            p = endMessage(b, p, ExtensionNumberResponse.write(m.messageResponse.value, b, p + 1));
            break;
          case "listServicesResponse":
            b[p++] = 50;
            p = endMessage(b, p, ListServiceResponse.write(m.messageResponse.value, b, p + 1));
            break;
          case "errorResponse":
            b[p++] = 58;
            p = endMessage(b, p, ErrorResponse.write(m.messageResponse.value, b, p + 1));
            break;
        }
      }
      return writeUnknown(b, p, m[unknownFields]);
    },
    read(r, end, t) {
      let validHost = t?.validHost ?? "";
      let originalRequest = t?.originalRequest;
      let messageResponse = t?.messageResponse;
      let unknown: number[] | undefined;
      while (r.pos < end) {
        const start = r.pos;
        const tag = r.tag();
        switch (tag) {
          case 10:
            validHost = r.string();
            break;
          case 18:
            originalRequest = ServerReflectionRequest.read(r, r.open(), originalRequest);
            break;
          case 34:
            messageResponse = { case: "fileDescriptorResponse", value: FileDescriptorResponse.read(r, r.open(), messageResponse?.case === "fileDescriptorResponse" ? messageResponse.value : undefined) };
            break;
          case 42:
            messageResponse = { case: "allExtensionNumbersResponse", value: ExtensionNumberResponse.read(r, r.open(), messageResponse?.case === "allExtensionNumbersResponse" ? messageResponse.value : undefined) };
            break;
          case 50:
            messageResponse = { case: "listServicesResponse", value: ListServiceResponse.read(r, r.open(), messageResponse?.case === "listServicesResponse" ? messageResponse.value : undefined) };
            break;
          case 58:
            messageResponse = { case: "errorResponse", value: ErrorResponse.read(r, r.open(), messageResponse?.case === "errorResponse" ? messageResponse.value : undefined) };
            break;
          default:
            unknown = r.unknown(tag, start, unknown);
        }
      }
      r.close(end);
      const m: ServerReflectionResponse = { validHost, originalRequest, messageResponse };
      if (unknown !== undefined) r.keep(m, unknown, t);
      return m;
    },
  },
);

export interface FileDescriptorResponse {
  fileDescriptorProto: Uint8Array[];
}

/** What a {@link FileDescriptorResponse} can be made from. */
export interface FileDescriptorResponseInit {
  fileDescriptorProto?: readonly Uint8Array[] | undefined;
}

export const FileDescriptorResponse: MessageType<FileDescriptorResponse, FileDescriptorResponseInit> = /* @__PURE__ */ message<FileDescriptorResponse, FileDescriptorResponseInit>(
  grpcReflectionV1alphaReflectionProto,
  "grpc.reflection.v1alpha.FileDescriptorResponse",
  {
    create: (init = {}) => ({
      fileDescriptorProto: createList(init.fileDescriptorProto),
    }),
    write(m, b, p) {
      if (m.fileDescriptorProto) {
        for (let i = 0; i < m.fileDescriptorProto.length; i++) {
          b[p++] = 10;
          p = writeBytes(b, p, m.fileDescriptorProto[i]!);
        }
      }
      return writeUnknown(b, p, m[unknownFields]);
    },
    read(r, end, t) {
      let fileDescriptorProto = t?.fileDescriptorProto;
      let unknown: number[] | undefined;
      while (r.pos < end) {
        const start = r.pos;
        const tag = r.tag();
        switch (tag) {
          case 10: {
            const v = r.bytesField();
            if (fileDescriptorProto === undefined) fileDescriptorProto = [v];
            else fileDescriptorProto.push(v);
            break;
          }
          default:
            unknown = r.unknown(tag, start, unknown);
        }
      }
      r.close(end);
      const m: FileDescriptorResponse = { fileDescriptorProto: fileDescriptorProto ?? [] };
      if (unknown !== undefined) r.keep(m, unknown, t);
      return m;
    },
  },
);

export interface ExtensionNumberResponse {
  baseTypeName: string;
  extensionNumber: number[];
}

/** What a {@link ExtensionNumberResponse} can be made from. */
export interface ExtensionNumberResponseInit {
  baseTypeName?: string | undefined;
  extensionNumber?: ArrayLike<number> | undefined;
}

export const ExtensionNumberResponse: MessageType<ExtensionNumberResponse, ExtensionNumberResponseInit> = /* @__PURE__ */ message<ExtensionNumberResponse, ExtensionNumberResponseInit>(
  grpcReflectionV1alphaReflectionProto,
  "grpc.reflection.v1alpha.ExtensionNumberResponse",
  {
    create: (init = {}) => ({
      baseTypeName: init.baseTypeName ?? "",
      extensionNumber: createList(init.extensionNumber),
    }),
    write(m, b, p) {
      if (m.baseTypeName) {
        b[p++] = 10;
        p = writeString(b, p, m.baseTypeName);
      }
      if (m.extensionNumber?.length) {
        b[p++] = 18;
        const start = p++;
        for (let i = 0; i < m.extensionNumber.length; i++) {
          p = writeInt32(b, p, m.extensionNumber[i]!);
        }
        p = endMessage(b, start, p);
      }
      return writeUnknown(b, p, m[unknownFields]);
    },
    read(r, end, t) {
      let baseTypeName = t?.baseTypeName ?? "";
      let extensionNumber = t?.extensionNumber;
      let unknown: number[] | undefined;
      while (r.pos < end) {
        const start = r.pos;
        const tag = r.tag();
        switch (tag) {
          case 10:
            baseTypeName = r.string();
            break;
          case 18: {
            const stop = r.end();
            extensionNumber ??= [];
            while (r.pos < stop) extensionNumber.push(r.int32());
            r.closePacked(stop);
            break;
          }
          case 16: {
            const v = r.int32();
            if (extensionNumber === undefined) extensionNumber = [v];
            else extensionNumber.push(v);
            break;
          }
          default:
            unknown = r.unknown(tag, start, unknown);
        }
      }
      r.close(end);
      const m: ExtensionNumberResponse = { baseTypeName, extensionNumber: extensionNumber ?? [] };
      if (unknown !== undefined) r.keep(m, unknown, t);
      return m;
    },
  },
);

export interface ListServiceResponse {
  service: ServiceResponse[];
}

/** What a {@link ListServiceResponse} can be made from. */
export interface ListServiceResponseInit {
  service?: readonly ServiceResponseInit[] | undefined;
}

export const ListServiceResponse: MessageType<ListServiceResponse, ListServiceResponseInit> = /* @__PURE__ */ message<ListServiceResponse, ListServiceResponseInit>(
  grpcReflectionV1alphaReflectionProto,
  "grpc.reflection.v1alpha.ListServiceResponse",
  {
    create: (init = {}) => ({
      service: init.service?.map((v) => ServiceResponse.create(v)) ?? [],
    }),
    write(m, b, p) {
      if (m.service) {
        for (let i = 0; i < m.service.length; i++) {
          b[p++] = 10;
          p = endMessage(b, p, ServiceResponse.write(m.service[i]!, b, p + 1));
        }
      }
      return writeUnknown(b, p, m[unknownFields]);
    },
    read(r, end, t) {
      let service = t?.service;
      let unknown: number[] | undefined;
      while (r.pos < end) {
        const start = r.pos;
        const tag = r.tag();
        switch (tag) {
          case 10: {
            const v = ServiceResponse.read(r, r.open());
            if (service === undefined) service = [v];
            else service.push(v);
            break;
          }
          default:
            unknown = r.unknown(tag, start, unknown);
        }
      }
      r.close(end);
      const m: ListServiceResponse = { service: service ?? [] };
      if (unknown !== undefined) r.keep(m, unknown, t);
      return m;
    },
  },
);

export interface ServiceResponse {
  name: string;
}

/** What a {@link ServiceResponse} can be made from. */
export interface ServiceResponseInit {
  name?: string | undefined;
}

export const ServiceResponse: MessageType<ServiceResponse, ServiceResponseInit> = /* @__PURE__ */ message<ServiceResponse, ServiceResponseInit>(
  grpcReflectionV1alphaReflectionProto,
  "grpc.reflection.v1alpha.ServiceResponse",
  {
    create: (init = {}) => ({
      name: init.name ?? "",
    }),
    write(m, b, p) {
      if (m.name) {
        b[p++] = 10;
        p = writeString(b, p, m.name);
      }
      return writeUnknown(b, p, m[unknownFields]);
    },
    read(r, end, t) {
      let name = t?.name ?? "";
      let unknown: number[] | undefined;
      while (r.pos < end) {
        const start = r.pos;
        const tag = r.tag();
        switch (tag) {
          case 10:
            name = r.string();
            break;
          default:
            unknown = r.unknown(tag, start, unknown);
        }
      }
      r.close(end);
      const m: ServiceResponse = { name };
      if (unknown !== undefined) r.keep(m, unknown, t);
      return m;
    },
  },
);

export interface ErrorResponse {
  errorCode: number;
  errorMessage: string;
}

/** What a {@link ErrorResponse} can be made from. */
export interface ErrorResponseInit {
  errorCode?: number | undefined;
  errorMessage?: string | undefined;
}

export const ErrorResponse: MessageType<ErrorResponse, ErrorResponseInit> = /* @__PURE__ */ message<ErrorResponse, ErrorResponseInit>(
  grpcReflectionV1alphaReflectionProto,
  "grpc.reflection.v1alpha.ErrorResponse",
  {
    create: (init = {}) => ({
      errorCode: init.errorCode ?? 0,
      errorMessage: init.errorMessage ?? "",
    }),
    write(m, b, p) {
      if (m.errorCode != null && m.errorCode !== 0) {
        b[p++] = 8;
        p = writeInt32(b, p, m.errorCode);
      }
      if (m.errorMessage) {
        b[p++] = 18;
        p = writeString(b, p, m.errorMessage);
      }
      return writeUnknown(b, p, m[unknownFields]);
    },
    read(r, end, t) {
      let errorCode = t?.errorCode ?? 0;
      let errorMessage = t?.errorMessage ?? "";
      let unknown: number[] | undefined;
      while (r.pos < end) {
        const start = r.pos;
        const tag = r.tag();
        switch (tag) {
          case 8:
            errorCode = r.int32();
            break;
          case 18:
            errorMessage = r.string();
            break;
          default:
            unknown = r.unknown(tag, start, unknown);
        }
      }
      r.close(end);
      const m: ErrorResponse = { errorCode, errorMessage };
      if (unknown !== undefined) r.keep(m, unknown, t);
      return m;
    },
  },
);

export const ServerReflection: {
  readonly typeName: "grpc.reflection.v1alpha.ServerReflection";
  readonly methods: {
    readonly serverReflectionInfo: MethodType<ServerReflectionRequest, ServerReflectionRequestInit, ServerReflectionResponse, ServerReflectionResponseInit, "bidi_streaming">;
  };
  readonly descriptor: ServiceDescriptor;
} = /* @__PURE__ */ service(grpcReflectionV1alphaReflectionProto, "grpc.reflection.v1alpha.ServerReflection", {
  serverReflectionInfo: {
    name: "ServerReflectionInfo",
    path: "/grpc.reflection.v1alpha.ServerReflection/ServerReflectionInfo",
    kind: "bidi_streaming",
    input: ServerReflectionRequest,
    output: ServerReflectionResponse,
  },
});
