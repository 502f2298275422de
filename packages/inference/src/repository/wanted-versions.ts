import { selectVersions } from "../config/select-versions.ts";
import type { ModelConfig } from "../gen/inference/model_config.ts";
import { InferenceError } from "../inference-error.ts";
import type { ModelSource } from "./scan-repository.ts";

/**
 * The versions that the configuration's policy serves, ascending.
 *
 * @throws InferenceError INVALID_ARGUMENT when the folder has none of the versions that the policy asks for
 */
export function wantedVersions(source: ModelSource, config: ModelConfig): string[] {
  const versions = source.versions.map(({ version }) => version);
  const wanted = selectVersions(versions, config.versionPolicy);
  if (wanted.length > 0) return wanted;
  const has = versions.length === 0 ? "no version" : `version ${versions.join(", ")} only`;
  const choice = config.versionPolicy?.policyChoice;
  const asked =
    choice?.case === "specific"
      ? `, but version_policy of config.pbtxt asks for ${choice.value.versions.join(", ") || "none"}`
      : "";
  throw new InferenceError("INVALID_ARGUMENT", `${source.directory} has ${has}${asked}`);
}
