// Made by Weft from inference/v1/inference.proto: changes here are lost.

import {
  type Int64Input,
  type MessageType,
  type MethodType,
  type ProtoFile,
  type ServiceDescriptor,
  appendBigInt64Array,
  appendFloat32Array,
  createBigintList,
  endMessage,
  message,
  noBigInt64Array,
  noBytes,
  noFloat32Array,
  protoFile,
  readPackedFloat,
  readPackedInt64,
  service,
  toBigInt64Array,
  toFloat32Array,
  unknownFields,
  writeBytes,
  writeInt64,
  writePackedFloat,
  writeString,
  writeUnknown,
} from "@weft/protobuf";
import { weftOptionsProto } from "@weft/protobuf/descriptor";

/** The schema of inference/v1/inference.proto. */
export const inferenceV1InferenceProto: ProtoFile = /* @__PURE__ */ protoFile(
  "inference/v1/inference.proto",
  "ChxpbmZlcmVuY2UvdjEvaW5mZXJlbmNlLnByb3RvEgxpbmZlcmVuY2UudjEaEndlZnQvb3B0aW9ucy5wcm90byKiAwoMSW5m" +
    "ZXJSZXF1ZXN0Eh0KCm1vZGVsX25hbWUYASABKAlSCW1vZGVsTmFtZRIjCg1tb2RlbF92ZXJzaW9uGAIgASgJUgxtb2RlbFZl" +
    "cnNpb24SNgoGaW5wdXRzGAMgAygLMiYuaW5mZXJlbmNlLnYxLkluZmVyUmVxdWVzdC5JbnB1dFRlbnNvchI7CgdvdXRwdXRz" +
    "GAQgAygLMiouaW5mZXJlbmNlLnYxLkluZmVyUmVxdWVzdC5SZXF1ZXN0ZWRPdXRwdXQatwEKC0lucHV0VGVuc29yEgwKBG5h" +
    "bWUYASABKAkSEAoIZGF0YXR5cGUYAiABKAkSDQoFc2hhcGUYAyADKAMSIQoMcmF3X2NvbnRlbnRzGAQgASgMUgtyYXdDb250" +
    "ZW50cxIrCg5pbnQ2NF9jb250ZW50cxgFIAMoA0IEuLYZAVINaW50NjRDb250ZW50cxIpCg1mcDMyX2NvbnRlbnRzGAYgAygC" +
    "QgS4thkBUgxmcDMyQ29udGVudHMaHwoPUmVxdWVzdGVkT3V0cHV0EgwKBG5hbWUYASABKAkinAIKDUluZmVyUmVzcG9uc2US" +
    "HQoKbW9kZWxfbmFtZRgBIAEoCVIJbW9kZWxOYW1lEiMKDW1vZGVsX3ZlcnNpb24YAiABKAlSDG1vZGVsVmVyc2lvbhI5Cgdv" +
    "dXRwdXRzGAMgAygLMiguaW5mZXJlbmNlLnYxLkluZmVyUmVzcG9uc2UuT3V0cHV0VGVuc29yGosBCgxPdXRwdXRUZW5zb3IS" +
    "DAoEbmFtZRgBIAEoCRIQCghkYXRhdHlwZRgCIAEoCRINCgVzaGFwZRgDIAMoAxIhCgxyYXdfY29udGVudHMYBCABKAxSC3Jh" +
    "d0NvbnRlbnRzEikKDWZwMzJfY29udGVudHMYBSADKAJCBLi2GQFSDGZwMzJDb250ZW50czKkAQoQSW5mZXJlbmNlU2Vydmlj" +
    "ZRJCCgVJbmZlchIaLmluZmVyZW5jZS52MS5JbmZlclJlcXVlc3QaGy5pbmZlcmVuY2UudjEuSW5mZXJSZXNwb25zZSIAEkwK" +
    "C1N0cmVhbUluZmVyEhouaW5mZXJlbmNlLnYxLkluZmVyUmVxdWVzdBobLmluZmVyZW5jZS52MS5JbmZlclJlc3BvbnNlIgAo" +
    "ATABYgZwcm90bzM=",
  () => [weftOptionsProto],
);

export interface InferRequest {
  modelName: string;
  /** Empty: the version that serves by default. */
  modelVersion: string;
  inputs: InferRequest_InputTensor[];
  /** Empty: every output. */
  outputs: InferRequest_RequestedOutput[];
}

/** What a {@link InferRequest} can be made from. */
export interface InferRequestInit {
  modelName?: string | undefined;
  modelVersion?: string | undefined;
  inputs?: readonly InferRequest_InputTensorInit[] | undefined;
  outputs?: readonly InferRequest_RequestedOutputInit[] | undefined;
}

