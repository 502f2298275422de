import type { SourceLocation } from "../descriptors/descriptor-types.ts";
import type { OptionsTarget } from "../linker/symbols.ts";
import type { SourceFile } from "../source/source-file.ts";
import type { OptionNode, SyntaxNode } from "../syntax/nodes.ts";
import { PositionFinder } from "./position-finder.ts";
import { commentsAfter, commentsAtStart } from "./scan-comments.ts";

/** What became of the options of a file. */
export interface OptionOutcome {
  /** The path each option set, inside its options message; options that set nothing are missing. */
  readonly paths: ReadonlyMap<OptionNode, readonly number[]>;
  readonly targets: ReadonlyMap<OptionNode, OptionsTarget>;
  /** Paths inside the options that are not in the descriptor. */
  readonly stripped: ReadonlyMap<OptionsTarget, readonly (readonly number[])[]>;
}

/** Collects locations in the order protoc writes them: each declaration before its parts, in source order. */
export class LocationBuilder {
  readonly locations: SourceLocation[] = [];
  readonly outcome: OptionOutcome;
  /** The path of the declaration being walked. */
  readonly path: number[] = [];
  readonly #text: string;
  readonly #positions: PositionFinder;
  #leading: string;
  #detached: string[];

  constructor(source: SourceFile, outcome: OptionOutcome) {
    this.#text = source.text;
    this.#positions = new PositionFinder(source);
    this.outcome = outcome;
    const { leading, detached } = commentsAtStart(source.text);
    this.#leading = leading;
    this.#detached = [...detached];
  }

  /** Adds a location at the current path. */
  add(start: number, end: number): SourceLocation {
    const location: SourceLocation = {
      path: this.path.slice(),
      span: this.#positions.span(start, end),
      leadingComments: undefined,
      trailingComments: undefined,
      leadingDetachedComments: [],
    };
    this.locations.push(location);
    return location;
  }

  /** Adds a location one step below the current path. */
  addPart(step: number, node: SyntaxNode): void {
    this.path.push(step);
    this.add(node.start, node.end);
    this.path.pop();
  }

  /** Calls `walk` with the path led on. */
  within(steps: readonly number[], walk: () => void): void {
    const { length } = this.path;
    this.path.push(...steps);
    walk();
    this.path.length = length;
  }

  /** The declaration of `location` ends in the `;` or `{` before `end`: it gets its comments. */
  attach(location: SourceLocation, end: number): void {
    const { trailing, detached, leading } = commentsAfter(this.#text, end);
    if (this.#leading !== "") location.leadingComments = this.#leading;
    if (trailing !== "") location.trailingComments = trailing;
    if (this.#detached.length > 0) location.leadingDetachedComments = this.#detached;
    this.#leading = leading;
    this.#detached = [...detached];
  }

  /** A block ended in the `}` before `end`. */
  closeBlock(end: number): void {
    const { detached, leading } = commentsAfter(this.#text, end);
    this.#leading = leading;
    this.#detached = [...detached];
  }

  /** A `;` that ends nothing. */
  passEmpty(end: number): void {
    const { detached, leading } = commentsAfter(this.#text, end);
    this.#leading = leading;
    this.#detached.push(...detached);
  }
}
