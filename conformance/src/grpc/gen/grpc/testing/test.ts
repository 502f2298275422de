// Made by Weft from grpc/testing/test.proto: changes here are lost.

import { Empty, type EmptyInit, grpcTestingEmptyProto } from "./empty.ts";
import {
  SimpleRequest,
  type SimpleRequestInit,
  SimpleResponse,
  type SimpleResponseInit,
  StreamingInputCallRequest,
  type StreamingInputCallRequestInit,
  StreamingInputCallResponse,
  type StreamingInputCallResponseInit,
  StreamingOutputCallRequest,
  type StreamingOutputCallRequestInit,
  StreamingOutputCallResponse,
  type StreamingOutputCallResponseInit,
  grpcTestingMessagesProto,
} from "./messages.ts";
import { type MethodType, type ProtoFile, type ServiceDescriptor, protoFile, service } from "@weft/protobuf";

/** The schema of grpc/testing/test.proto. */
export const grpcTestingTestProto: ProtoFile = /* @__PURE__ */ protoFile(
  "grpc/testing/test.proto",
  "ChdncnBjL3Rlc3RpbmcvdGVzdC5wcm90bxIMZ3JwYy50ZXN0aW5nGhhncnBjL3Rlc3RpbmcvZW1wdHkucHJvdG8aG2dycGMv" +
    "dGVzdGluZy9tZXNzYWdlcy5wcm90bzLLBQoLVGVzdFNlcnZpY2USNQoJRW1wdHlDYWxsEhMuZ3JwYy50ZXN0aW5nLkVtcHR5" +
    "GhMuZ3JwYy50ZXN0aW5nLkVtcHR5EkYKCVVuYXJ5Q2FsbBIbLmdycGMudGVzdGluZy5TaW1wbGVSZXF1ZXN0GhwuZ3JwYy50" +
    "ZXN0aW5nLlNpbXBsZVJlc3BvbnNlEk8KEkNhY2hlYWJsZVVuYXJ5Q2FsbBIbLmdycGMudGVzdGluZy5TaW1wbGVSZXF1ZXN0" +
    "GhwuZ3JwYy50ZXN0aW5nLlNpbXBsZVJlc3BvbnNlEmwKE1N0cmVhbWluZ091dHB1dENhbGwSKC5ncnBjLnRlc3RpbmcuU3Ry" +
    "ZWFtaW5nT3V0cHV0Q2FsbFJlcXVlc3QaKS5ncnBjLnRlc3RpbmcuU3RyZWFtaW5nT3V0cHV0Q2FsbFJlc3BvbnNlMAESaQoS" +
    "U3RyZWFtaW5nSW5wdXRDYWxsEicuZ3JwYy50ZXN0aW5nLlN0cmVhbWluZ0lucHV0Q2FsbFJlcXVlc3QaKC5ncnBjLnRlc3Rp" +
    "bmcuU3RyZWFtaW5nSW5wdXRDYWxsUmVzcG9uc2UoARJpCg5GdWxsRHVwbGV4Q2FsbBIoLmdycGMudGVzdGluZy5TdHJlYW1p" +
    "bmdPdXRwdXRDYWxsUmVxdWVzdBopLmdycGMudGVzdGluZy5TdHJlYW1pbmdPdXRwdXRDYWxsUmVzcG9uc2UoATABEmkKDkhh" +
    "bGZEdXBsZXhDYWxsEiguZ3JwYy50ZXN0aW5nLlN0cmVhbWluZ091dHB1dENhbGxSZXF1ZXN0GikuZ3JwYy50ZXN0aW5nLlN0" +
    "cmVhbWluZ091dHB1dENhbGxSZXNwb25zZSgBMAESPQoRVW5pbXBsZW1lbnRlZENhbGwSEy5ncnBjLnRlc3RpbmcuRW1wdHka" +
    "Ey5ncnBjLnRlc3RpbmcuRW1wdHkyVQoUVW5pbXBsZW1lbnRlZFNlcnZpY2USPQoRVW5pbXBsZW1lbnRlZENhbGwSEy5ncnBj" +
    "LnRlc3RpbmcuRW1wdHkaEy5ncnBjLnRlc3RpbmcuRW1wdHliBnByb3RvMw==",
  () => [grpcTestingEmptyProto, grpcTestingMessagesProto],
);