export const InferRequest: MessageType<InferRequest, InferRequestInit> = /* @__PURE__ */ message<InferRequest, InferRequestInit>(
  inferenceV1InferenceProto,
  "inference.v1.InferRequest",
  {
    create: (init = {}) => ({
      modelName: init.modelName ?? "",
      modelVersion: init.modelVersion ?? "",
      inputs: init.inputs?.map((v) => InferRequest_InputTensor.create(v)) ?? [],
      outputs: init.outputs?.map((v) => InferRequest_RequestedOutput.create(v)) ?? [],
    }),
    write(m, b, p) {
      if (m.modelName) {
        b[p++] = 10;
        p = writeString(b, p, m.modelName);
      }
      if (m.modelVersion) {
        b[p++] = 18;
        p = writeString(b, p, m.modelVersion);
      }
      if (m.inputs) {
        for (let i = 0; i < m.inputs.length; i++) {
          b[p++] = 26;
          p = endMessage(b, p, InferRequest_InputTensor.write(m.inputs[i]!, b, p + 1));
        }
      }
      if (m.outputs) {
        for (let i = 0; i < m.outputs.length; i++) {
          b[p++] = 34;
          p = endMessage(b, p, InferRequest_RequestedOutput.write(m.outputs[i]!, b, p + 1));
        }
      }
      return writeUnknown(b, p, m[unknownFields]);
    },
    read(r, end, t) {
      let modelName = t?.modelName ?? "";
      let modelVersion = t?.modelVersion ?? "";
      let inputs = t?.inputs;
      let outputs = t?.outputs;
      let unknown: number[] | undefined;
      while (r.pos < end) {
        const start = r.pos;
        const tag = r.tag();
        switch (tag) {
          case 10:
            modelName = r.string();
            break;
          case 18:
            modelVersion = r.string();
            break;
          case 26: {
            const v = InferRequest_InputTensor.read(r, r.open());
            if (inputs === undefined) inputs = [v];
            else inputs.push(v);
            break;
          }
          case 34: {
            const v = InferRequest_RequestedOutput.read(r, r.open());
            if (outputs === undefined) outputs = [v];
            else outputs.push(v);
            break;
          }
          default:
            unknown = r.unknown(tag, start, unknown);
        }
      }
      r.close(end);
      const m: InferRequest = { modelName, modelVersion, inputs: inputs ?? [], outputs: outputs ?? [] };
      if (unknown !== undefined) r.keep(m, unknown, t);
      return m;
    },
  },
);

export interface InferRequest_InputTensor {
  name: string;
  datatype: string;
  shape: bigint[];
  /** The elements as little-endian bytes. Stays empty when a typed field is used. */
  rawContents: Uint8Array;
  /** INT64 */
  int64Contents: BigInt64Array;
  /** FP32 */
  fp32Contents: Float32Array;
}

/** What a {@link InferRequest_InputTensor} can be made from. */
export interface InferRequest_InputTensorInit {
  name?: string | undefined;
  datatype?: string | undefined;
  shape?: ArrayLike<Int64Input> | undefined;
  rawContents?: Uint8Array | undefined;
  int64Contents?: ArrayLike<Int64Input> | undefined;
  fp32Contents?: ArrayLike<number> | undefined;
}

