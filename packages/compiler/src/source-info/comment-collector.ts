/** The comments around the end of a declaration. */
export interface Comments {
  readonly trailing: string;
  readonly detached: readonly string[];
  readonly leading: string;
}

const NONE: readonly string[] = [];
const NO_COMMENTS: Comments = { trailing: "", detached: NONE, leading: "" };

/** Decides what each comment belongs to, as they come. */
export class CommentCollector {
  #canTrail: boolean;
  #trailing = "";
  #hasTrailing = false;
  #detached: string[] | undefined;
  #buffer: string | undefined;
  #bufferIsLine = false;
  #count = 0;

  constructor(canTrail: boolean) {
    this.#canTrail = canTrail;
  }

  /** Line comments on following lines are one comment. */
  line(content: string): void {
    if (this.#buffer !== undefined && !this.#bufferIsLine) this.flush();
    this.#buffer = (this.#buffer ?? "") + content;
    this.#bufferIsLine = true;
  }

  block(content: string): void {
    if (this.#buffer !== undefined) this.flush();
    this.#buffer = content;
    this.#bufferIsLine = false;
  }

  /** Settles the comment being collected: what comes next is another one. */
  flush(): void {
    if (this.#buffer === undefined) return;
    if (this.#canTrail) {
      this.#trailing += this.#buffer;
      this.#hasTrailing = true;
      this.#canTrail = false;
    } else {
      (this.#detached ??= []).push(this.#buffer);
    }
    this.#buffer = undefined;
    this.#count++;
  }

  detachFromPrevious(): void {
    this.#canTrail = false;
  }

  /** A lone comment with tokens on both sides of its line belongs to neither. */
  maybeDetach(): void {
    if (this.#count + (this.#buffer === undefined ? 0 : 1) !== 1) return;
    if (this.#hasTrailing) {
      (this.#detached ??= []).unshift(this.#trailing);
      this.#trailing = "";
    }
    this.flush();
  }

  finish(): Comments {
    if (this.#buffer === undefined && this.#count === 0) return NO_COMMENTS;
    return { trailing: this.#trailing, detached: this.#detached ?? NONE, leading: this.#buffer ?? "" };
  }
}