export const TestService: {
  readonly typeName: "grpc.testing.TestService";
  readonly methods: {
    readonly emptyCall: MethodType<Empty, EmptyInit, Empty, EmptyInit, "unary">;
    readonly unaryCall: MethodType<SimpleRequest, SimpleRequestInit, SimpleResponse, SimpleResponseInit, "unary">;
    readonly cacheableUnaryCall: MethodType<SimpleRequest, SimpleRequestInit, SimpleResponse, SimpleResponseInit, "unary">;
    readonly streamingOutputCall: MethodType<StreamingOutputCallRequest, StreamingOutputCallRequestInit, StreamingOutputCallResponse, StreamingOutputCallResponseInit, "server_streaming">;
    readonly streamingInputCall: MethodType<StreamingInputCallRequest, StreamingInputCallRequestInit, StreamingInputCallResponse, StreamingInputCallResponseInit, "client_streaming">;
    readonly fullDuplexCall: MethodType<StreamingOutputCallRequest, StreamingOutputCallRequestInit, StreamingOutputCallResponse, StreamingOutputCallResponseInit, "bidi_streaming">;
    readonly halfDuplexCall: MethodType<StreamingOutputCallRequest, StreamingOutputCallRequestInit, StreamingOutputCallResponse, StreamingOutputCallResponseInit, "bidi_streaming">;
    readonly unimplementedCall: MethodType<Empty, EmptyInit, Empty, EmptyInit, "unary">;
  };
  readonly descriptor: ServiceDescriptor;
} = /* @__PURE__ */ service(grpcTestingTestProto, "grpc.testing.TestService", {
  emptyCall: {
    name: "EmptyCall",
    path: "/grpc.testing.TestService/EmptyCall",
    kind: "unary",
    input: Empty,
    output: Empty,
  },
  unaryCall: {
    name: "UnaryCall",
    path: "/grpc.testing.TestService/UnaryCall",
    kind: "unary",
    input: SimpleRequest,
    output: SimpleResponse,
  },
  cacheableUnaryCall: {
    name: "CacheableUnaryCall",
    path: "/grpc.testing.TestService/CacheableUnaryCall",
    kind: "unary",
    input: SimpleRequest,
    output: SimpleResponse,
  },
  streamingOutputCall: {
    name: "StreamingOutputCall",
    path: "/grpc.testing.TestService/StreamingOutputCall",
    kind: "server_streaming",
    input: StreamingOutputCallRequest,
    output: StreamingOutputCallResponse,
  },
  streamingInputCall: {
    name: "StreamingInputCall",
    path: "/grpc.testing.TestService/StreamingInputCall",
    kind: "client_streaming",
    input: StreamingInputCallRequest,
    output: StreamingInputCallResponse,
  },
  fullDuplexCall: {
    name: "FullDuplexCall",
    path: "/grpc.testing.TestService/FullDuplexCall",
    kind: "bidi_streaming",
    input: StreamingOutputCallRequest,
    output: StreamingOutputCallResponse,
  },
  halfDuplexCall: {
    name: "HalfDuplexCall",
    path: "/grpc.testing.TestService/HalfDuplexCall",
    kind: "bidi_streaming",
    input: StreamingOutputCallRequest,
    output: StreamingOutputCallResponse,
  },
  unimplementedCall: {
    name: "UnimplementedCall",
    path: "/grpc.testing.TestService/UnimplementedCall",
    kind: "unary",
    input: Empty,
    output: Empty,
  },
});

export const UnimplementedService: {
  readonly typeName: "grpc.testing.UnimplementedService";
  readonly methods: {
    readonly unimplementedCall: MethodType<Empty, EmptyInit, Empty, EmptyInit, "unary">;
  };
  readonly descriptor: ServiceDescriptor;
} = /* @__PURE__ */ service(grpcTestingTestProto, "grpc.testing.UnimplementedService", {
  unimplementedCall: {
    name: "UnimplementedCall",
    path: "/grpc.testing.UnimplementedService/UnimplementedCall",
    kind: "unary",
    input: Empty,
    output: Empty,
  },
});
