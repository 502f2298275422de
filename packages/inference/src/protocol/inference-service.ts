import { type CallContext, RpcError, type ServiceHandlers, Status } from "@weft/grpc";
import type {
  GRPCInferenceService,
  ModelInferRequest,
  ModelInferResponseInit,
  ModelMetadataResponse_TensorMetadataInit,
  ModelStreamInferResponseInit,
} from "../gen/inference/grpc_service.ts";
import { asInferenceError, InferenceError } from "../inference-error.ts";
import type { InferenceOptions } from "../model/inference-request.ts";
import type { TensorSpec } from "../model/model-signature.ts";
import type { InferenceEngine } from "../server/inference-engine.ts";
import { serverInfo } from "../server/server-info.ts";
import { decodeRequest, formOf } from "./decode-request.ts";
import { encodeResponse } from "./encode-response.ts";
import { answering } from "./rpc-errors.ts";

/** `inference.GRPCInferenceService` on an engine. */
export function inferenceService(engine: InferenceEngine): ServiceHandlers<typeof GRPCInferenceService> {
  return {
    serverLive: () => ({ live: true }),
    serverReady: () => ({ ready: engine.ready }),
    modelReady: answering(({ name, version }) => {
      const known = engine.repository.statuses().some((status) => status.name === name);
      if (!known) throw new InferenceError("NOT_FOUND", `unknown model "${name}"`);
      return { ready: engine.modelReady(name, version) };
    }),
    serverMetadata: () => serverInfo,
    modelMetadata: answering(({ name, version }) => {
      const { identity, signature } = engine.model(name, version);
      return {
        name,
        versions: version === "" ? engine.repository.readyVersions(name) : [identity.version],
        platform: identity.platform,
        inputs: signature.inputs.map(toTensorMetadata),
        outputs: signature.outputs.map(toTensorMetadata),
      };
    }),
    modelInfer: answering((request, context) => infer(engine, request, context)),
    modelStreamInfer: (requests, context) => streamInfer(engine, requests, context),
    modelConfig: unoffered("ModelConfig"),
    modelStatistics: unoffered("ModelStatistics"),
    repositoryIndex: ({ ready }) => ({
      models: engine.repository
        .statuses()
        .filter((status) => !ready || status.state === "READY")
        .map(({ name, version, state, reason }) => ({ name, version, state, reason })),
    }),
    repositoryModelLoad: answering(async ({ modelName }) => {
      await engine.repository.load(modelName);
      return {};
    }),
    repositoryModelUnload: answering(async ({ modelName }) => {
      await engine.repository.unload(modelName);
      return {};
    }),
  };
}

function unoffered(method: string): () => never {
  return () => {
    throw new RpcError(Status.UNIMPLEMENTED, `${method} is not offered`);
  };
}

/** Answers in the order of the requests; one that fails is told in its answer, and the stream goes on. */
async function* streamInfer(
  engine: InferenceEngine,
  requests: AsyncIterable<ModelInferRequest>,
  context: CallContext,
): AsyncGenerator<ModelStreamInferResponseInit> {
  for await (const request of requests) {
    try {
      yield { inferResponse: await infer(engine, request, context) };
    } catch (error) {
      yield { errorMessage: asInferenceError(error).message, inferResponse: { id: request.id } };
    }
  }
}

async function infer(
  engine: InferenceEngine,
  request: ModelInferRequest,
  context: CallContext,
): Promise<ModelInferResponseInit> {
  const response = await engine.infer(decodeRequest(request), inferenceOptions(context));
  return encodeResponse(response, formOf(request));
}

/** A call's deadline and cancellation as the engine takes them. The message's arrays belong to the call. */
function inferenceOptions(context: CallContext): InferenceOptions {
  const remainingMs = context.timeRemainingMs();
  return {
    ownsInputs: true,
    caller: context,
    deadlineAtMs: remainingMs === Number.POSITIVE_INFINITY ? undefined : performance.now() + remainingMs,
  };
}

function toTensorMetadata({ name, datatype, shape }: TensorSpec): ModelMetadataResponse_TensorMetadataInit {
  return { name, datatype, shape };
}
