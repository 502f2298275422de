import type { CallContext, ServiceHandlers } from "@weft/grpc";
import type {
  GRPCInferenceService,
  ModelInferRequest,
  ModelInferResponseInit,
  ModelMetadataResponse_TensorMetadataInit,
} from "../gen/inference/grpc_service.ts";
import { InferenceError } from "../inference-error.ts";
import type { TensorSpec } from "../model/model-signature.ts";
import type { InferenceEngine } from "../server/inference-engine.ts";
import { serverMetadata } from "../server/server-metadata.ts";
import { traceInference } from "../tracing/trace-inference.ts";
import { answerForm } from "./answer-form.ts";
import { callOptions } from "./call-options.ts";
import { decodeRequest } from "./decode-request.ts";
import { encodeResponse } from "./encode-response.ts";
import { repositoryParameters } from "./repository-parameters.ts";
import { answering } from "./rpc-errors.ts";
import { sharedMemoryHandlers } from "./shared-memory-handlers.ts";
import { toStatisticsMessage } from "./statistics-message.ts";
import { streamInfer } from "./stream-infer.ts";

/** What the service offers. */
export interface InferenceServiceOptions {
  /** Whether models can be loaded and unloaded here. Default true. */
  readonly control?: boolean;
}

/** `inference.GRPCInferenceService` on an engine. */
export function inferenceService(
  engine: InferenceEngine,
  { control = true }: InferenceServiceOptions = {},
): ServiceHandlers<typeof GRPCInferenceService> {
  const refuseElsewhere = (): void => {
    if (control) return;
    throw new InferenceError("UNIMPLEMENTED", "models are loaded and unloaded at the admin address");
  };
  return {
    serverLive: () => ({ live: true }),
    serverReady: () => ({ ready: engine.ready }),
    modelReady: answering(({ name, version }) => ({ ready: isReady(engine, name, version) })),
    serverMetadata: () => serverMetadata(engine),
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
    modelConfig: answering(({ name, version }) => ({ config: engine.model(name, version).config })),
    modelStatistics: answering(({ name, version }) => ({
      modelStats: engine.modelsNamed(name, version).map(toStatisticsMessage),
    })),
    repositoryIndex: answering(async ({ ready }) => ({ models: await engine.index(ready) })),
    repositoryModelLoad: answering(async ({ modelName, parameters }) => {
      refuseElsewhere();
      await engine.load(modelName, repositoryParameters(parameters));
      return {};
    }),
    repositoryModelUnload: answering(async ({ modelName, parameters }) => {
      refuseElsewhere();
      await engine.unload(modelName, repositoryParameters(parameters));
      return {};
    }),
    ...sharedMemoryHandlers(engine.sharedMemory),
  };
}

/** Triton's clients take an unknown model for one that is not ready. */
function isReady(engine: InferenceEngine, name: string, version: string): boolean {
  try {
    return engine.modelReady(name, version);
  } catch (error) {
    if (error instanceof InferenceError && error.code === "NOT_FOUND") return false;
    throw error;
  }
}

function infer(
  engine: InferenceEngine,
  request: ModelInferRequest,
  context: CallContext,
): Promise<ModelInferResponseInit> {
  return traceInference(context.metadata, request.modelName, (trace) => {
    const { form, decoded } = engine.read(request, () => ({
      form: answerForm(request, engine),
      decoded: decodeRequest(request, engine.sharedMemory),
    }));
    return engine.answer(decoded, callOptions(context), (response) => {
      trace.executed(response.timings);
      return trace.serialised(() => encodeResponse(response, form));
    });
  });
}

function toTensorMetadata({ name, datatype, shape }: TensorSpec): ModelMetadataResponse_TensorMetadataInit {
  return { name, datatype, shape };
}
