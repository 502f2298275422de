import type { ModelInferRequest } from "../gen/inference/grpc_service.ts";
import type { InferenceEngine } from "../server/inference-engine.ts";
import { type ContentsForm, formOf } from "./decode-request.ts";

const name = "binary_data_output";

/** The form of an answer: what the request asks for, or else what the model's configuration says, or else the request's own. */
export function answerForm(request: ModelInferRequest, engine: InferenceEngine): ContentsForm {
  const asked = request.parameters.get(name)?.parameterChoice?.value;
  if (typeof asked === "boolean") return asked ? "raw" : "typed";
  const said = configured(request, engine);
  if (said === "true") return "raw";
  return said === "false" ? "typed" : formOf(request);
}

function configured(
  { modelName, modelVersion }: ModelInferRequest,
  engine: InferenceEngine,
): string | undefined {
  try {
    return engine.model(modelName, modelVersion).config.parameters.get(name)?.stringValue;
  } catch {
    // To refuse an unknown model is the engine's part, which tells the log of it.
    return undefined;
  }
}