export const InferRequest_InputTensor: MessageType<InferRequest_InputTensor, InferRequest_InputTensorInit> = /* @__PURE__ */ message<InferRequest_InputTensor, InferRequest_InputTensorInit>(
  inferenceV1InferenceProto,
  "inference.v1.InferRequest.InputTensor",
  {
    create: (init = {}) => ({
      name: init.name ?? "",
      datatype: init.datatype ?? "",
      shape: createBigintList(init.shape),
      rawContents: init.rawContents ?? noBytes,
      int64Contents: toBigInt64Array(init.int64Contents),
      fp32Contents: toFloat32Array(init.fp32Contents),
    }),
    write(m, b, p) {
      if (m.name) {
        b[p++] = 10;
        p = writeString(b, p, m.name);
      }
      if (m.datatype) {
        b[p++] = 18;
        p = writeString(b, p, m.datatype);
      }
      if (m.shape?.length) {
        b[p++] = 26;
        const start = p++;
        for (let i = 0; i < m.shape.length; i++) {
          p = writeInt64(b, p, m.shape[i]!);
        }
        p = endMessage(b, start, p);
      }
      if (m.rawContents?.length) {
        b[p++] = 34;
        p = writeBytes(b, p, m.rawContents);
      }
      if (m.int64Contents?.length) {
        b[p++] = 42;
        const start = p++;
        for (let i = 0; i < m.int64Contents.length; i++) {
          p = writeInt64(b, p, m.int64Contents[i]!);
        }
        p = endMessage(b, start, p);
      }
      if (m.fp32Contents?.length) {
        b[p++] = 50;
        p = writePackedFloat(b, p, m.fp32Contents);
      }
      return writeUnknown(b, p, m[unknownFields]);
    },
    read(r, end, t) {
      let name = t?.name ?? "";
      let datatype = t?.datatype ?? "";
      let shape = t?.shape;
      let rawContents = t?.rawContents ?? noBytes;
      let int64Contents = t?.int64Contents ?? noBigInt64Array;
      let fp32Contents = t?.fp32Contents ?? noFloat32Array;
      let unknown: number[] | undefined;
      while (r.pos < end) {
        const start = r.pos;
        const tag = r.tag();
        switch (tag) {
          case 10:
            name = r.string();
            break;
          case 18:
            datatype = r.string();
            break;
          case 26: {
            const stop = r.end();
            shape ??= [];
            while (r.pos < stop) shape.push(r.int64());
            r.closePacked(stop);
            break;
          }
          case 24: {
            const v = r.int64();
            if (shape === undefined) shape = [v];
            else shape.push(v);
            break;
          }
          case 34:
            rawContents = r.bytesField();
            break;
          case 42: {
            int64Contents = readPackedInt64(r, int64Contents);
            break;
          }
          case 40:
            int64Contents = appendBigInt64Array(int64Contents, r.int64());
            break;
          case 50: {
            fp32Contents = readPackedFloat(r, fp32Contents);
            break;
          }
          case 53:
            fp32Contents = appendFloat32Array(fp32Contents, r.float());
            break;
          default:
            unknown = r.unknown(tag, start, unknown);
        }
      }
      r.close(end);
      const m: InferRequest_InputTensor = { name, datatype, shape: shape ?? [], rawContents, int64Contents, fp32Contents };
      if (unknown !== undefined) r.keep(m, unknown, t);
      return m;
    },
  },
);

export interface InferRequest_RequestedOutput {
  name: string;
}

/** What a {@link InferRequest_RequestedOutput} can be made from. */
export interface InferRequest_RequestedOutputInit {
  name?: string | undefined;
}

export const InferRequest_RequestedOutput: MessageType<InferRequest_RequestedOutput, InferRequest_RequestedOutputInit> = /* @__PURE__ */ message<InferRequest_RequestedOutput, InferRequest_RequestedOutputInit>(
  inferenceV1InferenceProto,
  "inference.v1.InferRequest.RequestedOutput",
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
      const m: InferRequest_RequestedOutput = { name };
      if (unknown !== undefined) r.keep(m, unknown, t);
      return m;
    },
  },
);

export interface InferResponse {
  modelName: string;
  modelVersion: string;
  outputs: InferResponse_OutputTensor[];
}

/** What a {@link InferResponse} can be made from. */
export interface InferResponseInit {
  modelName?: string | undefined;
  modelVersion?: string | undefined;
  outputs?: readonly InferResponse_OutputTensorInit[] | undefined;
}

export const InferResponse: MessageType<InferResponse, InferResponseInit> = /* @__PURE__ */ message<InferResponse, InferResponseInit>(
  inferenceV1InferenceProto,
  "inference.v1.InferResponse",
  {
    create: (init = {}) => ({
      modelName: init.modelName ?? "",
      modelVersion: init.modelVersion ?? "",
      outputs: init.outputs?.map((v) => InferResponse_OutputTensor.create(v)) ?? [],
    }),
    write(m, b, p) {
      if (m.modelName) {
        b[p++] = 10;
        p = writeString(b, p, m.modelName);
      }
      if (m.modelVersion) {
        b[p++] = 18;
        p = writeString(b, p, m.modelVersion);
      }
      if (m.outputs) {
        for (let i = 0; i < m.outputs.length; i++) {
          b[p++] = 26;
          p = endMessage(b, p, InferResponse_OutputTensor.write(m.outputs[i]!, b, p + 1));
        }
      }
      return writeUnknown(b, p, m[unknownFields]);
    },
    read(r, end, t) {
      let modelName = t?.modelName ?? "";
      let modelVersion = t?.modelVersion ?? "";
      let outputs = t?.outputs;
      let unknown: number[] | undefined;
      while (r.pos < end) {
        const start = r.pos;
        const tag = r.tag();
        switch (tag) {
          case 10:
            modelName = r.string();
            break;
          case 18:
            modelVersion = r.string();
            break;
          case 26: {
            const v = InferResponse_OutputTensor.read(r, r.open());
            if (outputs === undefined) outputs = [v];
            else outputs.push(v);
            break;
          }
          default:
            unknown = r.unknown(tag, start, unknown);
        }
      }
      r.close(end);
      const m: InferResponse = { modelName, modelVersion, outputs: outputs ?? [] };
      if (unknown !== undefined) r.keep(m, unknown, t);
      return m;
    },
  },
);

