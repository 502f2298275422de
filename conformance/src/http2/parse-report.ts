/** One h2spec test as its JUnit report tells it. */
export interface SpecTest {
  /** `<section> <description>`, as known-failures.txt names it. */
  readonly name: string;
  readonly passed: boolean;
  readonly skipped: boolean;
}

function attribute(tag: string, name: string): string {
  const value = new RegExp(`\\b${name}="([^"]*)"`).exec(tag)?.[1] ?? "";
  return value
    .replaceAll("&#34;", '"')
    .replaceAll("&#39;", "'")
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&amp;", "&");
}

/** Reads h2spec's JUnit XML, which is regular enough to be read line by line. */
export function parseReport(xml: string): SpecTest[] {
  const tests: SpecTest[] = [];
  for (const [whole, head] of xml.matchAll(/(<testcase\b[^>]*?)(?:\/>|>[\s\S]*?<\/testcase>)/g)) {
    tests.push({
      name: `${attribute(head!, "package")} ${attribute(head!, "classname")}`,
      passed: !whole.includes("<failure") && !whole.includes("<error"),
      skipped: whole.includes("<skipped"),
    });
  }
  return tests;
}
