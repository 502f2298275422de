import type { CheckContext } from "./check-context.ts";

/** The options of `FileOptions` by number. */
const OPTIONS: readonly (readonly [number, string])[] = [
  [16, "cc_generic_services"],
  [17, "java_generic_services"],
  [18, "py_generic_services"],
];

/** Stubs for no particular kind of RPC are a thing of the past. */
export function checkGenericServices(context: CheckContext): void {
  const { target } = context.file;
  if (target === undefined) return;
  for (const [number, name] of OPTIONS) {
    if (!target.value.isTrue(number)) continue;
    const node = target.nodes.find((option) => option.name[0]!.text === name) ?? target.nodes[0]!;
    context.warning(node, "generic-services", `\`${name}\` is deprecated`, {
      hint: "generators make code for a particular RPC system instead",
    });
  }
}
