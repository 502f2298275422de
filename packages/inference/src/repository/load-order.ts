import type { ModelSource } from "./scan-repository.ts";

/** The models that a pipeline is made of, as its text, or JSON, names them; none for any other model. Whether it is a right one is not asked. */
export function stepNamesIn({ configText = "" }: ModelSource): string[] {
  if (!/\bensemble_?scheduling\b/i.test(configText)) return [];
  const names = configText.matchAll(/\bmodel_?name["']?\s*:\s*["']([^"']+)["']/gi);
  return Array.from(names, ([, name]) => name as string);
}

/** Those of these names, and what pipelines among them are made of. */
export function withSteps(sources: readonly ModelSource[], names: ReadonlySet<string>): ModelSource[] {
  const wanted = new Set(names);
  // A set goes on to what is added while it is looked at.
  for (const name of wanted) {
    const source = sources.find((candidate) => candidate.name === name);
    if (source) for (const step of stepNamesIn(source)) wanted.add(step);
  }
  return sources.filter(({ name }) => wanted.has(name));
}

/** All that a pipeline is made of, the innermost first; nothing when it is made of itself, which is refused when it is loaded. */
export function stepsOf(sources: readonly ModelSource[], pipeline: ModelSource): ModelSource[] {
  const steps = withSteps(sources, new Set(stepNamesIn(pipeline)));
  return steps.some(({ name }) => name === pipeline.name) ? [] : inLoadOrder(steps).flat();
}

/** What can be loaded at the same time, one group after the other: a pipeline comes after all it is made of. */
export function inLoadOrder(sources: readonly ModelSource[]): ModelSource[][] {
  const groups: ModelSource[][] = [];
  let left = [...sources];
  while (left.length > 0) {
    const names = new Set(left.map(({ name }) => name));
    const next = left.filter((source) => !stepNamesIn(source).some((step) => names.has(step)));
    // Pipelines that are made of each other are refused when they are loaded.
    const group = next.length > 0 ? next : left;
    groups.push(group);
    left = left.filter((source) => !group.includes(source));
  }
  return groups;
}
