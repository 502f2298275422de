import type { ModelVersionPolicy } from "../gen/inference/model_config.ts";

/** The versions that a policy serves, ascending; the highest one when there is no policy. Triton Model Configuration §Version Policy. */
export function selectVersions(
  versions: readonly string[],
  policy: ModelVersionPolicy | undefined,
): string[] {
  const ascending = [...versions].sort((a, b) => Number(a) - Number(b));
  const choice = policy?.policyChoice;
  switch (choice?.case) {
    case "all":
      return ascending;
    case "specific": {
      const wanted = new Set(choice.value.versions.map(String));
      return ascending.filter((version) => wanted.has(version));
    }
    default:
      return ascending.slice(-Math.max(1, choice?.value.numVersions ?? 1));
  }
}