export interface InferResponse_OutputTensor {
  name: string;
  datatype: string;
  shape: bigint[];
  /** The elements as little-endian bytes, for any datatype but FP32. */
  rawContents: Uint8Array;
  /** FP32, unless the request's inputs were raw. */
  fp32Contents: Float32Array;
}

/** What a {@link InferResponse_OutputTensor} can be made from. */
export interface InferResponse_OutputTensorInit {
  name?: string | undefined;
  datatype?: string | undefined;
  shape?: ArrayLike<Int64Input> | undefined;
  rawContents?: Uint8Array | undefined;
  fp32Contents?: ArrayLike<number> | undefined;
}

export const InferResponse_OutputTensor: MessageType<InferResponse_OutputTensor, InferResponse_OutputTensorInit> = /* @__PURE__ */ message<InferResponse_OutputTensor, InferResponse_OutputTensorInit>(
  inferenceV1InferenceProto,
  "inference.v1.InferResponse.OutputTensor",
  {
    create: (init = {}) => ({
      name: init.name ?? "",
      datatype: init.datatype ?? "",
      shape: createBigintList(init.shape),
      rawContents: init.rawContents ?? noBytes,
      fp32Contents: toFloat32Array(init.fp32Contents),
    }),
    write(m, b, p) {
      if (m.name) {
        b[p++] = 10;
        p = writeString(b, p, m.name);
      }
      if (m.datatype) {
        b[p++] = 18;
        p = writeString(b, p, m.datatype);
      }
      if (m.shape?.length) {
        b[p++] = 26;
        const start = p++;
        for (let i = 0; i < m.shape.length; i++) {
          p = writeInt64(b, p, m.shape[i]!);
        }
        p = endMessage(b, start, p);
      }
      if (m.rawContents?.length) {
        b[p++] = 34;
        p = writeBytes(b, p, m.rawContents);
      }
      if (m.fp32Contents?.length) {
        b[p++] = 42;
        p = writePackedFloat(b, p, m.fp32Contents);
      }
      return writeUnknown(b, p, m[unknownFields]);
    },
    read(r, end, t) {
      let name = t?.name ?? "";
      let datatype = t?.datatype ?? "";
      let shape = t?.shape;
      let rawContents = t?.rawContents ?? noBytes;
      let fp32Contents = t?.fp32Contents ?? noFloat32Array;
      let unknown: number[] | undefined;
      while (r.pos < end) {
        const start = r.pos;
        const tag = r.tag();
        switch (tag) {
          case 10:
            name = r.string();
            break;
          case 18:
            datatype = r.string();
            break;
          case 26: {
            const stop = r.end();
            shape ??= [];
            while (r.pos < stop) shape.push(r.int64());
            r.closePacked(stop);
            break;
          }
          case 24: {
            const v = r.int64();
            if (shape === undefined) shape = [v];
            else shape.push(v);
            break;
          }
          case 34:
            rawContents = r.bytesField();
            break;
          case 42: {
            fp32Contents = readPackedFloat(r, fp32Contents);
            break;
          }
          case 45:
            fp32Contents = appendFloat32Array(fp32Contents, r.float());
            break;
          default:
            unknown = r.unknown(tag, start, unknown);
        }
      }
      r.close(end);
      const m: InferResponse_OutputTensor = { name, datatype, shape: shape ?? [], rawContents, fp32Contents };
      if (unknown !== undefined) r.keep(m, unknown, t);
      return m;
    },
  },
);

/** Runs models. */
export const InferenceService: {
  readonly typeName: "inference.v1.InferenceService";
  readonly methods: {
    /** Runs a model once. */
    readonly infer: MethodType<InferRequest, InferRequestInit, InferResponse, InferResponseInit, "unary">;
    /** Runs a model for each request of a stream and answers in their order; the first failure ends the stream. */
    readonly streamInfer: MethodType<InferRequest, InferRequestInit, InferResponse, InferResponseInit, "bidi_streaming">;
  };
  readonly descriptor: ServiceDescriptor;
} = /* @__PURE__ */ service(inferenceV1InferenceProto, "inference.v1.InferenceService", {
  infer: {
    name: "Infer",
    path: "/inference.v1.InferenceService/Infer",
    kind: "unary",
    input: InferRequest,
    output: InferResponse,
  },
  streamInfer: {
    name: "StreamInfer",
    path: "/inference.v1.InferenceService/StreamInfer",
    kind: "bidi_streaming",
    input: InferRequest,
    output: InferResponse,
  },
});
