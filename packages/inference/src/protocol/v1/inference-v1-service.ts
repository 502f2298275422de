import type { CallContext, ServiceHandlers } from "@weft/grpc";
import type {
  InferenceService,
  InferRequest,
  InferRequest_InputTensor,
  InferResponse_OutputTensorInit,
  InferResponseInit,
} from "../../gen/inference/v1/inference.ts";
import { InferenceError } from "../../inference-error.ts";
import type { OutputTensor } from "../../model/inference-request.ts";
import type { InferenceEngine } from "../../server/inference-engine.ts";
import { parseDatatype } from "../../tensor/datatype.ts";
import { fromRaw, toRaw } from "../../tensor/raw-contents.ts";
import { elementCount, parseShape } from "../../tensor/shape.ts";
import { Tensor } from "../../tensor/tensor.ts";
import { traceInference } from "../../tracing/trace-inference.ts";
import { callOptions } from "../call-options.ts";
import { answering, toRpcError } from "../rpc-errors.ts";
import { whileServing } from "../while-serving.ts";

/** `inference.v1.InferenceService` on an engine: how a protocol of one's own is put in front of it. */
export function inferenceV1Service(engine: InferenceEngine): ServiceHandlers<typeof InferenceService> {
  return {
    infer: answering((request, context) => infer(engine, request, context)),
    async *streamInfer(requests, context) {
      try {
        for await (const request of whileServing(engine, requests))
          yield await infer(engine, request, context);
      } catch (error) {
        throw toRpcError(error);
      }
    },
  };
}

async function infer(
  engine: InferenceEngine,
  request: InferRequest,
  context: CallContext,
): Promise<InferResponseInit> {
  const { modelName, modelVersion } = request;
  // Asked before the model runs, which takes the buffers away.
  const raw = request.inputs.some((input) => input.rawContents.length > 0);
  const inputs = engine.read({ modelName, modelVersion, id: "" }, () =>
    request.inputs.map((input) => ({ name: input.name, tensor: toTensor(input) })),
  );
  const outputs = request.outputs.map((output) => output.name);
  return traceInference(context.metadata, modelName, (trace) => {
    const asked = { modelName, modelVersion, id: "", parameters: new Map(), inputs, outputs };
    return engine.answer(asked, callOptions(context), (response) => {
      trace.executed(response.timings);
      return trace.serialised(() => ({
        modelName: response.modelName,
        modelVersion: response.modelVersion,
        outputs: response.outputs.map((output) => toMessage(output, raw)),
      }));
    });
  });
}

function toTensor(input: InferRequest_InputTensor): Tensor {
  const { name, rawContents, int64Contents, fp32Contents } = input;
  const datatype = parseDatatype(input.datatype);
  if (!datatype) throw refused(name, "a datatype of the protocol such as FP32", `"${input.datatype}"`);
  const shape = parseShape(name, input.shape);
  const filled = [rawContents, int64Contents, fp32Contents].filter((contents) => contents.length > 0);
  if (filled.length > 1) throw refused(name, "contents in one field", "several");
  if (datatype === "FP32" && fp32Contents.length > 0) return typed("FP32", name, shape, fp32Contents);
  if (datatype === "INT64" && int64Contents.length > 0) return typed("INT64", name, shape, int64Contents);
  if (rawContents.length === 0 && filled.length > 0)
    throw refused(name, `${datatype} in raw_contents`, "another field");
  return fromRaw(name, datatype, shape, rawContents);
}

function typed<D extends "FP32" | "INT64">(
  datatype: D,
  name: string,
  shape: readonly number[],
  contents: Tensor<D>["data"],
): Tensor {
  const expected = elementCount(shape);
  if (contents.length !== expected) throw refused(name, `${expected} elements`, `${contents.length}`);
  return new Tensor(datatype, shape, contents) as Tensor;
}

function toMessage({ name, tensor }: OutputTensor, raw: boolean): InferResponse_OutputTensorInit {
  const { datatype, shape } = tensor;
  if (datatype === "FP32" && !raw)
    return { name, datatype, shape, fp32Contents: tensor.data as Float32Array };
  return { name, datatype, shape, rawContents: toRaw(tensor) };
}

function refused(input: string, expected: string, got: string): InferenceError {
  return new InferenceError("INVALID_ARGUMENT", `input "${input}": expected ${expected}, got ${got}`);
}
